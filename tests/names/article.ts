import { findMentions } from "../../src/extract/mentions.ts";
import type { Findings } from "../../src/model/findings.ts";
import type { CleanArticle } from "../../src/model/article.ts";
import type { Mention } from "../../src/model/mention.ts";
import { parseLines } from "../../src/text/lines.ts";

/** Makes a clean article: every line is body, or the first one the title. */
export function makeArticle(text: string, titled = false, path = "a.txt"): CleanArticle {
  const raw = {
    path,
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    text,
    declared: {},
  };
  const blocks = parseLines(text).map((line, i) => ({
    ...line,
    role: titled && i === 0 ? ("title" as const) : ("body" as const),
  }));
  return { raw, blocks, removals: [] };
}

/** Makes findings that hold nothing but an article's mentions. */
export function makeFindings(text: string, path = "a.txt"): Findings {
  const article = makeArticle(text, false, path);
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
    mentions: findMentions(article),
    unnamed: [],
    quotes: [],
    times: [],
    published: [],
  };
}

/** Finds the mentions of a text and shows each as "surface: reading". */
export function showMentions(text: string, titled = false): string[] {
  return findMentions(makeArticle(text, titled)).map(showMention);
}

function showMention({ surface, kind, readings }: Mention): string {
  const [first] = readings;
  return kind === "demonym" ? `${surface}: demonym ${first?.key}` : `${surface}: ${first?.as}`;
}
