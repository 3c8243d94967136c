import { hasToponym } from "../../lexicon/gazetteer.ts";
import { isCapital } from "./casing.ts";
import type { Chunk } from "./chunks.ts";
import {
  areaNouns,
  commonWords,
  eventHeads,
  findPhrase,
  givenNames,
  organisationHeads,
  titles,
} from "./lookups.ts";
import type { NamedChunk } from "./readings.ts";
import { CERTAIN } from "./readings.ts";
import { makeChunk } from "./tagger.ts";
import type { NameClass } from "./typing.ts";
import type { Sentence, Word } from "./words.ts";
import { keysOf } from "./words.ts";

/** Repairs what the tagger decided for one sentence where the form of names knows better. */
export function repairNames(named: readonly NamedChunk[]): NamedChunk[] {
  return named
    .flatMap(partJoined)
    .flatMap(partAtName)
    .map(settleInPlace)
    .map(stripOffice)
    .map(stripTitles)
    .map(stripRole)
    .map(addArticle)
    .flatMap(stripEvent)
    .filter(isNameable);
}

function best({ scores }: NamedChunk): NameClass {
  if (scores.person >= scores.organisation && scores.person >= scores.place) return "person";
  return scores.organisation >= scores.place ? "organisation" : "place";
}

// "the al-Bab area", "Kobrin air base": an unlisted body's name is a place's where such a noun follows.
function settleInPlace(named: NamedChunk): NamedChunk {
  const { sentence, to, known } = named.chunk;
  if (known || best(named) !== "organisation") return named;
  const [next = "", after = ""] = [sentence.words[to]?.lower, sentence.words[to + 1]?.lower];
  return areaNouns.has(next) || areaNouns.has(`${next} ${after}`)
    ? { ...named, scores: CERTAIN.place }
    : named;
}

function wordsOf({ sentence, from, to }: Chunk): Word[] {
  return sentence.words.slice(from, to);
}

function cut(named: NamedChunk, from: number, to: number): NamedChunk {
  return { ...named, chunk: makeChunk(named.chunk.sentence, from, to) };
}

// "Mosul and Raqqa", "Smith and Jones" are two names; "Bosnia and Herzegovina" is listed.
function partJoined(named: NamedChunk): NamedChunk[] {
  const { chunk } = named;
  if (chunk.known) return [named];
  const words = wordsOf(chunk);
  const isBody = best(named) === "organisation";
  const joint = words.findIndex(({ lower }, i) =>
    isBody
      ? lower === "and" && words[i + 1]?.lower === "the"
      : lower === "and" || lower === "," || lower === "/",
  );
  if (joint <= 0 || joint === words.length - 1) return [named];
  const first = cut(named, chunk.from, chunk.from + joint);
  const next = chunk.from + joint + (words[joint + 1]!.lower === "the" ? 2 : 1);
  return next >= chunk.to ? [first] : [first, ...partJoined(cut(named, next, chunk.to))];
}

// "Middle East Tobias Ellwood", "Disney Chief Bob Iger": a listed name before a person's is a name of its own.
function partAtName(named: NamedChunk): NamedChunk[] {
  const { sentence, from, to } = named.chunk;
  if (named.chunk.known || to - from < 3) return [named];
  const keys = keysOf(sentence);
  const region = measureRegion(sentence, from, to);
  if (region)
    return [
      { ...cut(named, from, region), scores: CERTAIN.place },
      { ...cut(named, region, to), scores: CERTAIN.person },
    ];
  for (let at = from; at < to - 2; at++) {
    const known = findPhrase(keys, at);
    const rest = at + (known?.length ?? 0);
    if (!known || known.is === "demonym" || known.is === "people") continue;
    if (!isPerson(sentence.words.slice(rest, to))) continue;
    const scores = at > from || known.is === "actor" ? CERTAIN.organisation : CERTAIN.place;
    return [
      { ...cut(named, from, rest), scores },
      { ...cut(named, rest, to), scores: CERTAIN.person },
    ];
  }
  return [named];
}

// "Middle East Tobias Ellwood" after "Minister for the".
function measureRegion({ words }: Sentence, from: number, to: number): number {
  if (givenNames.has(words[from]!.key) || to - from < 4) return 0;
  const at = from + 2;
  return isPerson(words.slice(at, to)) && hasToponym(`${words[from]!.cased} ${words[from + 1]!.cased}`)
    ? at
    : 0;
}

function isPerson(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || !givenNames.has(words[0]!.key)) return false;
  return words.every(({ cased }) => isCapital(cased));
}

// "Secretary of State Kerry", "Minister of Defence Smith": the office is no part of the name.
function stripOffice(named: NamedChunk): NamedChunk {
  const { sentence, from, to } = named.chunk;
  const { words } = sentence;
  if (to - from < 2 || best(named) === "organisation" || words[from - 1]?.lower !== "of") return named;
  if (!titles.has(words[from - 2]?.key ?? "") || !commonWords.has(words[from]!.key)) return named;
  return { ...cut(named, from + 1, to), scores: CERTAIN.person };
}

// "Lt. Gen. Stephen Townsend", "Navy Capt. Jeff Davis": what stands up to the last title is no part of the name.
function stripTitles(named: NamedChunk): NamedChunk {
  const { chunk } = named;
  if (best(named) !== "person" || chunk.known) return named;
  const words = wordsOf(chunk);
  for (let i = words.length - 2; i >= 0; i--) {
    const { key } = words[i]!;
    if (titles.has(key.toLowerCase()) && !KEPT_TITLES.has(key))
      return cut(named, chunk.from + i + 1, chunk.to);
  }
  return words[0]!.lower === "the" && words.length > 1 ? cut(named, chunk.from + 1, chunk.to) : named;
}

const KEPT_TITLES = new Set([
  "abu",
  "umm",
  "don",
  "king",
  "father",
  "count",
  "st",
  "dean",
  "earl",
  "duke",
  "prince",
  "princess",
  "queen",
  "pope",
  "judge",
]);

// "State Department Spokesperson", "Hezbollah Leader": a role behind a name is no part of it.
function stripRole(named: NamedChunk): NamedChunk {
  const { sentence, from, to } = named.chunk;
  const last = sentence.words[to - 1]!.key;
  if (to - from < 2 || best(named) === "person" || !titles.has(last) || organisationHeads.has(last))
    return named;
  const known = findPhrase(keysOf(sentence), from);
  return known && from + known.length === to - 1 ? cut(named, from, to - 1) : named;
}

// "al Qaeda", "bin Laden": the particle belongs to the name.
function addArticle(named: NamedChunk): NamedChunk {
  const { sentence, from, to } = named.chunk;
  return /^(?:al|el|bin|ibn|bint)$/.test(sentence.words[from - 1]?.text ?? "")
    ? cut(named, from - 1, to)
    : named;
}

// "Vietnam War" leaves Vietnam, "World Cup" nothing.
function stripEvent(named: NamedChunk): NamedChunk[] {
  const { sentence, from, to } = named.chunk;
  if (best(named) !== "place" || named.chunk.known || !eventHeads.has(sentence.words[to - 1]!.key))
    return [named];
  const known = findPhrase(keysOf(sentence), from);
  return known && from + known.length < to ? [cut(named, from, from + known.length)] : [];
}

// A title, a people's word or a day alone is no name.
function isNameable({ chunk }: NamedChunk): boolean {
  const [first, ...more] = wordsOf(chunk);
  if (more.length) return true;
  if (!first || !/\p{L}/u.test(first.text)) return false;
  return chunk.known?.is !== "demonym" && chunk.known?.is !== "people";
}
