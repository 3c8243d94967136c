import { type Day, firstDayOf, lastDayOf, partsOf } from "../../text/calendar.ts";
import { makeStretch } from "./stretch.ts";

/** First and last year that the solver knows. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

/** First and last day that the solver knows. */
export const FIRST_DAY: Day = firstDayOf(FIRST_YEAR, 1);
export const LAST_DAY: Day = lastDayOf(LAST_YEAR, 12);

const SIZE = LAST_DAY - FIRST_DAY + 1;
const WORDS = Math.ceil(SIZE / 32);

/** Is a set of days as bits; never changed once made. `bits` begin at word `low`; an empty set has none. */
export interface DaySet {
  readonly low: number;
  readonly bits: Uint32Array;
}

const NO_DAY: DaySet = { low: 0, bits: new Uint32Array(0) };

function endOf(set: DaySet): number {
  return set.low + set.bits.length;
}

/** Makes a set of words that begin at `low`, without the empty words at both ends. */
function seal(low: number, bits: Uint32Array): DaySet {
  let [from, to] = [0, bits.length];
  while (from < to && bits[from] === 0) from++;
  while (to > from && bits[to - 1] === 0) to--;
  if (from === to) return NO_DAY;
  return to - from === bits.length ? { low, bits } : { low: low + from, bits: bits.subarray(from, to) };
}

/** Makes the set of the days from the first to the last; what lies outside the solver's range is left out. */
export function daysBetween(first: Day, last: Day): DaySet {
  const from = Math.max(first, FIRST_DAY) - FIRST_DAY;
  const to = Math.min(last, LAST_DAY) - FIRST_DAY;
  return from > to ? NO_DAY : makeStretch(from, to);
}

/** Makes the set of all days of some stretches, each from its first to its last day. */
export function daysOfStretches(stretches: Iterable<readonly [Day, Day]>): DaySet {
  const bits = new Uint32Array(WORDS);
  for (const [first, last] of stretches)
    for (let day = Math.max(first, FIRST_DAY); day <= Math.min(last, LAST_DAY); day++) {
      const index = day - FIRST_DAY;
      bits[index >>> 5]! |= 1 << (index & 31);
    }
  return seal(0, bits);
}

/** Is the set of all days. */
export const EVERY_DAY = daysBetween(FIRST_DAY, LAST_DAY);

/** Lists the days that are in both sets. */
export function intersect(a: DaySet, b: DaySet): DaySet {
  if (a === EVERY_DAY || b === EVERY_DAY) return a === EVERY_DAY ? b : a;
  const low = Math.max(a.low, b.low);
  const size = Math.min(endOf(a), endOf(b)) - low;
  if (size <= 0) return NO_DAY;
  if (isWithin(a, b)) return a;
  const bits = new Uint32Array(size);
  for (let i = 0; i < size; i++) bits[i] = a.bits[low - a.low + i]! & b.bits[low - b.low + i]!;
  return seal(low, bits);
}

// Most constraints take nothing away: that needs no new set.
function isWithin(a: DaySet, b: DaySet): boolean {
  if (a.low < b.low || endOf(a) > endOf(b)) return false;
  const shift = a.low - b.low;
  for (let i = 0; i < a.bits.length; i++) if (a.bits[i]! & ~b.bits[shift + i]!) return false;
  return true;
}

/** Lists the days that are in either set. */
export function unite(a: DaySet, b: DaySet): DaySet {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
  const low = Math.min(a.low, b.low);
  const bits = new Uint32Array(Math.max(endOf(a), endOf(b)) - low);
  bits.set(a.bits, a.low - low);
  const shift = b.low - low;
  for (let i = 0; i < b.bits.length; i++) bits[shift + i]! |= b.bits[i]!;
  return { low, bits };
}

/** Says whether a set has no day. */
export function isEmpty(set: DaySet): boolean {
  return set.bits.length === 0;
}

// Forty years in words: the days of no year in particular reach further.
const BOUNDLESS = 457;

/** Says whether a set reaches so far that it names no time: "some Thursday". */
export function isBoundless(set: DaySet): boolean {
  return set.bits.length > BOUNDLESS;
}

