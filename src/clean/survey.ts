import type { RawArticle } from "../model/article.ts";
import { parseLines } from "../text/lines.ts";
import { findCopies } from "./copies.ts";
import { normalizeLine } from "./phrases.ts";

/** Is what the collection knows about lines. Copies of one text count as one article. */
export interface Survey {
  readonly articles: number;
  /** By the form in which lines are compared: in how many different articles the line stands. */
  readonly articlesWithLine: ReadonlyMap<string, number>;
  /** The same within one source, by `source` + newline + line. */
  readonly articlesOfSourceWithLine: ReadonlyMap<string, number>;
}

/** Counts, over the whole collection, in how many articles each line stands; does not depend on their order. */
export function surveyCollection(articles: readonly RawArticle[]): Survey {
  const read = articles.map((article) => ({
    path: article.path,
    source: findSource(article),
    keys: [...new Set(parseLines(article.text).map((line) => normalizeLine(line.text)))].filter(Boolean),
  }));
  const copyOf = findCopies(read);
  const all = new Counter();
  const bySource = new Counter();
  for (const { path, source, keys } of read) {
    const original = copyOf.get(path) ?? path;
    for (const key of keys) {
      all.add(key, original);
      if (source) bySource.add(`${source}\n${key}`, original);
    }
  }
  return {
    articles: articles.length,
    articlesWithLine: all.counts(),
    articlesOfSourceWithLine: bySource.counts(),
  };
}

/** Finds whose page an article was saved from, as far as its file declares it; null where it does not. */
export function findSource(article: RawArticle): string | null {
  const { republisher, outlet, url } = article.declared;
  const host = /^https?:\/\/(?:www\.)?(?<host>[^/:?#]{1,253})/i.exec(url ?? "")?.groups?.["host"];
  return host?.toLowerCase() ?? republisher ?? outlet ?? null;
}

class Counter {
  readonly #seen = new Map<string, Set<string>>();

  add(key: string, article: string): void {
    const articles = this.#seen.get(key);
    if (articles) articles.add(article);
    else this.#seen.set(key, new Set([article]));
  }

  // Lines of a single article say nothing and would fill the memory of a large archive.
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const [key, articles] of this.#seen) if (articles.size > 1) counts.set(key, articles.size);
    return counts;
  }
}
