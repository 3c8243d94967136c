import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import type { CleanArticle, RawArticle } from "../../src/model/article.ts";

/** Makes a raw article of its text. */
export function makeArticle(text: string, given: Partial<RawArticle> = {}): RawArticle {
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

/** Cleans one text as if it were the whole collection. */
export function clean(text: string, given: Partial<RawArticle> = {}): CleanArticle {
  const raw = makeArticle(text, given);
  return cleanArticle(raw, surveyCollection([raw]));
}

/** Tells what became of the line that begins with these words: its role, or the kind of its removal. */
export function fateOf({ blocks, removals }: CleanArticle, start: string): string {
  const block = blocks.find(({ text }) => text.startsWith(start));
  return block?.role ?? removals.find(({ text }) => text.startsWith(start))?.kind ?? "lost";
}
