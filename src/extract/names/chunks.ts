import { isAcronym, isCapital, opensSentence } from "./casing.ts";
import type { KnownPhrase } from "./lookups.ts";
import { calendarWords, findPhrase } from "./lookups.ts";
import { countJoiners } from "./joiners.ts";
import { splitRun } from "./cuts.ts";
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

/** Says whether a run stands where its capital letter proves nothing. */
export function isDoubtful({ sentence, from }: Chunk): boolean {
  return sentence.style !== "plain" || opensSentence(sentence.words, from);
}
