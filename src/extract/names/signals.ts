import { rememberByText } from "../../text/memory.ts";
import type { CaseCounts } from "./casing.ts";
import { isAcronym, isCapital, opensSentence } from "./casing.ts";
import {
  calendarWords,
  commonWords,
  familyNames,
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
import type { DocumentEvidence } from "./evidence.ts";
import { markHeads, markPhrases, markRows, markRules, markToponyms } from "./marks.ts";
import type { Votes } from "./typing.ts";
import { NAME_CLASSES } from "./typing.ts";
import { findRuns } from "./runs.ts";
import type { Sentence, Word } from "./words.ts";

/** Holds what the lists, the rules and the document say of each word of one sentence, as short codes. */
export interface Signals {
  readonly sentence: Sentence;
  /** The runs of words that can hold names; signals are read for these and two words on either side. */
  readonly runs: readonly (readonly number[])[];
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
  /** What the rules take the names in one row with it for: "Lyon, Turin and Graz". */
  readonly row: string[];
  /** How the document prints it, and whether its capital proves anything here. */
  readonly casing: string[];
}

/** Reads the signals of every word of a sentence. */
export function readSignals(sentence: Sentence, evidence: DocumentEvidence): Signals {
  const { words } = sentence;
  const runs = findRuns(words);
  const near = markNear(runs, words.length);
  const readNear = (read: (word: Word) => string) => words.map((word, i) => (near[i] ? read(word) : ""));
  return {
    sentence,
    runs,
    shape: readNear(shapeOf),
    lists: readNear(listsOf),
    phrase: markPhrases(words),
    place: markToponyms(words),
    rule: markRules(sentence, evidence),
    document: readNear((word) => documentOf(word, evidence.votes)),
    head: markHeads(sentence, evidence),
    surname: readNear((word) => surnameOf(word, evidence)),
    row: markRows(sentence, evidence),
    casing: words.map((_, i) => (near[i] ? casingOf(sentence, i, evidence.counts) : "")),
  };
}

function markNear(runs: readonly (readonly number[])[], length: number): Uint8Array {
  const near = new Uint8Array(length);
  for (const run of runs) for (const i of run) near.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  return near;
}

const REACH = 2;

function shapeOf({ text, cased }: Word): string {
  return cased === text ? shapeAsPrinted(text) : describeShape(text, cased);
}

const shapeAsPrinted = rememberByText((text) => describeShape(text, text));

function describeShape(text: string, cased: string): string {
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
  return listsOfWord(text.length > 2 && lower.endsWith(".") ? lower.slice(0, -1) : lower);
}

const listsOfWord = rememberByText((bare) => {
  let code = "";
  for (const [letter, holds] of LISTS) if (holds(bare)) code += letter;
  const head = organisationHeads.get(bare);
  return head ? `${code}:${head}` : code;
});

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
