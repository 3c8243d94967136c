import { OFFICE_NOUNS } from "../lexicon/honorifics.ts";
import { MONTH_FORMS } from "../lexicon/dateline-words.ts";
import { SPOKES_NOUNS, UNNAMED_NOUNS } from "../lexicon/speech-verbs.ts";
import { PRONOUNS } from "../lexicon/speaker-words.ts";
import type { Span } from "../model/span.ts";
import { visitWords, type WordForm } from "../text/tokens.ts";
import { MASK } from "./quotes-marks.ts";

/** Is a word or a mark of a masked sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const WORD: WordForm = {
  pattern: new RegExp(
    `[\\p{L}\\p{M}\\p{N}${MASK}]+(?:[.'’‘&/-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*\\.?|\\S`,
    "gu",
  ),
  joiners: ".'’‘&/-",
  also: MASK,
  takesStop: true,
};
const KEEPS_STOP = /^(?:\p{Lu}\p{Ll}{0,4}|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** Parts a masked sentence into words and marks; an abbreviation keeps its stop ("Gen."). */
export function findWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  visitWords(text, WORD, (from, to) => {
    const stopped = to - from > 1 && text[to - 1] === ".";
    const end = stopped && (to === text.length || !KEEPS_STOP.test(text.slice(from, to))) ? to - 1 : to;
    const printed = text.slice(from, end);
    words.push({ text: printed, lower: printed.toLowerCase(), start: from + offset, end: end + offset });
  });
  return words;
}

/** Tells whether a word is written like a name, or stands for quoted ones. */
export const isCapital = ({ text }: Word) =>
  /^(?:(?:al|el|bin|ibn|bint|van|von|de|d|l)[-'’])?[\p{Lu}\uE000\d]/u.test(text) && !/^\d+$/.test(text);
/** Tells whether this is a punctuation mark. */
export const isMark = ({ text }: Word) => !/[\p{L}\p{N}\uE000]/u.test(text);
/** Tells whether a word names an office or a kind of speaker. */
export const isRole = ({ lower }: Word) =>
  UNNAMED_NOUNS.has(lower) || SPOKES_NOUNS.has(lower) || OFFICE_NOUNS.has(lower);
const MONTH = new RegExp(`^(?:${MONTH_FORMS})$`);

/** Tells whether a word is a weekday or a month: it says when, not who. */
export const isDay = ({ text, lower }: Word) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower) || MONTH.test(text);

/** Matches what joins an unnamed speaker to what he knows: "close to", "familiar with", "briefed on". */
export const KNOWING = /^(?:linked|close|familiar|acquainted|briefed|privy|involved|knowledge)$/;

/** Gives the stretch of words from `first` to `last`; null where that is no phrase for somebody. */
export function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const start = words[first];
  const end = words[last];
  if (!start || !end || first > last || start.text.startsWith(MASK)) return null;
  const lone = first === last ? start : null;
  // "officials said" is somebody, "boats said" is not
  if (lone && !isCapital(lone) && !isRole(lone) && !PRONOUNS.has(lone.lower)) return null;
  return { start: start.start, end: end.end };
}
