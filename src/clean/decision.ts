import { FIRST_LOOK, SECOND_LOOK } from "../lexicon/furniture-weights.ts";
import type { Repeats } from "./collection-features.ts";
import { describePage } from "./features.ts";
import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./neighbour-features.ts";
import { findStrongestObjection, smoothDecisions, toProbability, weighLine } from "./model.ts";
import { describeFirstLook } from "./second-look.ts";

/** Is the judgement on one line. */
export interface Decision {
  readonly kept: boolean;
  /** How sure that the line is, or is not, the story: 0.5 to 1. */
  readonly score: number;
  /** Feature that spoke most against the line; null where none did. */
  readonly objection: string | null;
}

// What a change between story and furniture costs, in log odds: chosen on unseen sites.
const CHANGE_PRICE = 0.5;
// A lost paragraph harms more than a kept button.
const STORY_BONUS = 0.3;

/** Judges every line of one page: a first model looks at each line, a second also at what the first thought around it. */
export function decideLines(forms: readonly LineForm[], repeats: readonly Repeats[]): Decision[] {
  const features = describePage(forms, repeats);
  const firstOdds = features.map((feature) => weighLine(FIRST_LOOK, feature));
  const look = describeFirstLook(forms, firstOdds);
  const both = features.map((feature, i) => ({ ...feature, ...look[i] }));
  const odds = both.map((feature) => weighLine(SECOND_LOOK, feature));
  const kept = decideByOdds(forms, odds);
  return forms.map((_, i) => ({
    kept: kept[i] ?? true,
    score: Math.max(0.5, toProbability(Math.abs(odds[i] ?? 0))),
    objection: kept[i] ? null : findStrongestObjection(FIRST_LOOK, features[i] ?? {}),
  }));
}

/** Decides by log odds which lines stay: the likeliest sequence, but never a line that is plainly furniture. */
export function decideByOdds(forms: readonly LineForm[], odds: readonly number[]): boolean[] {
  const generous = odds.map((odd) => odd + STORY_BONUS);
  const kept = smoothDecisions(generous, CHANGE_PRICE).map((stays, i) => stays && !hasSureMark(forms[i]));
  return leaveOutStraggler(forms, kept);
}

// A plea for money between two buttons for money, below all else that stays, is not the end of the story.
function leaveOutStraggler(forms: readonly LineForm[], kept: readonly boolean[]): boolean[] {
  const last = kept.lastIndexOf(true);
  const enclosed = hasSureMark(forms[last - 1]) && hasSureMark(forms[last + 1]);
  const hinted = (forms[last]?.marks.length ?? 0) > 0;
  return kept.map((stays, i) => stays && !(i === last && enclosed && hinted));
}
