import type { Block, CleanArticle, RawArticle } from "../model/article.ts";
import { parseLines } from "../text/lines.ts";
import { normalizeLine } from "./phrases.ts";

/** Keeps every line of a record of ours that was taken back: it was cleaned before, and people may have corrected it. */
export function keepRecordText(raw: RawArticle, title: string): CleanArticle {
  const lines = parseLines(raw.text);
  const key = normalizeLine(title);
  const repeated = lines.find(({ text }) => normalizeLine(text) === key);
  const blocks = lines.map((line): Block => ({ ...line, role: key && line === repeated ? "title" : "body" }));
  return { raw, blocks, removals: [] };
}
