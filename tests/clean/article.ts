import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import type { CleanArticle, RawArticle } from "../../src/model/article.ts";
import { makeRaw } from "../article.ts";

export { makeRaw as makeArticle };

/** Cleans one text as if it were the whole collection. */
export function clean(text: string, given: Partial<RawArticle> = {}): CleanArticle {
  const raw = makeRaw(text, given);
  return cleanArticle(raw, surveyCollection([raw]));
}

/** Tells what became of the line that begins with these words: its role, or the kind of its removal. */
export function fateOf({ blocks, removals }: CleanArticle, start: string): string {
  const block = blocks.find(({ text }) => text.startsWith(start));
  return block?.role ?? removals.find(({ text }) => text.startsWith(start))?.kind ?? "lost";
}
