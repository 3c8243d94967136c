import type { Span } from "../model/span.ts";
import { kindOf, LETTER, MARK, NUMBER, SPACE, SURROGATE } from "./letters.ts";

/** Is one word, number or mark of a text. */
export interface Token extends Span {
  readonly text: string;
}

/** Is what counts as one word: a pattern, and the same in parts for the texts that need no pattern. */
export interface WordForm {
  readonly pattern: RegExp;
  /** Marks that join two parts of a word where a letter or digit follows. */
  readonly joiners: string;
  /** A character that counts as a letter in the first part of a word. */
  readonly also: string;
  /** Whether a full stop at its end belongs to a word. */
  readonly takesStop: boolean;
}

// Words keep inner apostrophes, hyphens and full stops: "Shi’ite", "al-Assad", "U.S.", "JNS.org", "6,000".
const TOKEN: WordForm = {
  pattern: /[\p{L}\p{M}\p{N}]+(?:[.'’‘,_-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\S/gu,
  joiners: ".'’‘,_-",
  also: "",
  takesStop: false,
};

/** Parts a text into tokens; spans are offsets into the text plus `offset`. */
export function findTokens(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  visitWords(text, TOKEN, (start, end) =>
    tokens.push({ text: text.slice(start, end), start: start + offset, end: end + offset }),
  );
  return tokens;
}

/** Visits the words of a text and every mark between them, each by its offsets. */
export function visitWords(text: string, form: WordForm, visit: (start: number, end: number) => void): void {
  if (SURROGATE.test(text)) {
    for (const { index, 0: word } of text.matchAll(form.pattern)) visit(index, index + word.length);
    return;
  }
  for (let at = 0; at < text.length;) {
    if (isKind(text, at, SPACE)) {
      at++;
      continue;
    }
    const end = findWordEnd(text, at, form);
    visit(at, end);
    at = end;
  }
}

const PART = LETTER | MARK | NUMBER;

function findWordEnd(text: string, start: number, { joiners, also, takesStop }: WordForm): number {
  let end = start;
  while (end < text.length && (isKind(text, end, PART) || text[end] === also)) end++;
  if (end === start) return start + 1;
  while (end + 1 < text.length && joiners.includes(text[end]!) && isKind(text, end + 1, LETTER | NUMBER)) {
    end += 2;
    while (end < text.length && isKind(text, end, PART)) end++;
  }
  return takesStop && text[end] === "." ? end + 1 : end;
}

function isKind(text: string, at: number, kinds: number): boolean {
  return (kindOf(text.charCodeAt(at)) & kinds) !== 0;
}
