import { UNNAMED_NOUNS } from "../lexicon/speech-verbs.ts";
import {
  BETWEEN,
  DETERMINERS,
  JOINTS,
  NOT_SPEAKING,
  PRONOUNS,
  SPEAKER_ADJECTIVES,
} from "../lexicon/speaker-words.ts";
import type { Span } from "../model/span.ts";
import { MASK } from "./quotes-marks.ts";
import { isCapital, isDay, isMark, isRole, KNOWING, spanOf, type Word } from "./quotes-words.ts";

const LONGEST = 14;

/** Finds who stands before a verb of speech ("Jane Doe, the mayor, later said"): words of `words`; null where nobody speaks. */
export function findSubject(words: readonly Word[], verb: number): Span | null {
  let last = skipBetween(words, verb - 1);
  if (last === null) return null;
  last = skipApposition(words, last);
  if (last === null) return null;
  return findKnowing(words, last) ?? findBearer(words, last) ?? spanOf(words, walkBack(words, last), last);
}

// "Jane Doe, commander of the port said": the comma that should end the apposition is missing
function findBearer(words: readonly Word[], last: number): Span | null {
  const first = walkBack(words, last);
  const [bearer, comma, role] = [words[first - 2], words[first - 1], words[first]];
  if (!bearer || !role || first > last || comma?.text !== "," || !isRole(role) || isCapital(role))
    return null;
  return isCapital(bearer) && !isDay(bearer) ? spanOf(words, walkBack(words, first - 2), first - 2) : null;
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

function skipBetween(words: readonly Word[], from: number): number | null {
  for (let at = from; at >= 0; at--) {
    const word = words[at];
    if (!word || NOT_SPEAKING.has(word.lower)) return null;
    if (isDay(word)) {
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
  return word !== undefined && !isDay(word) && (isCapital(word) || isRole(word) || PRONOUNS.has(word.lower));
}

/** Walks from the last word of a phrase to its first; gives `last + 1` where there is no phrase. */
function walkBack(words: readonly Word[], last: number): number {
  const head = words[last];
  if (!head || isMark(head) || isDay(head) || DETERMINERS.has(head.lower)) return last + 1;
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
      (JOINTS.has(word.lower) && word.lower !== "of") ||
      /^(?:that|and|but|as|when|while|after|who|which|to)$/.test(word.lower)
    )
      return false;
    if (DETERMINERS.has(word.lower)) return true;
  }
  return false;
}
