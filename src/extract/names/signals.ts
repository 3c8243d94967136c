import { hasToponym } from "../../lexicon/gazetteer.ts";
import type { CaseCounts } from "./casing.ts";
import { isAcronym, isCapital, opensSentence } from "./casing.ts";
import {
  calendarWords,
  commonWords,
  familyNames,
  findPhrase,
  givenNames,
  isActing,
  isLeader,
  neverNames,
  organisationHeads,
  particles,
  placeHeads,
  placePrepositions,
  titles,
} from "./lookups.ts";
import type { Chunk } from "./chunks.ts";
import type { RuledName } from "./rules.ts";
import type { Votes } from "./typing.ts";
import { NAME_CLASSES } from "./typing.ts";
import type { Sentence, Word } from "./words.ts";

/** Holds what the lists, the rules and the document say of each word of one sentence, as short codes. */
export interface Signals {
  readonly sentence: Sentence;
  /** How it is written, e.g. `A` for a capital first. */
  readonly shape: string[];
  /** What the lists of single words hold of it, one letter a list. */
  readonly lists: string[];
  /** What listed phrase it begins or continues, e.g. `Bstate`, `Iactor:party`. */
  readonly phrase: string[];
  /** Whether it begins (B) or continues (I) a name of the gazetteer. */
  readonly place: string[];
  /** What the rules take it for, e.g. `Bperson3`. */
  readonly rule: string[];
  /** What the rules take other mentions of the word in the document for. */
  readonly document: string[];
  /** What the head word of its run speaks for, and whether the word is the head. */
  readonly head: string[];
  /** Whether a full name of the document or the list of leaders makes it a surname. */
  readonly surname: string[];
  /** How the document prints it, and whether its capital proves anything here. */
  readonly casing: string[];
}

/** Holds what a whole document tells of its words. */
export interface DocumentEvidence {
  readonly counts: CaseCounts;
  readonly votes: ReadonlyMap<string, Votes>;
  readonly ruled: ReadonlyMap<Sentence, readonly RuledName[]>;
  readonly chunks: ReadonlyMap<Sentence, readonly Chunk[]>;
  readonly toponyms: Map<string, boolean>;
  /** Last words of the document's full names of persons. */
  readonly surnames: ReadonlySet<string>;
  readonly leaders: Map<string, boolean>;
}

/** Gathers what a document tells of its words, from its letters and from the names found by rule. */
export function gatherEvidence(
  chunks: readonly Chunk[],
  ruled: readonly RuledName[],
  counts: CaseCounts,
): DocumentEvidence {
  const votes = new Map<string, Votes>();
  const bySentence = new Map<Sentence, RuledName[]>();
  const surnames = new Set<string>();
  for (const name of ruled) {
    const { sentence, from, to } = name.chunk;
    const list = bySentence.get(sentence);
    if (list) list.push(name);
    else bySentence.set(sentence, [name]);
    if (isFullName(name)) surnames.add(sentence.words[to - 1]!.lower);
    for (const { lower } of sentence.words.slice(from, to)) {
      const sums = votes.get(lower) ?? { person: 0, organisation: 0, place: 0 };
      votes.set(lower, sums);
      sums[name.as] += name.score;
    }
  }
  return {
    counts,
    votes,
    ruled: bySentence,
    chunks: groupChunks(chunks),
    toponyms: new Map(),
    surnames,
    leaders: new Map(),
  };
}

function groupChunks(chunks: readonly Chunk[]): Map<Sentence, Chunk[]> {
  const groups = new Map<Sentence, Chunk[]>();
  for (const chunk of chunks) {
    const group = groups.get(chunk.sentence);
    if (group) group.push(chunk);
    else groups.set(chunk.sentence, [chunk]);
  }
  return groups;
}

function isFullName({ as, chunk: { sentence, from, to } }: RuledName): boolean {
  return (
    as === "person" &&
    to - from > 1 &&
    (givenNames.has(sentence.words[from]!.lower) || /^\p{Lu}\.$/u.test(sentence.words[from + 1]!.text))
  );
}

/** Reads the signals of every word of a sentence. */
export function readSignals(sentence: Sentence, evidence: DocumentEvidence): Signals {
  const { words } = sentence;
  return {
    sentence,
    shape: words.map(shapeOf),
    lists: words.map(listsOf),
    phrase: markPhrases(words),
    place: markToponyms(words, evidence.toponyms),
    rule: markRules(sentence, evidence),
    document: words.map((word) => documentOf(word, evidence.votes)),
    head: markHeads(sentence, evidence),
    surname: words.map((word) => surnameOf(word, evidence)),
    casing: words.map((_, i) => casingOf(sentence, i, evidence.counts)),
  };
}

function shapeOf({ text, cased }: Word): string {
  if (cased === text && isPlainSmall(text)) return "a";
  if (/^\p{Lu}\.$/u.test(text)) return "i";
  if (isAcronym(cased)) return text.length > 5 ? "U" : "u";
  if (isCapital(cased)) return /^\p{Lu}[\p{Ll}'’]+$/u.test(cased) ? "A" : "M";
  if (/^\d/.test(text)) return /^\d{4}$/.test(text) ? "y" : /[a-z]$/.test(text) ? "o" : "d";
  if (/^\p{L}/u.test(text)) return isCapital(text) ? "S" : "a";
  return text.length === 1 ? text : "p";
}

function isPlainSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122 && !isCapital(text);
}

