/** Is a source of random numbers that gives the same ones for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Picks so that the n-th value comes about 1/n as often as the first (Zipf's law). */
  zipf<Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

/** Makes a source of random numbers from a whole number (Mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pickAt = <Value>(values: readonly Value[], share: number): Value =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (values) => pickAt(values, next()),
    // The inverse of the harmonic sum is about n^u - 1 for u uniform in 0 to 1.
    zipf: (values) => values[Math.min(values.length - 1, Math.floor((values.length + 1) ** next()) - 1)]!,
    chance: (share) => next() < share,
  };
}