/** Says whether two sets have the same days. */
export function isSame(a: DaySet, b: DaySet): boolean {
  if (a === b) return true;
  if (a.low !== b.low || a.bits.length !== b.bits.length) return false;
  for (let i = 0; i < a.bits.length; i++) if (a.bits[i] !== b.bits[i]) return false;
  return true;
}

/** Says whether a set has a day. */
export function hasDay(set: DaySet, day: Day): boolean {
  const index = day - FIRST_DAY;
  return ((set.bits[(index >>> 5) - set.low] ?? 0) & (1 << (index & 31))) !== 0;
}

/** Moves every day of a set by a number of days. */
export function shiftDays(set: DaySet, by: number): DaySet {
  if (by === 0 || isEmpty(set)) return set;
  const words = Math.floor(by / 32);
  const rest = by - words * 32;
  const low = Math.max(0, set.low + words);
  const bits = new Uint32Array(Math.max(0, Math.min(WORDS, endOf(set) + words + 1) - low));
  const from = low - words - set.low;
  for (let i = 0; i < bits.length; i++) {
    const here = wordAt(set, from + i);
    bits[i] = rest === 0 ? here : (here << rest) | (wordAt(set, from + i - 1) >>> (32 - rest));
  }
  if (low + bits.length === WORDS) bits[bits.length - 1]! &= 0xffffffff >>> (WORDS * 32 - SIZE);
  return seal(low, bits);
}

// Reading beside the words that there are would be slow.
function wordAt({ bits }: DaySet, at: number): number {
  return at >= 0 && at < bits.length ? bits[at]! : 0;
}

/** Spreads every day of a set over the days from `from` to `to` days after it (both may be negative). */
export function spreadDays(set: DaySet, from: number, to: number): DaySet {
  if (set === EVERY_DAY || isEmpty(set)) return set;
  const { first, last } = endsOf(set);
  if (isStretch(set)) return daysBetween(first + from, last + to);
  let spread = set;
  for (let covered = 1; covered < to - from + 1;) {
    const step = Math.min(covered, to - from + 1 - covered);
    spread = unite(spread, shiftDays(spread, step));
    covered += step;
  }
  return shiftDays(spread, from);
}

/** Says whether a set has every day between its first and its last. */
function isStretch({ bits }: DaySet): boolean {
  for (let i = 1; i < bits.length - 1; i++) if (bits[i] !== 0xffffffff) return false;
  const [first, last] = [bits[0]!, bits[bits.length - 1]!];
  // A run of ones plus its lowest bit is a power of two: 0b0110 + 0b0010 = 0b1000.
  if (bits.length === 1) return ((first + ((first & -first) >>> 0)) & first) === 0;
  return (first | ((first & -first) - 1)) >>> 0 === 0xffffffff && ((last + 1) & last) === 0;
}

/** Spreads every year that a set touches over the years from `from` to `to` years after it. */
export function spreadYears(set: DaySet, from: number, to: number): DaySet {
  if (set === EVERY_DAY || isEmpty(set)) return set;
  let spread = NO_DAY;
  for (const year of yearsOf(set))
    spread = unite(spread, daysBetween(firstDayOf(year + from, 1), lastDayOf(year + to, 12)));
  return spread;
}

/** Lists the days of a set in order, at most `limit`. */
export function listDays(set: DaySet, limit = Infinity): Day[] {
  const days: Day[] = [];
  for (const [word, bits] of set.bits.entries())
    for (let left = bits; left !== 0 && days.length < limit; left &= left - 1)
      days.push(FIRST_DAY + (set.low + word) * 32 + (31 - Math.clz32(left & -left)));
  return days;
}

/** Gives the first and last day of a set that has any. */
export function endsOf(set: DaySet): { first: Day; last: Day } {
  const lowest = set.bits[0] ?? 0;
  const highest = set.bits.at(-1) ?? 0;
  return {
    first: FIRST_DAY + set.low * 32 + (31 - Math.clz32(lowest & -lowest)),
    last: FIRST_DAY + (endOf(set) - 1) * 32 + (31 - Math.clz32(highest)),
  };
}

function yearsOf(set: DaySet): number[] {
  const { first, last } = endsOf(set);
  const years: number[] = [];
  for (let year = partsOf(first).year; year <= partsOf(last).year; year++)
    if (!isEmpty(intersect(set, daysBetween(firstDayOf(year, 1), lastDayOf(year, 12))))) years.push(year);
  return years;
}
