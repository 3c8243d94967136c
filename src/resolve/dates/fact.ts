import type { CleanArticle } from "../../model/article.ts";
import type { Confidence } from "../../model/certainty.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { DaySet } from "./day-set.ts";
import type { Constraint, Effect, Level, Pattern, Unknown } from "./constraint.ts";
import { describeStep, placeOf } from "./proof-words.ts";

/** Is something that an article says happened on a day: the day is unknown, its distance from the publication is bounded. */
export interface Fact {
  readonly unknown: Unknown;
  readonly article: number;
  readonly clean: CleanArticle;
  readonly time: TimeExpression;
  /** Days that the words can mean, in whatever year. */
  readonly days: DaySet;
  /** Publication minus fact, in days, at the least and at the most. */
  readonly least: number;
  readonly most: number;
}

/** Says how a fact's day hangs together with the publication of its article. */
export function tieToArticle({ unknown, article, days, least, most }: Fact): Effect[] {
  return [
    { on: unknown, days },
    { of: article, from: unknown, least, most, unit: "day" },
  ];
}

/** Is a further bound on the distance from a fact to the publication, or on the publication alone. */
export interface Narrowing {
  readonly rule: string;
  readonly level: Level;
  readonly trust: number;
  readonly confidence?: Confidence;
  readonly days: DaySet | Pattern;
  readonly says: string;
  /** A second place that this rests on. */
  readonly support?: { readonly time: TimeExpression; readonly says: string };
}

/** Makes the constraint on an article's day of publication that a time expression of its own text gives. */
export function constrainPublication(
  article: number,
  clean: CleanArticle,
  time: TimeExpression,
  { rule, level, trust, confidence, days, says, support }: Narrowing,
): Constraint {
  return {
    level,
    trust,
    basis: "inferred",
    confidence: confidence ?? (level === "weak" ? "weak" : "likely"),
    steps: [
      { article, proof: describeStep(placeOf(clean, time, rule), says) },
      ...(support
        ? [{ article, proof: describeStep(placeOf(clean, support.time, rule), support.says) }]
        : []),
    ],
    effects: [{ on: article, days }],
  };
}