const LISTS: readonly (readonly [string, (word: string) => boolean])[] = [
  ["g", (word) => givenNames.has(word)],
  ["f", (word) => familyNames.has(word)],
  ["t", (word) => titles.has(word)],
  ["p", (word) => placeHeads.has(word)],
  ["i", (word) => placePrepositions.has(word)],
  ["c", (word) => commonWords.has(word)],
  ["d", (word) => calendarWords.has(word)],
  ["n", (word) => neverNames.has(word)],
  ["v", (word) => isActing(word)],
  ["a", (word) => particles.has(word)],
];

function listsOf({ lower, text }: Word): string {
  const bare = text.length > 2 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  let code = "";
  for (const [letter, holds] of LISTS) if (holds(bare)) code += letter;
  const head = organisationHeads.get(bare);
  return head ? `${code}:${head}` : code;
}

function markPhrases(words: readonly Word[]): string[] {
  const keys = words.map((word) => word.key);
  const marks = words.map(() => "");
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!.cased) || marks[i]) continue;
    const known = findPhrase(keys, i);
    if (!known) continue;
    const code = (known.type ? `${known.is}:${known.type}` : known.is) + (known.sure ? "!" : "");
    for (let k = 0; k < known.length && i + k < words.length; k++) marks[i + k] = (k ? "I" : "B") + code;
  }
  return marks;
}

const LONGEST_TOPONYM = 4;

function markToponyms(words: readonly Word[], cache: Map<string, boolean>): string[] {
  const marks = words.map(() => "");
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!.cased)) continue;
    const length = measureToponym(words, i, cache);
    const code = length === 1 && commonWords.has(words[i]!.lower) ? "c" : length > 1 ? "l" : "s";
    for (let k = 0; k < length; k++) marks[i + k] = (k ? "I" : "B") + code;
    if (length > 1) i += length - 1;
  }
  return marks;
}

function measureToponym(words: readonly Word[], at: number, cache: Map<string, boolean>): number {
  let name = "";
  let found = 0;
  for (let k = 0; k < LONGEST_TOPONYM && at + k < words.length; k++) {
    const word = words[at + k]!;
    if (!/^[\p{L}\d.'’-]+$/u.test(word.text)) break;
    name += k && !word.glued ? ` ${word.cased}` : word.cased;
    if (isCapital(word.cased) && isToponym(name, cache)) found = k + 1;
  }
  return found;
}

function isToponym(name: string, cache: Map<string, boolean>): boolean {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const is = hasToponym(name);
  cache.set(name, is);
  return is;
}

function markRules(sentence: Sentence, { ruled }: DocumentEvidence): string[] {
  const marks = sentence.words.map(() => "");
  for (const { chunk, as, score } of ruled.get(sentence) ?? []) {
    const sure = score < 0.5 ? 1 : score < 0.7 ? 2 : 3;
    for (let i = chunk.from; i < chunk.to; i++) marks[i] = `${i === chunk.from ? "B" : "I"}${as}${sure}`;
  }
  return marks;
}

function markHeads(sentence: Sentence, { chunks }: DocumentEvidence): string[] {
  const marks = sentence.words.map(() => "");
  for (const { from, to } of chunks.get(sentence) ?? []) {
    if (to - from < 2) continue;
    const joiner = sentence.words
      .slice(from + 1, to)
      .findIndex(({ lower }) => /^(?:of|for|on|against|to)$/.test(lower));
    const head = joiner < 0 ? to - 1 : from + joiner;
    const { key } = sentence.words[head]!;
    const code =
      organisationHeads.get(key) ??
      (placeHeads.has(key) ? "place" : givenNames.has(sentence.words[from]!.key) ? "given" : "-");
    for (let i = from; i < to; i++) marks[i] = `${code}${i === head ? "!" : i < head ? "<" : ">"}`;
  }
  return marks;
}

function surnameOf({ lower, cased }: Word, { surnames, leaders }: DocumentEvidence): string {
  if (!isCapital(cased)) return "";
  let leader = leaders.get(lower);
  if (leader === undefined) leaders.set(lower, (leader = isLeader(lower)));
  return (surnames.has(lower) ? "s" : "") + (leader ? "l" : "");
}

function documentOf({ lower }: Word, votes: ReadonlyMap<string, Votes>): string {
  const sums = votes.get(lower);
  if (!sums) return "";
  const best = NAME_CLASSES.reduce((a, b) => (sums[b] > sums[a] ? b : a));
  const total = sums.person + sums.organisation + sums.place;
  return `${best}${sums[best] / total > 0.8 ? "!" : ""}${total > 3 ? 3 : total > 1 ? 2 : 1}`;
}

function casingOf({ words, style }: Sentence, at: number, { capital, small }: CaseCounts): string {
  const { lower } = words[at]!;
  const capitals = capital.get(lower) ?? 0;
  const smalls = small.get(lower) ?? 0;
  const seen = capitals && smalls ? (capitals > smalls ? "C" : "s") : capitals ? "c" : smalls ? "S" : "-";
  return seen + (style === "plain" ? (opensSentence(words, at) ? "^" : "") : style === "title" ? "T" : "U");
}
