import { BASES, type Confidence, CONFIDENCES } from "../../model/certainty.ts";
import { type DateStatement, UNDATED } from "../../model/record.ts";
import { formatDay } from "../../text/calendar.ts";
import { type DaySet, endsOf, EVERY_DAY, intersect, isBoundless } from "./day-set.ts";
import { isEdtf, spanOf, writeDays } from "./edtf.ts";
import { findPart } from "./components.ts";
import type { Constraint, Level, Pattern, Unknown } from "./constraint.ts";
import { findCauses, type Solution, solveNetwork } from "./network.ts";

/** Is an article's date with the days it leaves and the constraints that it cannot do without. */
export interface Answer {
  readonly statement: Omit<DateStatement, "proof">;
  readonly days: DaySet;
  readonly proof: readonly Constraint[];
}

/** Is the answer for an article of which nothing is known. */
export const NO_ANSWER: Answer = {
  statement: { edtf: null, basis: "unknown", confidence: null, sort: UNDATED },
  days: EVERY_DAY,
  proof: [],
};

// A guess marked weak is worth showing only where it says more than a bound of years does.
const WORTH = 366;

/** Words what is known of an article's day of publication; the proof holds only what the answer changes without. */
export function answerFor(solution: Solution, article: Unknown): Answer {
  const level = chooseLevel(solution, article);
  const days = solution[level].get(article) ?? EVERY_DAY;
  const edtf = writeDays(days);
  if (edtf === null || !isEdtf(edtf)) return NO_ANSWER;
  const proof = findProof(solution, article, level, edtf);
  return {
    statement: {
      edtf,
      basis: basisOf(proof),
      confidence: confidenceOf(proof),
      sort: formatDay(endsOf(days).first),
    },
    days,
    proof,
  };
}

// A guess is shown only where it says more than years; what has no end is worded by its hard bounds alone.
function chooseLevel({ likely, weak }: Solution, article: Unknown): Level {
  const span = spanOf(likely.get(article) ?? EVERY_DAY);
  if (span > WORTH && spanOf(weak.get(article) ?? EVERY_DAY) <= WORTH) return "weak";
  return span === Infinity ? "hard" : "likely";
}

/**
 * Leaves out, the least trustworthy first, every constraint without which the answer stays the same: large pieces first,
 * then single ones.
 */
function findProof(solution: Solution, article: Unknown, level: Level, edtf: string): Constraint[] {
  let needed = findCauses(solution, article, level);
  const alone = needed.every(isOwn);
  // What does not hang together with the article is left out without solving again.
  let proven = Infinity;
  const isEnough = (rest: readonly Constraint[]) => {
    const part = alone ? rest : findPart(rest, article);
    if (part.length === proven) return true;
    const days = alone ? intersectOwn(part) : solveNetwork(part).weak.get(article);
    const enough = writeDays(days ?? EVERY_DAY) === edtf;
    if (enough) proven = part.length;
    return enough;
  };
  for (let size = needed.length >> 1; size >= 1; size >>= 1)
    for (let end = needed.length; end > 0; end -= size) {
      const rest = [...needed.slice(0, Math.max(0, end - size)), ...needed.slice(end)];
      if (rest.length > 0 && isEnough(rest)) needed = rest;
    }
  return needed;
}

function isOwn({ effects }: Constraint): boolean {
  return effects.length === 1 && "on" in effects[0]!;
}

/** Solves constraints on one article alone, which takes no network: patterns come last, when there are bounds. */
function intersectOwn(constraints: readonly Constraint[]): DaySet {
  let days = EVERY_DAY;
  const patterns: Pattern[] = [];
  for (const { effects } of constraints)
    for (const effect of effects) {
      if (!("on" in effect)) continue;
      if (typeof effect.days === "function") patterns.push(effect.days);
      else days = intersect(days, effect.days);
    }
  return isBoundless(days) ? days : patterns.reduce((known, pattern) => pattern(known), days);
}

function basisOf(proof: readonly Constraint[]): DateStatement["basis"] {
  const [only, ...more] = new Set(proof.map(({ basis }) => basis));
  return only && more.length === 0 ? only : "inferred";
}

function confidenceOf(proof: readonly Constraint[]): Confidence {
  const basis = basisOf(proof);
  const worst = Math.max(...proof.map(({ confidence }) => CONFIDENCES.indexOf(confidence)));
  const sure = CONFIDENCES[worst] ?? "weak";
  // "certain" is kept for what a person, the file or the text says outright.
  return sure === "certain" && BASES.indexOf(basis) >= BASES.indexOf("inferred") ? "likely" : sure;
}
