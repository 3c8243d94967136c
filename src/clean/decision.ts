import type { LineForm } from "./line-form.ts";
import { findBestSegment, measureFunctionWords, weighProse } from "./segment.ts";

/** Is the judgement on one line. */
export interface Decision {
  readonly kept: boolean;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** What spoke most against the line, where it was left out. */
  readonly reason: string;
}

const COST = 9;

/** Judges every line of one article. */
export function decideLines(forms: readonly LineForm[]): Decision[] {
  const usual = measureFunctionWords(forms);
  const weights = forms.map((form) => weighProse(form, usual) - Math.min(COST, form.length));
  const { first, last } = findBestSegment(weights);
  return forms.map((form, i) => {
    const kept = i >= first && i <= last && !form.marks.some((mark) => mark.sure);
    return { kept, score: 0.5, reason: i < first ? "above-story" : i > last ? "below-story" : "mark" };
  });
}
