import type { Basis, Confidence } from "../../model/certainty.ts";
import type { ProofStep } from "../../model/record.ts";
import type { DaySet } from "./day-set.ts";

/** Names an unknown day: the day of publication of an article (its index), or the day of a fact (numbers above). */
export type Unknown = number;

/** Lists how binding a constraint is: applied in this order, each only where it leaves a possible day. */
export const LEVELS = ["hard", "likely", "weak"] as const;
export type Level = (typeof LEVELS)[number];

/** Is what a piece of evidence says about one unknown day, or about the distance of two: `of` minus `from` lies within. */
export type Effect =
  | { readonly on: Unknown; readonly days: DaySet | Pattern }
  | {
      readonly of: Unknown;
      readonly from: Unknown;
      readonly least: number;
      readonly most: number;
      readonly unit: "day" | "year";
    };

/** Picks the days that fit from those known to be possible: "a Thursday or Friday", in whatever year. */
export type Pattern = (known: DaySet) => DaySet;

/** Is one constraint with the words that it rests on. */
export interface Constraint {
  readonly level: Level;
  /** Order within its level, the most trustworthy first, 0 to 100. */
  readonly trust: number;
  readonly basis: Basis;
  /** How sure an answer can be at best that needs this. */
  readonly confidence: Confidence;
  /** The words that it rests on, in one article or several: without any one of them it does not hold. */
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
}

/** Is one step of a proof, with the index of the article that its words stand in. */
export interface Step {
  readonly article: number;
  readonly proof: Omit<ProofStep, "article">;
}

/** Sorts constraints into the order in which they are applied: by level, then trust, then as they stand. */
export function sortConstraints(constraints: readonly Constraint[]): Constraint[] {
  return [...constraints].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.trust - a.trust,
  );
}
