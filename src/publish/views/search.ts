import { permalink } from "../../model/permalink.ts";
import { UNDATED } from "../../model/record.ts";
import { listSearchLanguages } from "../search-languages.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { nameLanguage } from "./evidence.ts";
import { linkHome, Page } from "./page.ts";

/** Names a filter of the search page, as the index and the address call it. */
export type FilterName = "source" | "actor" | "place" | "agency" | "year" | "certainty" | "language";

/** Is one filter of the search page. */
export interface FilterView {
  readonly name: FilterName;
  readonly words: string;
  /** Whether it opens with the page; the counts of the others are loaded when a reader opens them. */
  readonly open: boolean;
}

/** Is the search page: what can be chosen on it, and its words for the script. */
export interface SearchView {
  readonly articles: number;
  readonly filters: readonly FilterView[];
  /** Each is searched by itself, as its own words are formed; the first where none is chosen. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly articles: number }[];
  /** Whether there are several months to choose from: the page then keeps room for their histogram. */
  readonly manyMonths: boolean;
  readonly words: SearchWords;
}

/** Holds what the script of the search page needs of the interface's texts, and the names of languages. */
export interface SearchWords extends Pick<Texts, (typeof SECTIONS)[number]> {
  readonly languages: Readonly<Record<string, string>>;
}

const SECTIONS = ["language", "counts", "frame", "dates", "sureness", "rows", "search"] as const;
// A list of so many values is not loaded before it is asked for.
const MANY = 400;

/** Makes the search page; the script on it does the searching. */
export function viewSearch({ archive, texts }: Catalogue): Page<SearchView> {
  const articles = archive.articles.length;
  const { search } = texts;
  const description = fill(search.describe, { articles: countIn(texts, articles, "article") });
  const frame = { url: permalink.search, title: search.title, description, trail: [linkHome(texts)] };
  const filters = listFilters(archive, texts);
  const languages = listSearchLanguages(archive).map((language) => ({
    ...language,
    name: nameLanguage(language.code, texts),
  }));
  return new Page(
    frame,
    {
      articles,
      filters,
      languages,
      manyMonths: countMonths(archive) > 1,
      words: pickWords(archive, texts),
    },
    { filters: filters.map(({ name }) => name), articles },
  );
}

function listFilters({ actors, places, sources }: Catalogue["archive"], { search }: Texts): FilterView[] {
  const many: readonly [FilterName, number][] = [
    ["source", sources.length],
    ["actor", actors.length],
    ["place", places.length],
    ["agency", 0],
    ["year", 0],
    ["certainty", 0],
    ["language", 0],
  ];
  return many.map(([name, values]) => ({ name, words: search.names[name], open: values <= MANY }));
}

function countMonths({ articles }: Catalogue["archive"]): number {
  const dated = articles.filter(({ record }) => record.date.sort !== UNDATED);
  return new Set(dated.map(({ record }) => record.date.sort.slice(0, 7))).size;
}

function pickWords({ articles }: Catalogue["archive"], texts: Texts): SearchWords {
  const tags = [...new Set(articles.map(({ record }) => record.language))].sort();
  const picked = Object.fromEntries(SECTIONS.map((section) => [section, texts[section]]));
  return {
    ...(picked as unknown as Pick<Texts, (typeof SECTIONS)[number]>),
    languages: Object.fromEntries(tags.map((tag) => [tag, nameLanguage(tag, texts)])),
  };
}
