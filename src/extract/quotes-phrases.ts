import { OFFICE_NOUNS } from "../lexicon/honorifics.ts";
import {
  BETWEEN,
  DETERMINERS,
  JOINTS,
  NOT_SPEAKING,
  PRONOUNS,
  SPEAKER_ADJECTIVES,
} from "../lexicon/speaker-words.ts";
import { SPOKES_NOUNS, UNNAMED_NOUNS } from "../lexicon/speech-verbs.ts";
import type { Span } from "../model/span.ts";
import { MASK } from "./quotes-marks.ts";

/** Is a word or a mark of a masked sentence. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{N}${MASK}]+(?:[.'’‘&/-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]+)*\\.?|\\S`,
  "gu",
);

/** Parts a masked sentence into words and marks; an abbreviation keeps its stop ("Gen."). */
export function findWords(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), (match): Word => {
    const keepsStop = /^(?:\p{Lu}\p{Ll}{0,4}|(?:\p{Lu}\.)*\p{Lu})\.$/u.test(match[0]);
    const printed =
      match[0].length > 1 && match[0].endsWith(".") && !keepsStop ? match[0].slice(0, -1) : match[0];
    const start = match.index + offset;
    return { text: printed, lower: printed.toLowerCase(), start, end: start + printed.length };
  });
}

const isCapital = ({ text }: Word) =>
  /^(?:(?:al|el|bin|ibn|bint|van|von|de|d|l)[-'’])?[\p{Lu}\uE000\d]/u.test(text) && !/^\d+$/.test(text);
const isMark = ({ text }: Word) => !/[\p{L}\p{N}\uE000]/u.test(text);
const isRole = ({ lower }: Word) =>
  UNNAMED_NOUNS.has(lower) || SPOKES_NOUNS.has(lower) || OFFICE_NOUNS.has(lower);
const isWeekday = ({ lower }: Word) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
const LONGEST = 14;

/** Finds who stands before a verb of speech ("Jane Doe, the mayor, later said"): words of `words`; null where nobody speaks. */
export function findSubject(words: readonly Word[], verb: number): Span | null {
  let last = skipBetween(words, verb - 1);
  if (last === null) return null;
  last = skipApposition(words, last);
  if (last === null) return null;
  return spanOf(words, walkBack(words, last), last) ?? findKnowing(words, last);
}

// "sources linked to rebel factions", "people familiar with the talks": the noun stands far before the verb
function findKnowing(words: readonly Word[], last: number): Span | null {
  for (let at = last; at > 0 && last - at < 10; at--) {
    const word = words[at];
    if (!word || isMark(word)) return null;
    const noun = words[at - 1];
    if (noun && KNOWING.test(word.lower) && UNNAMED_NOUNS.has(noun.lower))
      return spanOf(words, walkBack(words, at - 1), last);
  }
  return null;
}

const KNOWING = /^(?:linked|close|familiar|acquainted|briefed|privy|involved|with)$/;

function skipBetween(words: readonly Word[], from: number): number | null {
  for (let at = from; at >= 0; at--) {
    const word = words[at];
    if (!word || NOT_SPEAKING.has(word.lower)) return null;
    if (isWeekday(word)) {
      if (words[at - 1]?.lower === "on") at--;
      continue;
    }
    if (!BETWEEN.has(word.lower) && !/^\p{Ll}{3,}ly$/u.test(word.text)) return at;
  }
  return null;
}

// "Jane Doe, who had slept, said", "the mayor, Jane Doe, said", "Doe — the mayor — said", and a stray comma
function skipApposition(words: readonly Word[], last: number): number | null {
  const mark = words[last];
  if (!mark || !/^[,—–)]$/.test(mark.text)) return last;
  for (let at = last - 1; at >= 0 && last - at < 30; at--) {
    const word = words[at];
    if (!word || !isMark(word) || !/^[,—–(]$/.test(word.text)) continue;
    const inner = words.slice(at + 1, last);
    const outer = words[at - 1];
    if (!outer || !endsPhrase(words, at - 1)) break;
    const named = inner.length > 0 && inner.length <= 5 && inner.every(isCapital);
    return named && describesRole(words, at - 1) ? last - 1 : at - 1;
  }
  return last > 0 && endsPhrase(words, last - 1) ? last - 1 : null;
}

// "the port’s envoy for Norland" before ", Jane Doe,"
function describesRole(words: readonly Word[], last: number): boolean {
  return words
    .slice(walkBack(words, last), last + 1)
    .some((word) => isRole(word) && /^\p{Ll}/u.test(word.text));
}

function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && !isWeekday(word) && (isCapital(word) || isRole(word) || PRONOUNS.has(word.lower))
  );
}

