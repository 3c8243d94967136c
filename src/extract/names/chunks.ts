import { isAcronym, isCapital, opensSentence } from "./casing.ts";
import type { KnownPhrase } from "./lookups.ts";
import { calendarWords, findPhrase, organisationHeads, particles, placeHeads, titles } from "./lookups.ts";
import type { Sentence, Word } from "./words.ts";

/** Is a run of words that may be a name: words `from` to `to` (exclusive) of one sentence. */
export interface Chunk {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** What the lists know of the whole run. */
  readonly known: KnownPhrase | null;
  /** Keys of its words, joined: equal for the same name elsewhere. */
  readonly key: string;
}

/** Finds the runs of a sentence that may be names: listed phrases first, then capitalised words with what joins them. */
export function findChunks(sentence: Sentence): Chunk[] {
  const { words } = sentence;
  const keys = words.map((word) => word.key);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    if (!startsName(words, at)) {
      at++;
      continue;
    }
    const end = findEnd(words, at);
    for (const [from, to] of splitRun(words, keys, at, end)) chunks.push(makeChunk(sentence, keys, from, to));
    at = end;
  }
  return chunks;
}

function makeChunk(sentence: Sentence, keys: readonly string[], from: number, to: number): Chunk {
  const known = findPhrase(keys, from);
  const key = keys.slice(from, to).join(" ");
  return { sentence, from, to, key, known: known && known.length === to - from ? known : null };
}

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return (
    isCapital(word.cased) && !(calendarWords.has(word.lower) && !isAcronym(word.text)) && word.lower !== "i"
  );
}

function findEnd(words: readonly Word[], start: number): number {
  let end = start + 1;
  for (;;) {
    const next = words[end];
    if (!next) return end;
    if (isCapital(next.cased) && !calendarWords.has(next.lower)) end++;
    else {
      const joined = countJoiners(words, start, end);
      if (!joined) return end;
      end += joined;
    }
  }
}

/** Counts the words from `end` on that tie the next capitalised word to the run, that word included; 0 if none do. */
function countJoiners(words: readonly Word[], start: number, end: number): number {
  const next = words[end]!;
  const after = words[end + 1];
  if (!after) return 0;
  const capital = isCapital(after.cased) && !calendarWords.has(after.lower);
  if (next.text === "-" || next.text === "&" || next.text === "/") {
    return capital && (next.text === "&" || (next.glued && after.glued && next.text === "-")) ? 2 : 0;
  }
  if (/^['’][sS]?$/.test(next.text)) return capital && ownsHead(words, end + 1) ? 2 : 0;
  if (capital && isParticle(words, end)) return 2;
  if (!JOINERS.has(next.lower) || !takesComplement(words, start, end)) return 0;
  if (capital) return 2;
  const third = words[end + 2];
  return after.lower === "the" && third && isCapital(third.cased) && !calendarWords.has(third.lower) ? 3 : 0;
}

const JOINERS = new Set(["of", "for", "and", "on", "in", "against", "to", "with", "without"]);

function isParticle(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at]!;
  return (
    text === lower &&
    particles.has(lower) &&
    !["i", "as", "an", "at", "do", "den", "ten", "st"].includes(lower)
  );
}

// "Workers' Party", "People's Liberation Army": the owner belongs to the name when its head is an organisation's.
function ownsHead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4 && words[i] && isCapital(words[i]!.cased); i++) {
    if (
      [
        "party",
        "army",
        "union",
        "federation",
        "council",
        "units",
        "association",
        "league",
        "front",
        "brigades",
        "congress",
        "daily",
      ].includes(words[i]!.lower)
    )
      return true;
  }
  return false;
}

// "Ministry of", "Center for", "Committee on": only after a head that asks for more; "President of" is a role.
function takesComplement(words: readonly Word[], start: number, end: number): boolean {
  const joiner = words[end]!.lower;
  const before = words[end - 1]!.lower;
  if (joiner === "of") {
    if (titles.has(before)) return false;
    return organisationHeads.has(before) || placeHeads.has(before) || HEADS_WITH_OF.has(before);
  }
  if (joiner === "and" && endsListed(words, start, end)) return false;
  const headed = words.slice(start, end).some((word) => organisationHeads.has(word.lower));
  if (!headed || words[end - 1]!.text === words[end - 1]!.lower) return false;
  if (joiner === "and")
    return words.slice(start, end).some((word) => word.lower === "of" || word.lower === "for");
  return (
    joiner === "for" ||
    ((joiner === "on" || joiner === "against" || joiner === "to") && organisationHeads.has(before))
  );
}

// "Government of Iraq and ..." ends where the state's name ends.
function endsListed(words: readonly Word[], start: number, end: number): boolean {
  const keys = words.slice(start, end).map((word) => word.key);
  return keys.some((_, i) => i > 0 && (findPhrase(keys, i)?.length ?? 0) === keys.length - i);
}

const HEADS_WITH_OF = new Set(
  "state states house houses order people sons daughters children friends knights army city isle university port tower cape head horn sea".split(
    " ",
  ),
);

/** Cuts titles, roles and peoples' words off a run: "Russian Foreign Minister Sergei Lavrov" is "Sergei Lavrov". */
function splitRun(
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
    if (titles.has(key) && !(i === from && opensName(words, i, to))) return i;
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
  const start = words[from]!.lower === "the" && to - from > 1 ? from + 1 : from;
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

function hasHead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (organisationHeads.has(lower) || placeHeads.has(lower)) return true;
  }
  return false;
}

/** Says whether a run stands where its capital letter proves nothing. */
export function isDoubtful({ sentence, from }: Chunk): boolean {
  return sentence.style !== "plain" || opensSentence(sentence.words, from);
}
