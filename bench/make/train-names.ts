/**
 * Trains the tagger of names and writes src/lexicon/tagger-weights.bin: `npx tsx bench/make/train-names.ts`.
 * Options: --data=FILE --parts=a,b (default: the parts whose licence asks for attribution only) --check=a,b (parts to measure on,
 * not trained on) --out=FILE --epochs=N --dropout=N --lexical-dropout=N --rate=N --decay=N --seed=N --bags=N.
 * Deterministic: the same data and options give the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { FEATURE_COUNT, LEXICAL, makeFeatures } from "../../src/extract/names/features.ts";
import {
  LABELS,
  LABEL_COUNT,
  addLogs,
  decode,
  mayFollow,
  sumBackward,
  sumForward,
} from "../../src/extract/names/model.ts";
import { readDocument } from "../../src/extract/names/document.ts";
import { readSpans } from "../../src/extract/names/tagger.ts";
import { packModel } from "../../src/extract/names/weights.ts";
import { toArticle } from "../names.ts";

interface Row {
  readonly id: string;
  readonly src: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly begin: number;
    readonly end: number;
    readonly type: "PER" | "ORG" | "LOC";
  }[];
}
interface Run {
  readonly features: Int32Array[];
  readonly labels: number[];
}

const options = new Map(
  process.argv.slice(2).map((flag) => flag.replace(/^--/, "").split("=") as [string, string]),
);
const option = (name: string, standard: number) => Number(options.get(name) ?? standard);
const list = (name: string, standard: string) => (options.get(name) ?? standard).split(",").filter(Boolean);

const FILE =
  options.get("data") ?? new URL("../../../shared/data/training/names-train.jsonl", import.meta.url).pathname;
const OUT = options.get("out") ?? new URL("../../src/lexicon/tagger-weights.bin", import.meta.url).pathname;
const PARTS = list("parts", "wikigold,gum-ccby");
const CHECK = list("check", "");

// Mulberry32.
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST_LABEL = { PER: 1, ORG: 3, LOC: 5 };

function readRuns({ text, mentions }: Row): Run[] {
  return readDocument(toArticle(text)).signals.flatMap((signals) => {
    const { words } = signals.sentence;
    const labels = words.map(({ start, end }) => {
      const mention = mentions.find((m) => m.begin < end && m.end > start);
      return mention ? FIRST_LABEL[mention.type] + (start > mention.begin ? 1 : 0) : 0;
    });
    return makeFeatures(signals).map((features, r) => ({
      features,
      labels: repair(signals.runs[r]!.map((i) => labels[i]!)),
    }));
  });
}

// A name that reaches into the run from outside begins where the run does.
function repair(labels: number[]): number[] {
  return labels.map((label, i) => (mayFollow(i ? labels[i - 1]! : LABEL_COUNT, label) ? label : label - 1));
}

interface Trained {
  readonly rows: Map<number, number>;
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

function train(runs: readonly Run[], seed: number): Trained {
  const random = makeRandom(seed);
  const rows = indexFeatures(runs);
  const weights = new Float64Array(rows.size * LABEL_COUNT);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const transitions = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
  const transitionSquares = new Float64Array(transitions.length).fill(1e-2);
  const ids = runs.map((run) =>
    run.features.map((features) => Int32Array.from(features, (f) => rows.get(f) ?? -1)),
  );
  const order = runs.map((_, i) => i);
  const epochs = option("epochs", 12);
  const decay = option("decay", 0.02);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order)
      learn(ids[i]!, runs[i]!.labels, { weights, squares, transitions, transitionSquares }, random);
    for (let k = 0; k < weights.length; k++) weights[k]! *= 1 - decay;
  }
  return { rows, weights, transitions };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

// Features seen once tell nothing that lasts.
function indexFeatures(runs: readonly Run[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of runs)
    for (const word of features) for (const f of word) counts.set(f, (counts.get(f) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [f, count] of counts) if (count >= option("least", 2)) rows.set(f, rows.size);
  return rows;
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

const DROPOUT = option("dropout", 0.3);
const LEXICAL_DROPOUT = option("lexical-dropout", 0.5);
const RATE = option("rate", 0.15);

function learn(
  ids: readonly Int32Array[],
  labels: readonly number[],
  state: State,
  random: () => number,
): void {
  const kept = ids.map((word) =>
    word.map((row, f) => (row >= 0 && random() >= (LEXICAL[f] ? LEXICAL_DROPOUT : DROPOUT) ? row : -1)),
  );
  const scale = Float64Array.from(
    { length: FEATURE_COUNT },
    (_, f) => 1 / (1 - (LEXICAL[f] ? LEXICAL_DROPOUT : DROPOUT)),
  );
  const sums = kept.map((word) => sumKept(word, scale, state.weights));
  const transitions = Float32Array.from(state.transitions);
  const forward = sumForward(sums, transitions);
  const backward = sumBackward(sums, transitions);
  const total = addLogs(forward.at(-1)!);
  for (const [i, word] of kept.entries()) {
    const gradient = Float64Array.from(forward[i]!, (value, label) => {
      const share = Math.exp(value + backward[i]![label]! - total);
      return (labels[i] === label ? 1 : 0) - share;
    });
    word.forEach((row, f) => {
      if (row >= 0)
        for (let l = 0; l < LABEL_COUNT; l++)
          update(state.weights, state.squares, row * LABEL_COUNT + l, gradient[l]! * scale[f]!);
    });
  }
  learnTransitions(sums, labels, forward, backward, total, state);
}

function sumKept(word: Int32Array, scale: Float64Array, weights: Float64Array): Float64Array {
  const sums = new Float64Array(LABEL_COUNT);
  word.forEach((row, f) => {
    if (row >= 0)
      for (let l = 0; l < LABEL_COUNT; l++) sums[l]! += weights[row * LABEL_COUNT + l]! * scale[f]!;
  });
  return sums;
}

function update(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  squares[at]! += gradient * gradient;
  weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
}

function learnTransitions(
  sums: readonly Float64Array[],
  labels: readonly number[],
  forward: readonly Float64Array[],
  backward: readonly Float64Array[],
  total: number,
  { transitions, transitionSquares }: State,
): void {
  const old = Float64Array.from(transitions);
  for (let i = 0; i < sums.length; i++) {
    for (let before = i ? 0 : LABEL_COUNT; before < (i ? LABEL_COUNT : LABEL_COUNT + 1); before++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (!mayFollow(before, label)) continue;
        const at = before * LABEL_COUNT + label;
        const start = i ? forward[i - 1]![before]! : 0;
        const share = Math.exp(start + old[at]! + sums[i]![label]! + backward[i]![label]! - total);
        const hit = labels[i] === label && (i ? labels[i - 1] === before : true) ? 1 : 0;
        update(transitions, transitionSquares, at, hit - share);
      }
    }
  }
}

/** Joins models trained with other seeds into their mean. */
function average(models: readonly Trained[]): Trained {
  const [first] = models;
  const weights = new Float64Array(first!.weights.length);
  const transitions = new Float64Array(first!.transitions.length);
  for (const model of models) {
    for (let k = 0; k < weights.length; k++) weights[k]! += model.weights[k]! / models.length;
    for (let k = 0; k < transitions.length; k++) transitions[k]! += model.transitions[k]! / models.length;
  }
  return { rows: first!.rows, weights, transitions };
}

