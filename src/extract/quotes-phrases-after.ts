import {
  BETWEEN,
  DETERMINERS,
  JOINTS,
  NOT_SPEAKING,
  PRONOUNS,
  SPEAKER_ADJECTIVES,
} from "../lexicon/speaker-words.ts";
import type { Span } from "../model/span.ts";
import { isCapital, isDay, isMark, isRole, KNOWING, spanOf, type Word } from "./quotes-words.ts";

const LONGEST = 14;

const STOPS =
  /^(?:who|which|that|while|when|as|after|before|during|because|since|where|if|on|to|by|via|through|about|over|and|but|led|speaking|referring|adding|citing|cited|published|released|issued|obtained|written|posted|made|conducted|seen|last|this|earlier|late|early|told|said|says|into|upon|amid|without|under|am|im|beim|auf|bei|vor|nach|en|dans|lors|devant|durante|tras|ante|alla|nella|op)$/;

/** Finds who stands after a verb of speech ("said an official with the ministry on Monday"); null where nobody does. */
export function findSubjectAfter(words: readonly Word[], verb: number): Span | null {
  let first = verb + 1;
  while (first < words.length && (BETWEEN.has(words[first]?.lower ?? "") || isDay(words[first] as Word)))
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
    if (!word || isMark(word) || isDay(word)) break;
    const knows = KNOWING.test(words[at - 1]?.lower ?? "");
    if (STOPS.test(word.lower) && !knows) break;
    if (JOINTS.has(word.lower) && !knows && !joinsOn(words, at)) break;
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
