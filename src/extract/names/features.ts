import { rememberByText } from "../../text/memory.ts";
import type { Signals } from "./signals.ts";

/** Hashes a string to 32 bits (FNV-1a). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

// The signals that features are made of; `word`, `suffix` and `prefix` are the word itself, in small letters, digits as 0.
const COLUMNS = [
  "word",
  "suffix",
  "prefix",
  "shape",
  "lists",
  "phrase",
  "place",
  "rule",
  "document",
  "casing",
  "head",
  "surname",
  "row",
] as const;

const PAD = 2;
const OUTSIDE = hashString("#");

function hashColumn(values: readonly string[], near: readonly number[]): Int32Array {
  const column = new Int32Array(values.length + 2 * PAD).fill(OUTSIDE);
  for (let k = 0; k < near.length; k++) column[near[k]! + PAD] = hashString(values[near[k]!]!);
  return column;
}

/** Lists the words that features of the runs look at: their own and those at most two places off. */
function listNear({ runs, sentence }: Signals): number[] {
  const near: number[] = [];
  let next = 0;
  for (const run of runs)
    for (const at of run) {
      const end = Math.min(sentence.words.length, at + PAD + 1);
      for (next = Math.max(next, at - PAD); next < end; next++) near.push(next);
    }
  return near;
}

interface WordHashes {
  readonly word: number;
  readonly suffix: number;
  readonly prefix: number;
}

const hashWord = rememberByText((lower): WordHashes => {
  const word = lower.replace(/\d/g, "0");
  return { word: hashString(word), suffix: hashString(word.slice(-3)), prefix: hashString(word.slice(0, 3)) };
});

function hashColumns(signals: Signals): Int32Array[] {
  const near = listNear(signals);
  const { words } = signals.sentence;
  const hashes = near.map((i) => hashWord(words[i]!.lower));
  return COLUMNS.map((column) => {
    if (column === "word" || column === "suffix" || column === "prefix") {
      const values = new Int32Array(words.length + 2 * PAD).fill(OUTSIDE);
      for (let k = 0; k < near.length; k++) values[near[k]! + PAD] = hashes[k]![column];
      return values;
    }
    return hashColumn(signals[column], near);
  });
}

/**
 * Lists the features of a word: each row is one or more signals read together, of the word itself or of a neighbour ("word-1").
 * The order is part of the model: a new row goes to the end.
 */
const TEMPLATES: readonly string[] = [
  "word",
  "word-1",
  "word+1",
  "word-2",
  "word+2",
  "word-1 word",
  "word word+1",
  "word-2 word-1",
  "word+1 word+2",
  "word-1 shape",
  "word+1 shape",
  "suffix shape",
  "prefix",
  "suffix-1 shape",
  "suffix+1 shape",
  "shape casing",
  "shape-1 shape shape+1",
  "shape-2 shape-1 shape",
  "shape shape+1 shape+2",
  "shape-2 shape-1 shape shape+1 shape+2",
  "lists",
  "lists shape casing",
  "lists-1 lists",
  "lists lists+1",
  "lists-1 lists lists+1",
  "lists-2 lists-1",
  "lists+1 lists+2",
  "phrase",
  "phrase shape+1",
  "phrase-1 phrase phrase+1",
  "phrase-1 lists",
  "phrase lists+1",
  "place",
  "place lists",
  "place-1 place place+1",
  "place word-1",
  "place word+1",
  "rule",
  "rule-1 rule rule+1",
  "rule shape casing",
  "rule lists",
  "rule phrase place",
  "rule word-1",
  "rule word+1",
  "rule document",
  "rule+1",
  "rule-1",
  "document",
  "document shape casing",
  "document-1 document document+1",
  "document place phrase",
  "document lists-1",
  "casing lists place",
  "head",
  "head rule",
  "head place phrase",
  "head lists",
  "surname shape",
  "surname document rule",
  "surname place shape-1",
  "surname-1 surname surname+1",
  "row shape",
  "row rule",
  "row place",
  "row document surname",
];

// Each row as columns and distances, flat: this is the innermost loop of all.
const PARTS = TEMPLATES.map((row) => {
  const parts = row.split(" ").map((part) => /^([a-z]+)([+-]\d)?$/.exec(part) ?? []);
  return {
    columns: Int32Array.from(parts, ([, column]) => COLUMNS.indexOf(column as (typeof COLUMNS)[number])),
    distances: Int32Array.from(parts, ([, , distance]) => PAD + Number(distance ?? 0)),
  };
});

const PART_COLUMNS = Int32Array.from(PARTS.flatMap(({ columns }) => [...columns]));
const PART_DISTANCES = Int32Array.from(PARTS.flatMap(({ distances }) => [...distances]));
let ends = 0;
const PART_ENDS = Int32Array.from(PARTS, ({ columns }) => (ends += columns.length));

/** Says how many features a word has. */
export const FEATURE_COUNT = TEMPLATES.length;

/** Tells which features hang on the very words, by place in the list. */
export const LEXICAL: readonly boolean[] = TEMPLATES.map((row) => /word|suffix|prefix/.test(row));

/** Makes the features of a sentence's runs: for each word {@link FEATURE_COUNT} 32-bit numbers. */
export function makeFeatures(signals: Signals): Int32Array[][] {
  if (!signals.runs.length) return [];
  const columns = hashColumns(signals);
  return signals.runs.map((run) => run.map((at) => hashParts(columns, at)));
}

function hashParts(columns: readonly Int32Array[], at: number): Int32Array {
  const features = new Int32Array(FEATURE_COUNT);
  let part = 0;
  for (let f = 0; f < FEATURE_COUNT; f++) {
    let hash = f + 1;
    for (const end = PART_ENDS[f]!; part < end; part++)
      hash = mix(hash, columns[PART_COLUMNS[part]!]![at + PART_DISTANCES[part]!]!);
    features[f] = hash;
  }
  return features;
}
