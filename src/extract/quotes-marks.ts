import type { Span } from "../model/span.ts";

/** Is a stretch between quotation marks; the span holds the marks, `inner` what stands between them. */
export interface QuotedSpan extends Span {
  readonly inner: Span;
  /** Set when the paragraph ends before the closing mark, as in a quotation over several paragraphs. */
  readonly open: boolean;
}

/** Lists the closing marks for each opening mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  "«": "»",
  "„": "“”",
  "‹": "›",
  "「": "」",
  "『": "』",
  "»": "«",
  '"': '"',
  "‘": "’",
  "'": "'",
};
const LONGEST_SINGLE = 800;

/** Finds the outermost quotations of one paragraph; marks inside a quotation and apostrophes open nothing. */
export function findQuoted(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!opens(text, at)) continue;
    const mark = text.charAt(at);
    const close = findClose(text, at, mark);
    if (close < 0 && (isSingle(mark) || found.at(-1)?.open)) continue;
    const end = close < 0 ? text.length : close;
    found.push({
      start: at,
      end: close < 0 ? end : end + 1,
      inner: trim(text, at + 1, end),
      open: close < 0,
    });
    at = end;
  }
  return found;
}

function isSingle(mark: string): boolean {
  return mark === "‘" || mark === "'";
}

const BEFORE_OPENING = /[\s([{—–\-/“‘«„:]/;

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!Object.hasOwn(CLOSERS, mark)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === "“" || mark === "«" || mark === "「" || mark === "『") return after !== "";
  if (before && !BEFORE_OPENING.test(before)) return false;
  // "‘90s", "' em": an apostrophe
  return isSingle(mark) ? /\p{L}|["“]/u.test(after) : /\S/.test(after);
}

function findClose(text: string, from: number, mark: string): number {
  const closers = CLOSERS[mark] ?? "";
  const limit = isSingle(mark) ? Math.min(text.length, from + LONGEST_SINGLE) : text.length;
  for (let at = from + 1; at < limit; at++) {
    if (!closers.includes(text.charAt(at))) continue;
    if (!isSingle(mark) || closesSingle(text, at, mark)) return at;
  }
  return mark === "“" ? findStraight(text, from) : -1;
}

// “We’re on it": an editor that makes one mark of a pair curly
function findStraight(text: string, from: number): number {
  const straight = text.indexOf('"', from);
  const next = text.indexOf("“", from + 1);
  return next >= 0 && next < straight ? -1 : straight;
}

// An apostrophe looks like a closing mark: "don’t" goes on with a letter, "the owners’ boats" has no stop before it.
function closesSingle(text: string, at: number, mark: string): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  const stop = /[.,!?…;]/.test(text.charAt(at - 1));
  return mark === "'"
    ? stop
    : stop || !/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function trim(text: string, from: number, to: number): Span {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { start, end: Math.max(start, from + inner.trimEnd().length) };
}

/** Is what stands in for quoted characters in a masked paragraph. */
export const MASK = "\uE000";

/**
 * Masks quotations with stand-ins of equal length, so that what is said never looks like who said it.
 * Where a quotation ends its sentence the last stand-in is a full stop.
 */
export function maskQuoted(text: string, quoted: readonly QuotedSpan[]): string {
  let masked = "";
  let from = 0;
  for (const { start, end, inner } of quoted) {
    // “What now?” may go on with "Doe asked"; after “It sank.” a new sentence begins
    const ends = /[.…]$/.test(text.slice(inner.start, inner.end));
    masked += text.slice(from, start) + MASK.repeat(end - start - 1) + (ends ? "." : MASK);
    from = end;
  }
  return masked + text.slice(from);
}
