import type { Block } from "../model/article.ts";
import { rememberLast } from "../text/memory.ts";
import { findSentences } from "../text/sentences.ts";
import { parseClause, type Clause } from "./quotes-cues.ts";
import { findQuoted, maskQuoted, type QuotedSpan } from "./quotes-marks.ts";

/** Is a paragraph made ready: its quotations, and itself in sentences without them. */
export interface Paragraph {
  readonly block: Block;
  readonly quoted: readonly QuotedSpan[];
  readonly masked: string;
  readonly clauses: readonly Clause[];
}

// Those who look for quotations and those who look for unnamed speakers read the same paragraphs.
const MOST_REMEMBERED = 100;

/** Parses a paragraph for who speaks in it. */
export const parseParagraph = rememberLast((block: Block): Paragraph => {
  const quoted = findQuoted(block.text);
  const masked = maskQuoted(block.text, quoted);
  const clauses = findSentences(masked).map((span) => parseClause(masked, span));
  return { block, quoted, masked, clauses };
}, MOST_REMEMBERED);
