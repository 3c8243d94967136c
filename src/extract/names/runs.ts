import { isCapital } from "./casing.ts";
import { particles } from "./lookups.ts";
import type { Word } from "./words.ts";

const JOINERS = new Set(
  "of for and on in against to with the at from a an de & ' 's ’s ’ - / . , without de la y".split(" "),
);
const WIDEST_GAP = 3;

/** Finds the runs of words that can hold names: capitalised words with the joining words between them. */
export function findRuns(words: readonly Word[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let gap: number[] = [];
  for (const [i, word] of words.entries()) {
    if (canName(words, i)) {
      run.push(...gap, i);
      gap = [];
    } else if (run.length && gap.length < WIDEST_GAP && canJoin(word)) gap.push(i);
    else {
      if (run.length) runs.push(run);
      run = [];
      gap = [];
    }
  }
  if (run.length) runs.push(run);
  return runs;
}

function canName(words: readonly Word[], at: number): boolean {
  const { text, cased } = words[at]!;
  if (isCapital(cased)) return true;
  // "Bill Gates spoke": a common word that opens a sentence can still open a name.
  if (isCapital(text)) return isCapital(words[at + 1]?.cased ?? "");
  // "71st Counter Terrorism Battalion", "3rd Division"
  return /^\d+(?:st|nd|rd|th|d)?$/.test(text) && isCapital(words[at + 1]?.text ?? "");
}

function canJoin({ text, lower }: Word): boolean {
  return JOINERS.has(lower) || particles.has(lower) || /^\d+$/.test(text);
}
