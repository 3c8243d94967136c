import { gunzipSync, gzipSync } from "node:zlib";
import type { Model } from "./model.ts";
import { LABEL_COUNT } from "./model.ts";

// Eight bits a weight: steps of a 127th of the largest.
const STEPS = 127;

/**
 * Packs weights into the bytes of a model file: gzip over a header (uint32 count, float32 step, float32 transitions), then the features'
 * numbers (sorted, uint32), then one signed byte a label and feature. Features without any weight are left out.
 */
export function packModel(
  rows: ReadonlyMap<number, number>,
  weights: Float64Array,
  transitions: Float64Array,
): Uint8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const step = largest / STEPS;
  const level = (row: number, label: number) => Math.round(weights[row * LABEL_COUNT + label]! / step);
  const kept = [...rows].filter(([, row]) => labelIndices.some((label) => level(row, label) !== 0));
  kept.sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const head = 8 + 4 * transitions.length;
  const bytes = new Uint8Array(head + kept.length * (4 + LABEL_COUNT));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kept.length, true);
  view.setFloat32(4, step, true);
  transitions.forEach((weight, i) => view.setFloat32(8 + 4 * i, weight, true));
  for (const [i, [feature, row]] of kept.entries()) {
    view.setUint32(head + 4 * i, feature >>> 0, true);
    for (const label of labelIndices)
      view.setInt8(head + 4 * kept.length + label * kept.length + i, level(row, label));
  }
  return gzipSync(bytes, { level: 9 });
}

const labelIndices = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Reads a model from the bytes of a model file. Throws on other bytes. */
export function parseModel(packed: Uint8Array): Model {
  const bytes = Uint8Array.from(gunzipSync(packed));
  const view = new DataView(bytes.buffer);
  const count = view.getUint32(0, true);
  const step = view.getFloat32(4, true);
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  transitions.forEach((_, i) => (transitions[i] = view.getFloat32(8 + 4 * i, true)));
  const head = 8 + 4 * transitions.length;
  const features = new Int32Array(bytes.slice(head, head + 4 * count).buffer);
  const weights = new Float32Array(count * LABEL_COUNT);
  for (let i = 0; i < count; i++) {
    for (const label of labelIndices) {
      weights[i * LABEL_COUNT + label] = step * view.getInt8(head + 4 * count + label * count + i);
    }
  }
  return { table: makeTable(features), features, weights, transitions };
}

// At least twice as large as its content: one or two looks a feature.
function makeTable(features: Int32Array): Int32Array {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, features.length * 2)))).fill(-1);
  const mask = table.length - 1;
  for (let row = 0; row < features.length; row++) {
    let at = features[row]! & mask;
    while (table[at]! >= 0) at = (at + 1) & mask;
    table[at] = row;
  }
  return table;
}