function check(runs: readonly Run[], { rows, weights, transitions }: Trained): string {
  const counts = { hit: 0, found: 0, gold: 0 };
  const scale = new Float64Array(FEATURE_COUNT).fill(1);
  for (const { features, labels } of runs) {
    const sums = features.map((word) =>
      sumKept(
        Int32Array.from(word, (f) => rows.get(f) ?? -1),
        scale,
        weights,
      ),
    );
    const found = decode(sums, Float32Array.from(transitions)).labels;
    const want = new Set(readSpans(labels).map(([from, to]) => `${from} ${to} ${LABELS[labels[from]!]}`));
    for (const [from, to] of readSpans(found)) {
      counts.found++;
      if (want.has(`${from} ${to} ${LABELS[found[from]!]}`)) counts.hit++;
    }
    counts.gold += want.size;
  }
  const [precision, recall] = [counts.hit / counts.found, counts.hit / counts.gold];
  return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`;
}

const began = process.hrtime.bigint();
const rows = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);
const runs = rows.filter(({ src }) => PARTS.includes(src)).flatMap(readRuns);
const seed = option("seed", 1);
const model = average(Array.from({ length: option("bags", 5) }, (_, i) => train(runs, seed + i)));
for (const part of CHECK)
  console.log(part, check(rows.filter(({ src }) => src === part).flatMap(readRuns), model));
const packed = packModel(model.rows, model.weights, model.transitions);
writeFileSync(OUT, packed);
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(
  `${runs.length} runs of words, ${model.rows.size} features, ${packed.length} bytes, ${seconds.toFixed(0)} s`,
);
