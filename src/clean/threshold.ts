import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./marks.ts";
import { toProbability } from "./model.ts";
import { measureWholeness } from "./page-features.ts";

// The models are surer than they should be: on unseen sites six tenths of their log odds are about right.
const DOUBT = 0.6;
const MOST_MERCY = 4;
// What a single line between furniture needs to stay.
const HOPE = 1;

/**
 * Raises all log odds of a page by what makes the expected F1 of its words greatest: an uncertain page keeps more.
 * A whole page needs no such mercy. After Lipton, Elkan and Narayanaswamy, "Optimal thresholding of classifiers to
 * maximize F1 measure" (2014).
 */
export function raiseUncertain(forms: readonly LineForm[], odds: readonly number[]): number[] {
  const mercy = Math.max(0, Math.min(MOST_MERCY, -findBestThreshold(forms, odds)));
  const share = 1 - measureWholeness(forms);
  return odds.map((odd) => odd + share * mercy);
}

// Lines from the likeliest down: where keeping one more no longer pays, the threshold lies.
function findBestThreshold(forms: readonly LineForm[], odds: readonly number[]): number {
  const lines = odds
    .map((odd, i) => ({ odd, story: toProbability(odd * DOUBT), form: forms[i] }))
    .filter(({ form }) => form && form.length > 0 && !hasSureMark(form))
    .sort((a, b) => b.odd - a.odd);
  const expected = lines.reduce((sum, { story, form }) => sum + story * (form?.length ?? 0), 0);
  let [hits, kept, best, threshold] = [0, 0, 0, 0];
  for (const { odd, story, form } of lines) {
    hits += story * (form?.length ?? 0);
    kept += form?.length ?? 0;
    const f1 = (2 * hits) / (kept + expected);
    if (f1 > best) [best, threshold] = [f1, odd];
  }
  return threshold;
}

/** Raises the log odds of a page's sentences so far that the likeliest stays, where otherwise none would: every page has a story. */
export function raiseLastHope(
  forms: readonly LineForm[],
  odds: readonly number[],
  kept: readonly boolean[],
): readonly number[] {
  if (forms.some((form, i) => kept[i] && isSentence(form))) return odds;
  let best = -Infinity;
  for (const [i, form] of forms.entries()) if (isSentence(form)) best = Math.max(best, odds[i] ?? -Infinity);
  return best === -Infinity ? odds : odds.map((odd, i) => (isSentence(forms[i]) ? odd - best + HOPE : odd));
}

function isSentence(form: LineForm | undefined): boolean {
  return (
    form !== undefined &&
    form.length >= 12 &&
    form.endsSentence &&
    form.functionWords > 0.1 &&
    !hasSureMark(form)
  );
}
