import { compareSketches, SKETCH_SIZE, sketchText } from "./shingles.ts";

/** Is how alike two texts are: the estimated share of five-word runs in common, 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

const ROWS_A_BAND = 4;
const LEAST_SHARE = 0.3;

/**
 * Finds the pairs of texts (by index) that share at least 30 % of their five-word runs.
 * Texts meet only when a band of their sketches agrees, so that the cost grows with the pairs, not with the square.
 */
export function findCopies(texts: readonly string[]): Likeness[] {
  const sketches = texts.map(sketchText);
  const pairs = new Map<string, Likeness>();
  for (const bucket of buckets(sketches))
    for (const [a, b] of pairsOf(bucket)) {
      const key = `${a} ${b}`;
      if (!pairs.has(key)) pairs.set(key, { a, b, share: compareSketches(sketches[a]!, sketches[b]!) });
    }
  return [...pairs.values()].filter(({ share }) => share >= LEAST_SHARE);
}

function buckets(sketches: readonly Uint32Array[]): number[][] {
  const found = new Map<string, number[]>();
  sketches.forEach((sketch, index) => {
    for (let row = 0; row < SKETCH_SIZE; row += ROWS_A_BAND) {
      const band = sketch.subarray(row, row + ROWS_A_BAND);
      if (band.every((value) => value === 0xffffffff)) continue;
      const key = `${row}:${band.join(",")}`;
      const bucket = found.get(key);
      if (bucket) bucket.push(index);
      else found.set(key, [index]);
    }
  });
  return [...found.values()].filter((bucket) => bucket.length > 1);
}

// A text copied a thousand times needs no million pairs: each meets its next twenty.
const MOST_NEIGHBOURS = 20;

function* pairsOf(bucket: readonly number[]): Generator<[number, number]> {
  for (const [i, a] of bucket.entries())
    for (const b of bucket.slice(i + 1, i + 1 + MOST_NEIGHBOURS)) yield [a, b];
}
