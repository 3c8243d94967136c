import type { DaySet } from "./day-set.ts";

// "Not before this day" takes up to 18 kB, and a text says it of the same days again and again.
const LONG = 1000;
const MOST_REMEMBERED = 4000;
const remembered = new Map<string, DaySet>();

/** Makes the set of a stretch of days, numbered from the first that the solver knows; long ones are made once. */
export function makeStretch(from: number, to: number): DaySet {
  if (to - from < LONG) return fillStretch(from, to);
  const key = `${from}-${to}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const made = fillStretch(from, to);
  remembered.set(key, made);
  return made;
}

function fillStretch(from: number, to: number): DaySet {
  const [low, high] = [from >>> 5, to >>> 5];
  const bits = new Uint32Array(high - low + 1).fill(0xffffffff);
  bits[0]! &= 0xffffffff << (from & 31);
  bits[high - low]! &= 0xffffffff >>> (31 - (to & 31));
  return { low, bits };
}
