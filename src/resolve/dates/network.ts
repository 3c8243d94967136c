import { type Constraint, type Effect, type Level, LEVELS, type Unknown } from "./constraint.ts";
import {
  type DaySet,
  EVERY_DAY,
  intersect,
  isBoundless,
  isEmpty,
  isSame,
  spreadDays,
  spreadYears,
} from "./day-set.ts";

/** Is what solving found: the days left after the hard constraints, after the likely and after the weak ones too. */
export interface Solution {
  readonly hard: ReadonlyMap<Unknown, DaySet>;
  readonly likely: ReadonlyMap<Unknown, DaySet>;
  readonly weak: ReadonlyMap<Unknown, DaySet>;
  /** Hard constraints that contradict more trustworthy ones, and were left out. */
  readonly refused: readonly Constraint[];
  /** For each unknown, the constraints that took days from it and the unknown that these came from. */
  readonly causes: ReadonlyMap<Unknown, readonly Cause[]>;
  /** Narrowings done when each level was through. */
  readonly through: Readonly<Record<Level, number>>;
}

interface Cause {
  /** Position among all narrowings: what came later had no part in it. */
  readonly at: number;
  readonly constraint: Constraint;
  readonly from: Unknown | null;
}

/**
 * Solves constraints over unknown days by arc consistency over sets of days: exact where the ties form no rings.
 * A constraint that would leave an unknown without any day is not applied.
 * Takes sorted constraints; within a level the order is kept. Algorithm: Mackworth, Consistency in networks of relations (1977), AC-3.
 */
export function solveNetwork(constraints: readonly Constraint[]): Solution {
  const state: State = {
    days: new Map(),
    links: new Map(),
    causes: new Map(),
    trail: [],
    waiting: new Map(),
    bounded: new Set(),
    count: 0,
  };
  const refused: Constraint[] = [];
  const [hard, likely, weak] = LEVELS.map((level) => {
    for (const constraint of constraints) {
      if (constraint.level !== level || isWaiting(state, constraint)) continue;
      if (!applyConstraint(state, constraint) && level === "hard") refused.push(constraint);
      applyWaiting(state);
    }
    return { days: new Map(state.days), count: state.count };
  }) as unknown as [Stage, Stage, Stage];
  const through = { hard: hard.count, likely: likely.count, weak: weak.count };
  return { hard: hard.days, likely: likely.days, weak: weak.days, refused, causes: state.causes, through };
}

interface Stage {
  readonly days: ReadonlyMap<Unknown, DaySet>;
  readonly count: number;
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
  /** Patterns on unknowns that still reach over all years. */
  readonly waiting: Map<Unknown, Constraint[]>;
  /** Unknowns with waiting patterns that have found bounds. */
  readonly bounded: Set<Unknown>;
  /** Narrowings so far. */
  count: number;
}

/** Puts a pattern aside while its unknown day can be in any year: there it says nothing and costs most. */
function isWaiting(state: State, constraint: Constraint): boolean {
  const [effect, more] = constraint.effects;
  if (!effect || more || !("on" in effect) || typeof effect.days !== "function") return false;
  if (!isBoundless(daysFor(state, effect.on))) return false;
  const list = state.waiting.get(effect.on) ?? [];
  state.waiting.set(effect.on, list);
  list.push(constraint);
  return true;
}

/** Applies the patterns whose unknown day has found bounds. */
function applyWaiting(state: State): void {
  for (const unknown of state.bounded) {
    state.bounded.delete(unknown);
    const waiting = state.waiting.get(unknown) ?? [];
    state.waiting.delete(unknown);
    for (const constraint of waiting) applyConstraint(state, constraint);
  }
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
    const days = typeof effect.days === "function" ? effect.days(daysFor(state, effect.on)) : effect.days;
    if (!narrow(state, effect.on, days, { constraint, from: null })) return true;
    return spreadFrom(state, [effect.on]);
  }
  const link = { effect, constraint };
  for (const end of [effect.of, effect.from]) addTo(state, state.links, end, link);
  return spreadFrom(state, [effect.of, effect.from]);
}

// Ties that contradict one another around a ring shrink the sets day by day: that many steps show it.
const MOST_VISITS = 16;

/**
 * Carries what is known of some unknowns on to all that are tied to them; false where one is left without any day.
 * A set without bounds says nothing about its neighbours yet: it is carried on once it has some.
 */
function spreadFrom(state: State, changed: Unknown[]): boolean {
  const visits = new Map<Unknown, number>();
  for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
    const visited = (visits.get(next) ?? 0) + 1;
    visits.set(next, visited);
    if (isEmpty(daysFor(state, next)) || visited > MOST_VISITS) return false;
    if (isBoundless(daysFor(state, next))) continue;
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

function narrow(state: State, unknown: Unknown, days: DaySet, cause: Omit<Cause, "at">): boolean {
  const before = daysFor(state, unknown);
  const after = intersect(before, days);
  if (isSame(before, after)) return false;
  state.days.set(unknown, after);
  if (state.waiting.has(unknown) && !isBoundless(after)) state.bounded.add(unknown);
  state.trail.push(() => state.days.set(unknown, before));
  addTo(state, state.causes, unknown, { ...cause, at: state.count++ });
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

/** Lists, in the order of their application, the constraints up to a level that had a part in what is known of an unknown day. */
export function findCauses({ causes, through }: Solution, unknown: Unknown, level: Level): Constraint[] {
  const found = new Map<Constraint, number>();
  const reached = new Map<Unknown, number>();
  const open: [Unknown, number][] = [[unknown, through[level]]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [here, before] = next;
    if ((reached.get(here) ?? -1) >= before) continue;
    reached.set(here, before);
    for (const { constraint, from, at } of causes.get(here) ?? []) {
      if (at >= before) break;
      found.set(constraint, Math.min(at, found.get(constraint) ?? at));
      if (from !== null) open.push([from, at]);
    }
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([constraint]) => constraint);
}
