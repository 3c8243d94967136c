import type { ResolvedArticle } from "../model/archive.ts";

/** Compares two strings by code unit, the same everywhere whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts articles by their date's sort key, undated last; equal dates by title, then id. */
export function sortByDate<Article extends ResolvedArticle>(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    ({ record: a }, { record: b }) =>
      compareText(a.date.sort, b.date.sort) || compareText(a.title, b.title) || compareText(a.id, b.id),
  );
}
