import type { RawArticle } from "../model/article.ts";
import { parseLines } from "../text/lines.ts";

/** Is what the collection knows about lines: in how many articles each stands. */
export interface Survey {
  readonly articles: number;
  readonly articlesWithLine: ReadonlyMap<string, number>;
}

/** Counts, over the whole collection, in how many articles each line stands. */
export function surveyCollection(articles: readonly RawArticle[]): Survey {
  const articlesWithLine = new Map<string, number>();
  for (const article of articles)
    for (const text of new Set(parseLines(article.text).map((line) => line.text)))
      articlesWithLine.set(text, (articlesWithLine.get(text) ?? 0) + 1);
  return { articles: articles.length, articlesWithLine };
}
