/** Lists the labels of the tagger: outside, or first or further word of a name of a class. */
export const LABELS = [
  "O",
  "B-person",
  "I-person",
  "B-organisation",
  "I-organisation",
  "B-place",
  "I-place",
] as const;
export const LABEL_COUNT = LABELS.length;

/** Holds the weights of a linear-chain conditional random field over hashed features. */
export interface Model {
  /** Open addressing: at a feature's low bits or some places on, the row of its weights; -1 ends the search. */
  readonly table: Int32Array;
  /** The feature of each row. */
  readonly features: Int32Array;
  /** {@link LABEL_COUNT} weights a row. */
  readonly weights: Float32Array;
  /** Weight of label after label, row by row; the last row is for the start. */
  readonly transitions: Float32Array;
}

/** Says whether a label may follow another; `LABEL_COUNT` stands for the start. */
export function mayFollow(before: number, label: number): boolean {
  const inside = label > 0 && label % 2 === 0;
  return !inside || before === label || before === label - 1;
}

/** Finds the row of a feature's weights, or -1. */
export function findRow({ table, features }: Model, feature: number): number {
  const mask = table.length - 1;
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const row = table[at]!;
    if (row < 0 || features[row] === feature) return row;
  }
}

/** Adds up the weights of a word's features, one sum a label. */
export function sumWeights(model: Model, features: Int32Array): Float64Array {
  const sums = new Float64Array(LABEL_COUNT);
  const { weights } = model;
  for (let f = 0; f < features.length; f++) {
    const row = findRow(model, features[f]!);
    if (row < 0) continue;
    const at = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) sums[label]! += weights[at + label]!;
  }
  return sums;
}

/** Is the outcome for one run: the likeliest labels, and each word's share of probability by label (none where no name is). */
export interface Decoding {
  readonly labels: number[];
  readonly shares: Float64Array[];
}

/** Decodes a run of words from their sums of weights (Viterbi for the labels, forward-backward for the shares). */
export function decode(sums: readonly Float64Array[], transitions: Float32Array): Decoding {
  const labels = findBest(sums, transitions);
  return { labels, shares: labels.some((label) => label > 0) ? findShares(sums, transitions) : [] };
}

function step(transitions: Float32Array, before: number, label: number): number {
  return mayFollow(before, label) ? transitions[before * LABEL_COUNT + label]! : -Infinity;
}

function findBest(sums: readonly Float64Array[], transitions: Float32Array): number[] {
  const from: Int8Array[] = [];
  let scores = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[label] = sums[0]![label]! + step(transitions, LABEL_COUNT, label);
  for (let i = 1; i < sums.length; i++) {
    const back = new Int8Array(LABEL_COUNT);
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = -Infinity;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const score = scores[before]! + step(transitions, before, label);
        if (score <= best) continue;
        best = score;
        back[label] = before;
      }
      next[label] = best + sums[i]![label]!;
    }
    from.push(back);
    scores = next;
  }
  let label = scores.indexOf(Math.max(...scores));
  const labels = [label];
  for (const back of from.reverse()) labels.push((label = back[label]!));
  return labels.reverse();
}

/** Finds the forward sums (logarithms) of a run, word by word. */
export function sumForward(sums: readonly Float64Array[], transitions: Float32Array): Float64Array[] {
  const rows: Float64Array[] = [];
  const ways = new Float64Array(LABEL_COUNT);
  for (let i = 0; i < sums.length; i++) {
    const row = new Float64Array(LABEL_COUNT);
    const before = rows[i - 1];
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let from = 0; before && from < LABEL_COUNT; from++)
        ways[from] = before[from]! + step(transitions, from, label);
      row[label] = sums[i]![label]! + (before ? addLogs(ways) : step(transitions, LABEL_COUNT, label));
    }
    rows.push(row);
  }
  return rows;
}

/** Finds the backward sums (logarithms) of a run, word by word. */
export function sumBackward(sums: readonly Float64Array[], transitions: Float32Array): Float64Array[] {
  const rows: Float64Array[] = sums.map(() => new Float64Array(LABEL_COUNT));
  const ways = new Float64Array(LABEL_COUNT);
  for (let i = sums.length - 2; i >= 0; i--) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let to = 0; to < LABEL_COUNT; to++) {
        ways[to] = rows[i + 1]![to]! + sums[i + 1]![to]! + step(transitions, label, to);
      }
      rows[i]![label] = addLogs(ways);
    }
  }
  return rows;
}

function findShares(sums: readonly Float64Array[], transitions: Float32Array): Float64Array[] {
  const forward = sumForward(sums, transitions);
  const backward = sumBackward(sums, transitions);
  const total = addLogs(forward.at(-1)!);
  return forward.map((row, i) => row.map((value, label) => Math.exp(value + backward[i]![label]! - total)));
}

/** Adds numbers given as logarithms. */
export function addLogs(logs: Float64Array): number {
  let most = -Infinity;
  for (let i = 0; i < logs.length; i++) if (logs[i]! > most) most = logs[i]!;
  if (most === -Infinity) return most;
  let sum = 0;
  // Ways that may not be gone add nothing.
  for (let i = 0; i < logs.length; i++) if (logs[i]! > -Infinity) sum += Math.exp(logs[i]! - most);
  return most + Math.log(sum);
}
