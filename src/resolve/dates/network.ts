import type { Basis, Confidence } from "../../model/certainty.ts";
import type { ProofStep } from "../../model/record.ts";
import { type DaySet, EVERY_DAY, intersect, isEmpty, isSame, spreadDays, spreadYears } from "./day-set.ts";

/** Names an unknown day: the day of publication of an article (its index), or the day of a fact (numbers above). */
export type Unknown = number;

/** Lists how binding a constraint is: applied in this order, each only where it leaves a possible day. */
export const LEVELS = ["hard", "likely", "weak"] as const;
export type Level = (typeof LEVELS)[number];

/** Is what a piece of evidence says about one unknown day, or about the distance of two: `of` minus `from` lies within. */
export type Effect =
  | { readonly on: Unknown; readonly days: DaySet }
  | {
      readonly of: Unknown;
      readonly from: Unknown;
      readonly least: number;
      readonly most: number;
      readonly unit: "day" | "year";
    };

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

/** Is what solving found: the days left after the hard constraints, after the likely and after the weak ones too. */
export interface Solution {
  readonly hard: ReadonlyMap<Unknown, DaySet>;
  readonly likely: ReadonlyMap<Unknown, DaySet>;
  readonly weak: ReadonlyMap<Unknown, DaySet>;
  /** Hard constraints that contradict more trustworthy ones, and were left out. */
  readonly refused: readonly Constraint[];
  /** For each unknown, the constraints that took days from it and the unknown that these came from. */
  readonly causes: ReadonlyMap<Unknown, readonly Cause[]>;
  /** Position of each constraint in the order of application. */
  readonly applied: ReadonlyMap<Constraint, number>;
}

interface Cause {
  readonly constraint: Constraint;
  readonly from: Unknown | null;
}

/** Sorts constraints into the order in which they are applied: by level, then trust, then as they stand. */
export function sortConstraints(constraints: readonly Constraint[]): Constraint[] {
  return [...constraints].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.trust - a.trust,
  );
}

/**
 * Solves constraints over unknown days by arc consistency over sets of days: exact where the ties form no rings.
 * A constraint that would leave an unknown without any day is not applied.
 * Takes sorted constraints. Algorithm: Mackworth, Consistency in networks of relations (1977), AC-3.
 */
export function solveNetwork(constraints: readonly Constraint[]): Solution {
  const state: State = { days: new Map(), links: new Map(), causes: new Map(), trail: [] };
  const refused: Constraint[] = [];
  let hard: ReadonlyMap<Unknown, DaySet> | null = null;
  let likely: ReadonlyMap<Unknown, DaySet> | null = null;
  for (const constraint of constraints) {
    if (constraint.level !== "hard") hard ??= new Map(state.days);
    if (constraint.level === "weak") likely ??= new Map(state.days);
    if (!applyConstraint(state, constraint) && constraint.level === "hard") refused.push(constraint);
  }
  const applied = new Map(constraints.map((constraint, index) => [constraint, index]));
  return {
    hard: hard ?? state.days,
    likely: likely ?? state.days,
    weak: state.days,
    refused,
    causes: state.causes,
    applied,
  };
}

interface Link {
  readonly effect: Extract<Effect, { of: Unknown }>;
  readonly constraint: Constraint;
}

interface State {
  readonly days: Map<Unknown, DaySet>;
  readonly links: Map<Unknown, Link[]>;
  readonly causes: Map<Unknown, Cause[]>;
  /** How to take back what the constraint at hand has done so far. */
  readonly trail: (() => void)[];
}

function applyConstraint(state: State, constraint: Constraint): boolean {
  state.trail.length = 0;
  for (const effect of constraint.effects) {
    if (applyEffect(state, effect, constraint)) continue;
    for (const undo of state.trail.reverse()) undo();
    return false;
  }
  return true;
}

function applyEffect(state: State, effect: Effect, constraint: Constraint): boolean {
  if ("on" in effect) {
    if (!narrow(state, effect.on, effect.days, { constraint, from: null })) return true;
    return spreadFrom(state, [effect.on]);
  }
  const link = { effect, constraint };
  for (const end of [effect.of, effect.from]) addTo(state, state.links, end, link);
  return spreadFrom(state, [effect.of, effect.from]);
}

/** Carries what is known of some unknowns on to all that are tied to them; false where one is left without any day. */
function spreadFrom(state: State, changed: Unknown[]): boolean {
  for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
    if (isEmpty(daysFor(state, next))) return false;
    for (const { effect, constraint } of state.links.get(next) ?? []) {
      const other = effect.of === next ? effect.from : effect.of;
      if (narrow(state, other, reach(effect, next, daysFor(state, next)), { constraint, from: next }))
        changed.push(other);
    }
  }
  return true;
}

function reach({ of, least, most, unit }: Link["effect"], known: Unknown, days: DaySet): DaySet {
  const spread = unit === "day" ? spreadDays : spreadYears;
  return known === of ? spread(days, -most, -least) : spread(days, least, most);
}

function narrow(state: State, unknown: Unknown, days: DaySet, cause: Cause): boolean {
  const before = daysFor(state, unknown);
  const after = intersect(before, days);
  if (isSame(before, after)) return false;
  state.days.set(unknown, after);
  state.trail.push(() => state.days.set(unknown, before));
  addTo(state, state.causes, unknown, cause);
  return true;
}

function addTo<Entry>({ trail }: State, lists: Map<Unknown, Entry[]>, unknown: Unknown, entry: Entry): void {
  const list = lists.get(unknown) ?? [];
  lists.set(unknown, list);
  list.push(entry);
  trail.push(() => list.pop());
}

function daysFor(state: State, unknown: Unknown): DaySet {
  return state.days.get(unknown) ?? EVERY_DAY;
}

/** Lists, in the order of their application, the constraints that had a part in what is known of an unknown day. */
export function findCauses({ causes, applied }: Solution, unknown: Unknown): Constraint[] {
  const found = new Set<Constraint>();
  const seen = new Set<Unknown>();
  const open = [unknown];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { constraint, from } of causes.get(next) ?? []) {
      found.add(constraint);
      if (from !== null) open.push(from);
    }
  }
  return [...found].sort((a, b) => (applied.get(a) ?? 0) - (applied.get(b) ?? 0));
}
