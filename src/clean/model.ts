import type { Features } from "./line-features.ts";

/** Is a logistic regression over named features that weighs them otherwise the more of a page came along. */
export interface LinearModel {
  readonly bias: number;
  /** What is added to the bias on a whole page. */
  readonly biasOnWhole?: number;
  /** Weight of each feature, the value that it has on the average line, and what is added to the weight on a whole page. */
  readonly weights: Readonly<Record<string, readonly [weight: number, usual: number, onWhole?: number]>>;
}

/**
 * Weighs a line by the parts of its features: above 0 for the story, below for furniture; in log odds. `whole`, 0 to 1,
 * says how much of a page came along.
 */
export function weighLine(
  { bias, biasOnWhole, weights }: LinearModel,
  parts: readonly Features[],
  whole: number,
): number {
  let sum = bias + whole * (biasOnWhole ?? 0);
  for (const part of parts)
    for (const name in part) {
      const known = weights[name];
      if (known) sum += (known[0] + whole * (known[2] ?? 0)) * (part[name] ?? 0);
    }
  return sum;
}

/** Joins two models, so that features that both weigh are looked up once. */
export function joinModels(first: LinearModel, second: LinearModel): JointModel {
  const weights = new Map<string, [number, number, number, number]>();
  for (const [name, [weight, , onWhole]] of Object.entries(first.weights))
    weights.set(name, [weight, onWhole ?? 0, 0, 0]);
  for (const [name, [weight, , onWhole]] of Object.entries(second.weights)) {
    const [own, ownOnWhole] = weights.get(name) ?? [0, 0];
    weights.set(name, [own, ownOnWhole, weight, onWhole ?? 0]);
  }
  return {
    first: (whole) => first.bias + whole * (first.biasOnWhole ?? 0),
    second: (whole) => second.bias + whole * (second.biasOnWhole ?? 0),
    weights,
  };
}

/** Is two models in one table: biases by wholeness; by feature, the weight and what a whole page adds to it, twice. */
export interface JointModel {
  readonly first: (whole: number) => number;
  readonly second: (whole: number) => number;
  readonly weights: ReadonlyMap<string, readonly [number, number, number, number]>;
}

/** Holds what two models make of the same features, without their biases. */
export interface JointSum {
  readonly first: number;
  readonly second: number;
}

/** Weighs features by both models. */
export function weighJointly({ weights }: JointModel, parts: readonly Features[], whole: number): JointSum {
  let [first, second] = [0, 0];
  for (const part of parts)
    for (const name in part) {
      const value = part[name];
      const known = value ? weights.get(name) : undefined;
      if (!known || !value) continue;
      first += (known[0] + whole * known[1]) * value;
      second += (known[2] + whole * known[3]) * value;
    }
  return { first, second };
}

/** Names the feature that spoke most against a line, measured against the average line; null where none did. */
export function findStrongestObjection(
  { weights }: LinearModel,
  parts: readonly Features[],
  whole: number,
): string | null {
  let strongest: string | null = null;
  let least = 0;
  for (const part of parts)
    for (const name in part) {
      const [weight, usual, onWhole] = weights[name] ?? [0, 0];
      const share = (weight + whole * (onWhole ?? 0)) * ((part[name] ?? 0) - usual);
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
