import { describe, expect, test } from "vitest";
import { LABELS, LABEL_COUNT, decode, findRow } from "../../src/extract/names/model.ts";
import { readSpans } from "../../src/extract/names/tagger.ts";
import { packModel, parseModel } from "../../src/extract/names/weights.ts";
import { readTaggerWeights } from "../../src/lexicon/tagger-weights.ts";

const label = (name: (typeof LABELS)[number]) => LABELS.indexOf(name);
const free = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);

function favour(...names: (typeof LABELS)[number][]): Float64Array[] {
  return names.map((name) =>
    Float64Array.from({ length: LABEL_COUNT }, (_, i) => (i === label(name) ? 4 : 0)),
  );
}

describe("tagger", () => {
  test("the bundled weights are small and can be read", () => {
    const packed = readTaggerWeights();
    expect(packed.length).toBeLessThan(1_000_000);
    expect(parseModel(packed).weights.length).toBeGreaterThan(LABEL_COUNT * 1000);
  });

  test("weights come out as they went in, but for rounding; features without weight are left out", () => {
    const weights = new Float64Array(3 * LABEL_COUNT);
    weights[0] = 1;
    weights[LABEL_COUNT + 2] = -0.5;
    const model = parseModel(
      packModel(
        new Map([
          [7, 0],
          [-9, 1],
          [11, 2],
        ]),
        weights,
        new Float64Array(free.length),
      ),
    );
    expect(model.weights[findRow(model, 7) * LABEL_COUNT]).toBeCloseTo(1, 2);
    expect(model.weights[findRow(model, -9) * LABEL_COUNT + 2]).toBeCloseTo(-0.5, 2);
    expect([findRow(model, 11), findRow(model, 12)]).toEqual([-1, -1]);
  });

  test("other bytes are refused", () => {
    expect(() => parseModel(new Uint8Array([1, 2, 3]))).toThrow();
  });

  test.each([
    [favour("B-person", "I-person"), [[0, 2]]],
    [
      favour("O", "B-place", "B-place"),
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [favour("O", "O"), []],
  ])("labels become spans %#", (sums, spans) => {
    expect(readSpans(decode(sums, free).labels)).toEqual(spans);
  });

  test("a further word never stands without a first one", () => {
    const { labels } = decode(favour("O", "I-person"), free);
    expect(labels[1] === label("I-person") && labels[0] !== label("B-person")).toBe(false);
  });

  test("shares of a word add up to one", () => {
    for (const share of decode(favour("B-person", "I-person", "O"), free).shares) {
      expect(share.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
    }
  });
});
