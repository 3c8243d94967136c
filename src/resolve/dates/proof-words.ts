import type { CleanArticle } from "../../model/article.ts";
import type { ProofStep } from "../../model/record.ts";
import type { TimeExpression } from "../../model/time.ts";

/** Is where a step's words stand. */
export type Place = Required<Pick<ProofStep, "line" | "quote" | "start" | "end" | "rule">>;

/** Words a step of a proof: `Line 2 “said Thursday”: published on a Thursday or within the six days after.` */
export function describeStep(place: Place, says: string): Omit<ProofStep, "article"> {
  return { says: `Line ${place.line} “${place.quote}”: ${says}.`, ...place };
}

/** Gives the 1-based line of a place in an article's raw text. */
export function lineAt({ blocks, removals }: CleanArticle, start: number): number {
  const holds = (line: { start: number; end: number }) => line.start <= start && start < line.end;
  return (blocks.find(holds) ?? removals.find(holds))?.line ?? 1;
}

// e.g. "said " before "Thursday", "on " before "May 28"
const WORDS_BEFORE = /(?:[\p{L}’'-]{1,20} ){1,2}$/u;

const LINE_END = /[\n\r\u0085\u2028\u2029\f\v]/;

/** Gives the place of a time expression with the word or two before it, as a reader would quote it. */
export function placeOf({ raw }: CleanArticle, time: TimeExpression, rule: string): Place {
  const before =
    raw.text
      .slice(Math.max(0, time.start - 45), time.start)
      .split(LINE_END)
      .at(-1) ?? "";
  const start = time.start - (WORDS_BEFORE.exec(before.replace(/\s/g, " "))?.[0].length ?? 0);
  return { line: time.line, quote: raw.text.slice(start, time.end), start, end: time.end, rule };
}
