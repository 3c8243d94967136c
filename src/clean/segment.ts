import type { LineForm } from "./line-form.ts";

/** Is a run of lines, both ends included; empty where `last < first`. */
export interface Segment {
  readonly first: number;
  readonly last: number;
}

/** Finds the run of numbers with the greatest sum (Kadane's algorithm); the earliest of equals. */
export function findBestSegment(scores: readonly number[]): Segment {
  let best: Segment = { first: 0, last: -1 };
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  for (const [i, score] of scores.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += score;
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: i };
    }
  }
  return best;
}

/**
 * Weighs how much like prose a line is, in words: what ends like a sentence and holds function words counts full.
 * After the idea of body-text extraction (Finn, Kushmerick, Smyth 2001), on lines in place of tags.
 */
export function weighProse(form: LineForm, usualFunctionWords: number): number {
  if (form.marks.some((mark) => mark.sure)) return 0;
  const grammatical = form.functionWords >= usualFunctionWords * 0.4 ? 1 : 0.4;
  return Math.min(form.length, 60) * grammatical * (form.endsSentence ? 1 : 0.6);
}

/** Measures the share of function words in the long lines of one article: what is usual in its language. */
export function measureFunctionWords(forms: readonly LineForm[]): number {
  const long = forms.filter((form) => form.length >= 15);
  const shares = long.map((form) => form.functionWords).sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? 0;
}
