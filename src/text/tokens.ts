import type { Span } from "../model/span.ts";

/** Is one word, number or mark of a text. */
export interface Token extends Span {
  readonly text: string;
}

// Words keep inner apostrophes, hyphens and full stops: "Shi’ite", "al-Assad", "U.S.", "JNS.org", "6,000".
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.'’‘,_-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Parts a text into tokens; spans are offsets into the text plus `offset`. */
export function findTokens(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), (m) => ({
    text: m[0],
    start: m.index + offset,
    end: m.index + m[0].length + offset,
  }));
}
