import { isCapital } from "./casing.ts";
import { findPhrase, organisationHeads, placeHeads, titles } from "./lookups.ts";
import type { Word } from "./words.ts";

/** Cuts titles, roles and peoples' words off a run: "Russian Foreign Minister Sergei Lavrov" is "Sergei Lavrov". */
export function splitRun(
  words: readonly Word[],
  keys: readonly string[],
  from: number,
  to: number,
): [number, number][] {
  const whole = findPhrase(keys, from);
  if (whole && whole.length === to - from) return [[from, to]];
  const title = findLastTitle(words, from, to);
  if (title >= 0) return splitAtTitle(words, keys, from, to, title);
  return splitListed(words, keys, from, to);
}

function splitAtTitle(
  words: readonly Word[],
  keys: readonly string[],
  from: number,
  to: number,
  title: number,
): [number, number][] {
  const parts: [number, number][] = [];
  const known = findPhrase(keys, from);
  if (known && from + known.length <= title) parts.push([from, from + known.length]);
  if (title + 1 < to) parts.push(...splitListed(words, keys, title + 1, to));
  return parts;
}

function findLastTitle(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { key } = words[i]!;
    if (organisationHeads.has(key) && i === to - 1) return -1;
    if (titles.has(key.toLowerCase()) && !(i === from && opensName(words, i, to))) return i;
  }
  return -1;
}

// "Abu Omar", "Prince Charles" keep their first word; it is part of the name.
function opensName(words: readonly Word[], at: number, to: number): boolean {
  return ["abu", "umm", "don", "father", "count", "st", "saint"].includes(words[at]!.lower) && at + 1 < to;
}

// "Syrian Hezbollah", "Israel Defense Forces Chief": a listed name at the start stands alone unless a head follows it.
function splitListed(
  words: readonly Word[],
  keys: readonly string[],
  from: number,
  to: number,
): [number, number][] {
  const start = skipJoiners(words, from, to);
  if (start === to) return [];
  const first = findPhrase(keys, start);
  if (!first || start + first.length >= to) return [[start, to]];
  const rest = start + first.length;
  if (first.is === "actor" || first.is === "demonym" || first.is === "people") {
    const headed =
      hasHead(words, rest, to) && !(first.is === "actor" && findPhrase(keys, rest)?.length === to - rest);
    if (!headed) return [[start, rest], ...splitListed(words, keys, rest, to)];
  }
  return [[start, to]];
}

// What is left of "Lebanese-Syrian" after "Lebanese" begins with the hyphen.
function skipJoiners(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (words[at]!.lower === "the" || words[at]!.text === words[at]!.text.toLowerCase())) {
    if (/\p{L}{2}/u.test(words[at]!.text) && isCapital(words[at]!.cased)) break;
    at++;
  }
  return at < to ? at : words[from]!.lower === "the" ? from : to;
}

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (organisationHeads.has(lower) || placeHeads.has(lower)) return true;
  }
  return false;
}
