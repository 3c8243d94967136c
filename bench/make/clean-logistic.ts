import type { Features } from "../../src/clean/line-features.ts";
import type { LinearModel } from "../../src/clean/model.ts";

/** Is one line to learn from. */
export interface Example {
  readonly features: Features;
  /** How much of a page came along, 0 to 1: every feature also counts as its product with this. */
  readonly whole: number;
  readonly story: boolean;
  readonly weight: number;
}

/** Holds the settings of a fit. */
export interface FitOptions {
  /** Strength of the quadratic penalty on weights of features brought to unit deviation. */
  readonly penalty: number;
  readonly steps: number;
}

interface Matrix {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly target: Float64Array;
  readonly weight: Float64Array;
  readonly weightSum: number;
}

// A product of a feature with the wholeness of its page; alone, the wholeness.
const ON_WHOLE = "×whole";
// What differs between whole pages and others must earn it.
const ON_WHOLE_PENALTY = 3;
const LEAST_DEVIATION = 0.03;
const RATE = 0.1;

/** Fits a logistic regression with a quadratic penalty, by Adam over all examples at once; deterministic. */
export function fitModel(examples: readonly Example[], { penalty, steps }: FitOptions): LinearModel {
  const matrix = packExamples(examples);
  const { usual, deviation } = standardize(matrix);
  const size = matrix.names.length;
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  const penalties = matrix.names.map((name) => penalty * (name.endsWith(ON_WHOLE) ? ON_WHOLE_PENALTY : 1));
  for (let step = 1; step <= steps; step++) {
    findSlope(matrix, usual, weights, slope);
    const rate = step < steps * 0.7 ? RATE : RATE / 5;
    for (let k = 0; k <= size; k++) {
      const down = (slope[k] ?? 0) / matrix.weightSum + (penalties[k] ?? 0) * (weights[k] ?? 0);
      speed[k] = 0.9 * (speed[k] ?? 0) + 0.1 * down;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * down * down;
      weights[k] =
        (weights[k] ?? 0) -
        (rate * (speed[k] as number)) /
          (1 - 0.9 ** step) /
          (Math.sqrt((square[k] as number) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return toModel(matrix.names, weights, usual, deviation);
}

function packExamples(examples: readonly Example[]): Matrix {
  const columnOf = new Map<string, number>();
  const starts = new Int32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  const add = (name: string, value: number) => {
    if (!columnOf.has(name)) columnOf.set(name, columnOf.size);
    columns.push(columnOf.get(name) as number);
    values.push(value);
  };
  for (const [row, { features, whole }] of examples.entries()) {
    starts[row] = columns.length;
    if (whole) add(ON_WHOLE, whole);
    for (const [name, value] of Object.entries(features)) {
      if (value) add(name, value);
      if (value && whole) add(`${name}${ON_WHOLE}`, value * whole);
    }
  }
  starts[examples.length] = columns.length;
  return {
    names: [...columnOf.keys()],
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    target: Float64Array.from(examples, ({ story }) => +story),
    weight: Float64Array.from(examples, ({ weight }) => weight),
    weightSum: examples.reduce((sum, { weight }) => sum + weight, 0),
  };
}

// Brings the values to unit deviation in place; means stay apart, so that zeros need not be stored.
function standardize({ names, starts, columns, values, weight, weightSum }: Matrix) {
  const usual = new Float64Array(names.length);
  const deviation = new Float64Array(names.length);
  for (let row = 0; row < weight.length; row++)
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = columns[at] as number;
      usual[column] =
        (usual[column] as number) + ((values[at] as number) * (weight[row] as number)) / weightSum;
      deviation[column] =
        (deviation[column] as number) + ((values[at] as number) ** 2 * (weight[row] as number)) / weightSum;
    }
  for (let k = 0; k < names.length; k++)
    deviation[k] = Math.max(
      LEAST_DEVIATION,
      Math.sqrt(Math.max(0, (deviation[k] as number) - (usual[k] as number) ** 2)),
    );
  for (let at = 0; at < values.length; at++)
    values[at] = (values[at] as number) / (deviation[columns[at] as number] as number);
  for (let k = 0; k < names.length; k++) usual[k] = (usual[k] as number) / (deviation[k] as number);
  return { usual, deviation };
}

function findSlope(matrix: Matrix, usual: Float64Array, weights: Float64Array, slope: Float64Array): void {
  const { starts, columns, values, target, weight, names } = matrix;
  const size = names.length;
  slope.fill(0);
  let base = weights[size] as number;
  for (let k = 0; k < size; k++) base -= (weights[k] as number) * (usual[k] as number);
  let errors = 0;
  for (let row = 0; row < target.length; row++) {
    let odds = base;
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    for (let at = from; at < to; at++)
      odds += (weights[columns[at] as number] as number) * (values[at] as number);
    const error = (1 / (1 + Math.exp(-odds)) - (target[row] as number)) * (weight[row] as number);
    for (let at = from; at < to; at++)
      slope[columns[at] as number] =
        (slope[columns[at] as number] as number) + error * (values[at] as number);
    errors += error;
  }
  for (let k = 0; k < size; k++) slope[k] = (slope[k] as number) - errors * (usual[k] as number);
  slope[size] = errors;
}

function toModel(
  names: readonly string[],
  weights: Float64Array,
  usual: Float64Array,
  deviation: Float64Array,
): LinearModel {
  let bias = weights[names.length] as number;
  const found = new Map<string, { weight: number; mean: number }>();
  for (const [k, name] of names.entries()) {
    const [weight, mean, spread] = [weights[k] as number, usual[k] as number, deviation[k] as number];
    bias -= weight * mean;
    found.set(name, { weight: round(weight / spread), mean: round(mean * spread) });
  }
  const entries = [...found]
    .filter(([name]) => !name.endsWith(ON_WHOLE))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { weight, mean }]): [string, readonly [number, number, number?]] => {
      const onWhole = found.get(`${name}${ON_WHOLE}`)?.weight;
      return [name, onWhole ? [weight, mean, onWhole] : [weight, mean]];
    });
  return {
    bias: round(bias),
    biasOnWhole: found.get(ON_WHOLE)?.weight ?? 0,
    weights: Object.fromEntries(entries),
  };
}

const round = (value: number) => Number(value.toPrecision(4));
