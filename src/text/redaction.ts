import type { Span } from "../model/span.ts";
import { resolveEscapes } from "./escapes.ts";
import { indexLetters, type LetterIndex } from "./letter-index.ts";

/** Is what stands in place of each UTF-16 unit that is blacked out, so that all positions stay. */
export const BLOCK = "█";

/** Is a phrase to find, whatever its spelling. */
export interface Phrase {
  readonly letters: string;
  /** Positions in `letters` before which other signs may stand, as between two words. */
  readonly breaks: ReadonlySet<number>;
  /** Set for "Holm*": the match reaches to the end of the word. */
  readonly open: boolean;
  /** Set where case and accents must agree. */
  readonly exact: string | null;
}

/** Reads words as a phrase to find; null where they hold no letter or digit. */
export function compilePhrase(words: string, matchCase = false): Phrase | null {
  const open = words.trimEnd().endsWith("*");
  const { text, letters, starts, ends } = indexLetters(words);
  if (letters === "") return null;
  const breaks = new Set<number>();
  for (let i = 1; i < letters.length; i++) {
    const gap = text.slice(ends[i - 1], starts[i]);
    if (starts[i] !== starts[i - 1] && !INVISIBLE.test(gap) && !APOSTROPHES.test(gap)) breaks.add(i);
  }
  return { letters, breaks, open, exact: matchCase ? plain(words.replace(/\*\s*$/, "")) : null };
}

// Soft hyphens, zero-width signs, marks of direction, combining marks.
const INVISIBLE = /^[\p{M}\p{Cf}]*$/u;
const APOSTROPHES = /^['’‘ʼʻʿʾ`´\p{M}\p{Cf}]*$/u;
// "Hezbol-" at a line's end and "lah" on the next; "Shi’ite", "co-op".
const INSIDE =
  /^[\p{M}\p{Cf}]{0,60}(?:['’‘ʼʻʿʾ`´·][\p{M}\p{Cf}]{0,60})?(?:[-‐‑‒–¬]?[\p{M}\p{Cf}]{0,60}[^\S\r\n]{0,60}(?:\r\n|[\r\n])?[^\S\r\n]{0,60}|)$/u;
const LONGEST_GAP = 60;
const MOST_INK = 6;
// In shorter words a line's end parts two words more often than one.
const SPLIT_LEAST = 5;

/** Finds where a phrase stands as words of its own, whatever white space, hyphens, marks and apostrophes are in it. */
export function findPhrase(index: LetterIndex, phrase: Phrase): Span[] {
  const { letters, starts, ends, text } = index;
  const length = phrase.letters.length;
  const found: Span[] = [];
  for (let at = letters.indexOf(phrase.letters); at >= 0; at = letters.indexOf(phrase.letters, at + 1)) {
    if (!isWordStart(index, at) || !isJoined(index, phrase, at)) continue;
    const last = phrase.open ? endOfWord(index, at + length) : at + length;
    if (!isWordEdge(index, last)) continue;
    const span = { start: starts[at]!, end: ends[last - 1]! };
    if (phrase.exact === null || plain(text.slice(span.start, span.end)).startsWith(phrase.exact))
      found.push(span);
  }
  return found;
}

// Scripts that set no space between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// "and", "to", "in", "the" are written onto the word in Arabic and Hebrew.
const PREFIX = /(?:^|[^\p{L}\p{N}])(?:[وفبكلا]{1,4}|[והבכלמש]{1,3})$/u;

// JSON's line ends: "wait.\n\nHolm said".
const LINE_END = /\\[bfnrtv]$/;

function isWordStart(index: LetterIndex, at: number): boolean {
  const start = index.starts[at]!;
  const before = index.text.slice(Math.max(0, start - 6), start);
  return isWordEdge(index, at) || PREFIX.test(before) || LINE_END.test(before);
}

function isWordEdge(index: LetterIndex, at: number): boolean {
  const { letters } = index;
  return (
    at === 0 || at === letters.length || !touches(index, at) || UNSPACED.test(letters.slice(at - 1, at + 1))
  );
}

/** Tells whether letter `at` follows the one before it with nothing to be seen between them. */
function touches({ text, starts, ends }: LetterIndex, at: number): boolean {
  return (
    starts[at] === starts[at - 1] || INVISIBLE.test(resolveEscapes(text.slice(ends[at - 1], starts[at])))
  );
}

function isJoined(index: LetterIndex, phrase: Phrase, at: number): boolean {
  const { text, starts, ends } = index;
  const { letters, breaks } = phrase;
  if (isSpacedOut(index, phrase, at)) return true;
  for (let i = 1; i < letters.length; i++) {
    const [from, to] = [ends[at + i - 1]!, starts[at + i]!];
    if (to <= from) continue;
    if (to - from > LONGEST_GAP) return false;
    const gap = resolveEscapes(text.slice(from, to));
    if (INVISIBLE.test(gap)) continue;
    if (breaks.has(i) ? countInk(gap) > MOST_INK : !isInside(gap, letters.length)) return false;
  }
  return true;
}

/** Tells whether each letter stands alone, as for emphasis: "K A R I  H O L M". */
function isSpacedOut({ text, starts, ends }: LetterIndex, { letters }: Phrase, at: number): boolean {
  if (letters.length < SPLIT_LEAST) return false;
  for (let i = 1; i < letters.length; i++)
    if (!SPACES.test(text.slice(ends[at + i - 1], starts[at + i]))) return false;
  return true;
}

const SPACES = /^[^\S\r\n]{1,4}(?:[-‐‑–][^\S\r\n]{1,4})?$/;

function isInside(gap: string, length: number): boolean {
  if (!INSIDE.test(gap)) return false;
  return /[\r\n]/.test(gap) ? length >= SPLIT_LEAST : !/\s/.test(gap);
}

function countInk(gap: string): number {
  return gap.replace(/[\s\p{M}\p{Cf}]/gu, "").length;
}

function endOfWord(index: LetterIndex, at: number): number {
  let end = at;
  while (end < index.letters.length && touches(index, end)) end++;
  return end;
}

// For phrases whose case and accents must agree: one form of accents, apostrophes and spaces.
function plain(text: string): string {
  return resolveEscapes(text)
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s-]+/g, " ")
    .trim();
}

const INK = /[^\n\r\u0085\u2028\u2029\f\v]/g;

/** Joins stretches that overlap or touch. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** Blacks out stretches of a text, unit for unit; line ends stay, so that its lines do. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of joinSpans(spans)) {
    masked += text.slice(at, start) + text.slice(start, end).replace(INK, BLOCK);
    at = end;
  }
  return masked + text.slice(at);
}
