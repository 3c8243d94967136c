/** Is the sum of all values before each index, and last that of all values. */
export type RunningSums = Float64Array;

/** Adds values up once, so that any window can be summed without a look at its values. */
export function addUp(values: readonly number[]): RunningSums {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] ?? 0);
  return sums;
}

/** Sums the values at most `reach` away from one, but for that one. */
export function sumAround(sums: RunningSums, i: number, reach: number): number {
  const last = sums.length - 1;
  const all = (sums[Math.min(last, i + reach + 1)] as number) - (sums[Math.max(0, i - reach)] as number);
  return all - ((sums[i + 1] as number) - (sums[i] as number));
}

/** Counts the values at most `reach` away from one of `length` values, but for that one. */
export function countAround(length: number, i: number, reach: number): number {
  return Math.min(length - 1, i + reach) - Math.max(0, i - reach);
}
