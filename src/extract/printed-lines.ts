import { rememberLast } from "../text/memory.ts";
import type { CleanArticle, KeptRole, Line, RemovalKind } from "../model/article.ts";

/** Is one line of an article with what the cleaning made of it. */
export interface PrintedLine extends Line {
  /** Set when the line stays. */
  readonly role: KeptRole | null;
  /** Set when the line was taken out. */
  readonly removed: RemovalKind | null;
}

/** Lists every line of an article in the order of the page, kept and removed alike. */
export const listPrintedLines = rememberLast((article: CleanArticle): readonly PrintedLine[] => {
  const kept = article.blocks.map((block): PrintedLine => ({ ...block, removed: null }));
  const removed = article.removals.map(({ kind, start, end, line, text }): PrintedLine => ({
    start,
    end,
    line,
    text,
    role: null,
    removed: kind,
  }));
  return [...kept, ...removed].sort((a, b) => a.start - b.start);
}, 1);

/** Lists the body's lines. */
export function listBody(article: CleanArticle): readonly Line[] {
  return article.blocks.filter((block) => block.role === "body");
}
