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

type Column = Int32Array;

/** Holds the hashed signals of a sentence, padded by two places on both sides. */
interface Columns {
  readonly word: Column;
  readonly shape: Column;
  readonly lists: Column;
  readonly phrase: Column;
  readonly place: Column;
  readonly rule: Column;
  readonly document: Column;
  readonly casing: Column;
  readonly row: Column;
  readonly head: Column;
  readonly surname: Column;
  readonly suffix: Column;
  readonly prefix: Column;
}

const PAD = 2;

function hashColumn(values: readonly string[]): Column {
  const column = new Int32Array(values.length + 2 * PAD).fill(hashString("#"));
  for (let i = 0; i < values.length; i++) column[i + PAD] = hashString(values[i]!);
  return column;
}

function hashColumns(signals: Signals): Columns {
  const words = signals.sentence.words.map(({ lower }) =>
    /\d/.test(lower) ? lower.replace(/\d/g, "0") : lower,
  );
  return {
    word: hashColumn(words),
    shape: hashColumn(signals.shape),
    lists: hashColumn(signals.lists),
    phrase: hashColumn(signals.phrase),
    place: hashColumn(signals.place),
    rule: hashColumn(signals.rule),
    document: hashColumn(signals.document),
    casing: hashColumn(signals.casing),
    row: hashColumn(signals.row),
    head: hashColumn(signals.head),
    surname: hashColumn(signals.surname),
    suffix: hashColumn(words.map((word) => word.slice(-3))),
    prefix: hashColumn(words.map((word) => word.slice(0, 3))),
  };
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

const PARTS = TEMPLATES.map((row) =>
  row.split(" ").map((part) => {
    const [, column = "", distance = "0"] = /^([a-z]+)([+-]\d)?$/.exec(part) ?? [];
    return [column as keyof Columns, Number(distance)] as const;
  }),
);

/** Says how many features a word has. */
export const FEATURE_COUNT = TEMPLATES.length;

/** Tells which features hang on the very words, by place in the list. */
export const LEXICAL: readonly boolean[] = TEMPLATES.map((row) => /word|suffix|prefix/.test(row));

/** Makes the features of chosen words of a sentence: {@link FEATURE_COUNT} 32-bit numbers each. */
export function makeFeatures(signals: Signals, chosen: readonly number[]): Int32Array[] {
  const columns = hashColumns(signals);
  const compiled = PARTS.map((parts) =>
    parts.map(([column, distance]) => [columns[column], distance + PAD] as const),
  );
  return chosen.map((at) => {
    const features = new Int32Array(compiled.length);
    for (let f = 0; f < compiled.length; f++) {
      let hash = f + 1;
      for (const [column, distance] of compiled[f]!) hash = mix(hash, column[at + distance]!);
      features[f] = hash;
    }
    return features;
  });
}
