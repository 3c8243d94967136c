import { isCapital } from "./casing.ts";
import type { DocumentEvidence } from "./evidence.ts";
import { commonWords, findPhrase, givenNames, organisationHeads, placeHeads } from "./lookups.ts";
import type { ToponymRank } from "./toponyms.ts";
import { rankToponym } from "./toponyms.ts";
import type { Sentence, Word } from "./words.ts";

/** Marks the words of listed phrases, first (B) and further (I), with what the list says. */
export function markPhrases(words: readonly Word[]): string[] {
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

/** Marks the words of the longest names that the gazetteer knows, with how well known they are. */
export function markToponyms(words: readonly Word[]): string[] {
  const marks = words.map(() => "");
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!.cased)) continue;
    const [length, rank] = measureToponym(words, i);
    const code = length > 1 ? "l" : commonWords.has(words[i]!.lower) ? "c" : `s${rank}`;
    for (let k = 0; k < length; k++) marks[i + k] = (k ? "I" : "B") + code;
    if (length > 1) i += length - 1;
  }
  return marks;
}

function measureToponym(words: readonly Word[], at: number): [length: number, rank: ToponymRank] {
  let name = "";
  let found: [number, ToponymRank] = [0, 0];
  for (let k = 0; k < LONGEST_TOPONYM && at + k < words.length; k++) {
    const word = words[at + k]!;
    if (!/^[\p{L}\d.'’-]+$/u.test(word.text)) break;
    name += k && !word.glued ? ` ${word.cased}` : word.cased;
    const rank = isCapital(word.cased) ? rankToponym(name) : 0;
    if (rank) found = [k + 1, rank];
  }
  return found;
}

/** Marks the words of names that the rules found, with class and how sure they are. */
export function markRules(sentence: Sentence, { ruled }: DocumentEvidence): string[] {
  const marks = sentence.words.map(() => "");
  for (const { chunk, as, score } of ruled.get(sentence) ?? []) {
    const sure = score < 0.5 ? 1 : score < 0.7 ? 2 : 3;
    for (let i = chunk.from; i < chunk.to; i++) marks[i] = `${i === chunk.from ? "B" : "I"}${as}${sure}`;
  }
  return marks;
}

/** Marks the words of longer runs with what their head word speaks for, and where the head stands. */
export function markHeads(sentence: Sentence, { chunks }: DocumentEvidence): string[] {
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

/** Marks the words of names that stand in a row ("Lyon, Turin and Graz") with the class of the names beside them. */
export function markRows(sentence: Sentence, { ruled }: DocumentEvidence): string[] {
  const { words } = sentence;
  const marks = words.map(() => "");
  const names = ruled.get(sentence) ?? [];
  for (const [i, { chunk, as }] of names.entries()) {
    const next = names[i + 1];
    if (!next || !areInRow(words, chunk.to, next.chunk.from)) continue;
    for (let k = chunk.from; k < chunk.to; k++) marks[k] += next.as;
    for (let k = next.chunk.from; k < next.chunk.to; k++) marks[k] += as;
  }
  return marks;
}

/** Says whether nothing but a comma or "and" stands between two names. */
export function areInRow(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from || to > from + 2) return false;
  return words.slice(from, to).every(({ lower }) => /^(?:,|and|or|&)$/.test(lower));
}
