import type { Span } from "../model/span.ts";

// A full stop after one of these does not end a sentence: "Gen. Smith", "the U.S. army", "No. 5".
const ABBREVIATIONS =
  /(?:^|[\s("“‘'[])(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Maj|Col|Sgt|Capt|Cmdr|Adm|Brig|Pvt|Cpl|Gov|Sen|Rep|Pres|Sec|St|Mt|Ft|Jr|Sr|vs|No|Nos|Vol|Art|Fig|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|approx|ca|cf|al|ed|est|e\.g|i\.e|a\.m|p\.m|U\.S|U\.N|U\.K|E\.U|D\.C)|[A-Z](?:\.[A-Z])*)\.$/;

// Begins only where a row of marks begins, so that a page of dots takes no longer than a page of words.
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/g;

// Several experts part the same line one after the other.
const MOST_REMEMBERED = 64;
const LONGEST = 20_000;
const remembered = new Map<string, readonly Span[]>();

/**
 * Parts a text into sentences; spans are offsets into the text plus `offset`.
 * Cuts after . ! ? … and closing quotes, never after an abbreviation, an initial or before a small letter.
 */
export function findSentences(text: string, offset = 0): readonly Span[] {
  const known = remembered.get(text);
  const spans = known ?? partText(text);
  if (!known && text.length < LONGEST) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, spans);
  }
  return offset === 0 ? spans : spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function partText(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(END)) {
    const stop = end.index + end[0].length;
    if (!endsSentence(text, start, stop)) continue;
    pushSentence(sentences, text, start, stop);
    start = stop;
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, start: number, stop: number): boolean {
  const next = /\S/.exec(text.slice(stop, stop + 40));
  if (next && /\p{Ll}/u.test(next[0])) return false;
  return !ABBREVIATIONS.test(text.slice(Math.max(start, stop - 12), stop));
}

function pushSentence(out: Span[], text: string, from: number, to: number): void {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const end = start + whole.trim().length;
  if (end > start) out.push({ start, end });
}