/** Walks from the last word of a phrase to its first; gives `last + 1` where there is no phrase. */
function walkBack(words: readonly Word[], last: number): number {
  const head = words[last];
  if (!head || isMark(head) || isWeekday(head) || DETERMINERS.has(head.lower)) return last + 1;
  if (PRONOUNS.has(head.lower)) return last;
  let first = last + 1;
  for (let at = last; at >= 0 && last - at < LONGEST; at--) {
    const word = words[at];
    if (!word || isMark(word) || word.text.startsWith(MASK)) break;
    if (
      word.lower === "and" &&
      at > 0 &&
      first === at + 1 &&
      isCapital(words[at + 1] as Word) &&
      isCapital(words[at - 1] as Word)
    )
      first = at;
    else if (isCapital(word) && !(at === 0 && isOpening(word))) first = at;
    else if (DETERMINERS.has(word.lower)) {
      first = at;
      if (!JOINTS.has(words[at - 1]?.lower ?? "") || !joins(words, at - 1)) break;
    } else if (JOINTS.has(word.lower)) {
      if (!joins(words, at)) break;
    } else if (isRole(word) && (at === last || /^\p{Ll}/u.test(word.text))) first = at;
    else if (!reachesDeterminer(words, at) && !SPEAKER_ADJECTIVES.has(word.lower)) break;
    else first = at;
  }
  return first;
}

// "But Moscow said", "In Syria Doe said": the first word of a sentence is capitalised anyway
function isOpening({ text, lower }: Word): boolean {
  return (
    DETERMINERS.has(lower) ||
    JOINTS.has(lower) ||
    /^(?:But|And|So|Yet|As|While|When|After|Before|Because|If|Still|Then|On|By|To|Although|Though|However|Meanwhile|Later|Once|Since)$/.test(
      text,
    )
  );
}

// In "an official with the axis" the joint holds, in "met in Moscow" it does not.
function joins(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || isMark(before)) return false;
  const joint = words[at]?.lower;
  if (joint === "of" && reachesDeterminer(words, at - 1)) return true;
  return isRole(before) || (isCapital(before) && (joint === "of" || joint === "for") && at > 1);
}

// Small words belong to the phrase only where it has an opening word at the left: "a prominent rights group"
function reachesDeterminer(words: readonly Word[], from: number): boolean {
  for (let at = from; at >= 0 && from - at < 6; at--) {
    const word = words[at];
    if (
      !word ||
      isMark(word) ||
      JOINTS.has(word.lower) ||
      /^(?:that|and|but|as|when|while|after|who|which|to)$/.test(word.lower)
    )
      return false;
    if (DETERMINERS.has(word.lower)) return true;
  }
  return false;
}

function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const start = words[first];
  const end = words[last];
  if (!start || !end || first > last) return null;
  const lone = first === last ? start : null;
  // "officials said" is somebody, "boats said" is not
  if (lone && !isCapital(lone) && !isRole(lone) && !PRONOUNS.has(lone.lower)) return null;
  return { start: start.start, end: end.end };
}

const STOPS =
  /^(?:who|which|that|while|when|as|after|before|during|because|since|where|if|on|to|by|via|through|about|over|and|but|led|speaking|referring|adding|citing|last|this|earlier|late|early|told|said|says|into|upon|amid|without|under)$/;

/** Finds who stands after a verb of speech ("said an official with the ministry on Monday"); null where nobody does. */
export function findSubjectAfter(words: readonly Word[], verb: number): Span | null {
  let first = verb + 1;
  while (first < words.length && (BETWEEN.has(words[first]?.lower ?? "") || isWeekday(words[first] as Word)))
    first++;
  const start = words[first];
  if (!start || isMark(start) || NOT_SPEAKING.has(start.lower)) return null;
  if (
    !isCapital(start) &&
    !DETERMINERS.has(start.lower) &&
    !isRole(start) &&
    !PRONOUNS.has(start.lower) &&
    !SPEAKER_ADJECTIVES.has(start.lower)
  )
    return null;
  const last = walkOn(words, first);
  if (last < first || (last === first && DETERMINERS.has(start.lower))) return null;
  return spanOf(words, first, last);
}

function walkOn(words: readonly Word[], first: number): number {
  if (PRONOUNS.has(words[first]?.lower ?? "")) return first;
  let last = first - 1;
  for (let at = first; at < words.length && at - first < LONGEST; at++) {
    const word = words[at];
    if (!word || isMark(word) || isWeekday(word) || STOPS.test(word.lower)) break;
    if (JOINTS.has(word.lower) && !joinsOn(words, at)) break;
    // "said Doe wearily": after a name small words are the next phrase, unless a name goes on ("von")
    if (
      at > first &&
      !isCapital(word) &&
      !JOINTS.has(word.lower) &&
      !DETERMINERS.has(word.lower) &&
      isCapital(words[at - 1] as Word) &&
      !isRole(word) &&
      !isCapital(words[at + 1] ?? word)
    )
      break;
    last = at;
  }
  while (last >= first && (JOINTS.has(words[last]?.lower ?? "") || DETERMINERS.has(words[last]?.lower ?? "")))
    last--;
  return last;
}

function joinsOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || isMark(after) || after.lower === "a" || after.lower === "an") return false;
  return (
    isRole(before) ||
    words[at]?.lower === "of" ||
    (words[at]?.lower === "for" && isCapital(before) && isCapital(after))
  );
}
