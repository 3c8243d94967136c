import type { Features } from "./line-features.ts";

/** Is a logistic regression over named features. */
export interface LinearModel {
  readonly bias: number;
  /** Weight of each feature, and the value that it has on the average line. */
  readonly weights: Readonly<Record<string, readonly [weight: number, usual: number]>>;
}

/** Weighs a line by the parts of its features: above 0 for the story, below for furniture; in log odds. */
export function weighLine({ bias, weights }: LinearModel, parts: readonly Features[]): number {
  let sum = bias;
  for (const part of parts)
    for (const name in part) {
      const known = weights[name];
      if (known) sum += known[0] * (part[name] ?? 0);
    }
  return sum;
}

/** Names the feature that spoke most against a line, measured against the average line; null where none did. */
export function findStrongestObjection({ weights }: LinearModel, parts: readonly Features[]): string | null {
  let strongest: string | null = null;
  let least = 0;
  for (const part of parts)
    for (const name in part) {
      const [weight, usual] = weights[name] ?? [0, 0];
      const share = weight * ((part[name] ?? 0) - usual);
      if (share < least) [strongest, least] = [name, share];
    }
  return strongest;
}

/** Turns log odds into a probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * Chooses the likeliest sequence of kept and left-out lines, where every change costs `price` (Viterbi's algorithm
 * for two states).
 */
export function smoothDecisions(logOdds: readonly number[], price: number): boolean[] {
  let kept = logOdds[0] ?? 0;
  let left = 0;
  const stays: { readonly kept: boolean; readonly left: boolean }[] = [];
  for (const odds of logOdds.slice(1)) {
    stays.push({ kept: kept >= left - price, left: left >= kept - price });
    [kept, left] = [Math.max(kept, left - price) + odds, Math.max(left, kept - price)];
  }
  const decisions = new Array<boolean>(logOdds.length);
  let state = kept >= left;
  for (let i = logOdds.length - 1; i >= 0; i--) {
    decisions[i] = state;
    const stay = stays[i - 1];
    if (stay) state = (state ? stay.kept : stay.left) ? state : !state;
  }
  return decisions;
}
