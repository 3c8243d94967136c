import { findMentions } from "../../src/extract/mentions.ts";
import type { Findings } from "../../src/model/findings.ts";
import type { CleanArticle } from "../../src/model/article.ts";
import type { Mention } from "../../src/model/mention.ts";
import { parseLines } from "../../src/text/lines.ts";
import { makeFindings, makeRaw } from "../article.ts";

/** Makes a clean article: every line is body, or the first one the title. */
export function makeArticle(text: string, titled = false, path = "a.txt"): CleanArticle {
  const blocks = parseLines(text).map((line, i) => ({
    ...line,
    role: titled && i === 0 ? ("title" as const) : ("body" as const),
  }));
  return { raw: makeRaw(text, { path }), blocks, removals: [] };
}

/** Finds the mentions of a text, and nothing else. */
export function findNames(text: string, path = "a.txt"): Findings {
  const article = makeArticle(text, false, path);
  return makeFindings(article, { mentions: findMentions(article) });
}

/** Finds the mentions of a text and shows each as "surface: reading". */
export function showMentions(text: string, titled = false): string[] {
  return findMentions(makeArticle(text, titled)).map(showMention);
}

function showMention({ surface, kind, readings }: Mention): string {
  const [first] = readings;
  return kind === "demonym" ? `${surface}: demonym ${first?.key}` : `${surface}: ${first?.as}`;
}
