import type { Archive } from "../model/archive.ts";

/** Is a language in which articles can be searched. */
export interface SearchLanguage {
  /** Primary subtag, e.g. `fr`: what the search index of that language is called. */
  readonly code: string;
  readonly articles: number;
}

const ENGLISH = "en";

/** Lists the languages of an archive, the most frequent first; articles of no known language go with the first. */
export function listSearchLanguages({ articles }: Pick<Archive, "articles">): SearchLanguage[] {
  const counts = new Map<string, number>();
  for (const { record } of articles) {
    const code = primaryOf(record.language);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const listed = [...counts].map(([code, count]) => ({ code, articles: count }));
  listed.sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1));
  const [main = { code: ENGLISH, articles: 0 }, ...others] = listed;
  const unknown = articles.length - listed.reduce((sum, { articles: count }) => sum + count, 0);
  return [{ code: main.code, articles: main.articles + unknown }, ...others];
}

/** Gives the language under which an article is indexed. */
export function searchLanguageOf(language: string, languages: readonly SearchLanguage[]): string {
  return primaryOf(language) ?? languages[0]?.code ?? ENGLISH;
}

function primaryOf(language: string): string | null {
  const [primary = ""] = language.toLowerCase().split("-");
  return /^[a-z]{2,3}$/.test(primary) && primary !== "und" ? primary : null;
}
