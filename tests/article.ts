import type { CleanArticle, RawArticle } from "../src/model/article.ts";
import type { Findings } from "../src/model/findings.ts";

/** Makes a raw article of its text; what a test does not care about is empty. */
export function makeRaw(text: string, given: Partial<RawArticle> = {}): RawArticle {
  return {
    path: "a.txt",
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    text,
    declared: {},
    ...given,
  };
}

/** Makes findings in which only that stands which a test cares about. */
export function makeFindings(article: CleanArticle, found: Partial<Findings> = {}): Findings {
  return {
    article,
    titles: [],
    kicker: null,
    dek: null,
    language: null,
    sources: [],
    byline: [],
    dateline: null,
    rights: null,
    mentions: [],
    unnamed: [],
    quotes: [],
    times: [],
    published: [],
    ...found,
  };
}
