import { permalink } from "../../model/permalink.ts";
import { listSearchLanguages } from "../search-languages.ts";
import type { Catalogue } from "./catalogue.ts";
import { nameLanguage } from "./evidence.ts";
import { HOME, Page } from "./page.ts";

/** Is the search page: what its filters are called. */
export interface SearchView {
  readonly articles: number;
  readonly filters: readonly { readonly name: string; readonly words: string }[];
  /** Each is searched by itself, as its own words are formed; the first where none is chosen. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly articles: number }[];
}

const FILTERS = [
  { name: "source", words: "Source" },
  { name: "year", words: "Year" },
  { name: "actor", words: "Actor" },
  { name: "place", words: "Place" },
  { name: "agency", words: "Agency" },
  { name: "language", words: "Language" },
  { name: "certainty", words: "Date is" },
];

/** Makes the search page; the script on it does the searching. */
export function viewSearch({ archive }: Catalogue): Page<SearchView> {
  const articles = archive.articles.length;
  const description = `Search the full text of ${articles} articles.`;
  const languages = listSearchLanguages(archive).map((language) => ({
    ...language,
    name: nameLanguage(language.code),
  }));
  const frame = { url: permalink.search, title: "Search", description, trail: [HOME] };
  return new Page(
    frame,
    { articles, filters: FILTERS, languages },
    { filters: FILTERS.map(({ name }) => name), articles },
  );
}
