import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { HOME, Page } from "./page.ts";

/** Is the search page: what its filters are called. */
export interface SearchView {
  readonly articles: number;
  readonly filters: readonly { readonly name: string; readonly words: string }[];
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
  const frame = { url: permalink.search, title: "Search", description, trail: [HOME] };
  return new Page(
    frame,
    { articles, filters: FILTERS },
    { filters: FILTERS.map(({ name }) => name), articles },
  );
}
