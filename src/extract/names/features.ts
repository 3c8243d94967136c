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
    head: hashColumn(signals.head),
    surname: hashColumn(signals.surname),
    suffix: hashColumn(words.map((word) => word.slice(-3))),
    prefix: hashColumn(words.map((word) => word.slice(0, 3))),
  };
}

/** Is one column at one distance from the word, part of a feature. */
type Part = readonly [keyof Columns, number];

/** Lists the features of a word: each is one or more columns read together. Lexical ones are dropped more often in training. */
const TEMPLATES: readonly (readonly Part[])[] = [
  [["word", 0]],
  [["word", -1]],
  [["word", 1]],
  [["word", -2]],
  [["word", 2]],
  [
    ["word", -1],
    ["word", 0],
  ],
  [
    ["word", 0],
    ["word", 1],
  ],
  [
    ["word", -2],
    ["word", -1],
  ],
  [
    ["word", 1],
    ["word", 2],
  ],
  [
    ["word", -1],
    ["shape", 0],
  ],
  [
    ["word", 1],
    ["shape", 0],
  ],
  [
    ["suffix", 0],
    ["shape", 0],
  ],
  [["prefix", 0]],
  [
    ["suffix", -1],
    ["shape", 0],
  ],
  [
    ["suffix", 1],
    ["shape", 0],
  ],
  [
    ["shape", 0],
    ["casing", 0],
  ],
  [
    ["shape", -1],
    ["shape", 0],
    ["shape", 1],
  ],
  [
    ["shape", -2],
    ["shape", -1],
    ["shape", 0],
  ],
  [
    ["shape", 0],
    ["shape", 1],
    ["shape", 2],
  ],
  [
    ["shape", -2],
    ["shape", -1],
    ["shape", 0],
    ["shape", 1],
    ["shape", 2],
  ],
  [["lists", 0]],
  [
    ["lists", 0],
    ["shape", 0],
    ["casing", 0],
  ],
  [
    ["lists", -1],
    ["lists", 0],
  ],
  [
    ["lists", 0],
    ["lists", 1],
  ],
  [
    ["lists", -1],
    ["lists", 0],
    ["lists", 1],
  ],
  [
    ["lists", -2],
    ["lists", -1],
  ],
  [
    ["lists", 1],
    ["lists", 2],
  ],
  [["phrase", 0]],
  [
    ["phrase", 0],
    ["shape", 1],
  ],
  [
    ["phrase", -1],
    ["phrase", 0],
    ["phrase", 1],
  ],
  [
    ["phrase", -1],
    ["lists", 0],
  ],
  [
    ["phrase", 0],
    ["lists", 1],
  ],
  [["place", 0]],
  [
    ["place", 0],
    ["lists", 0],
  ],
  [
    ["place", -1],
    ["place", 0],
    ["place", 1],
  ],
  [
    ["place", 0],
    ["word", -1],
  ],
  [
    ["place", 0],
    ["word", 1],
  ],
  [["rule", 0]],
  [
    ["rule", -1],
    ["rule", 0],
    ["rule", 1],
  ],
  [
    ["rule", 0],
    ["shape", 0],
    ["casing", 0],
  ],
  [
    ["rule", 0],
    ["lists", 0],
  ],
  [
    ["rule", 0],
    ["phrase", 0],
    ["place", 0],
  ],
  [
    ["rule", 0],
    ["word", -1],
  ],
  [
    ["rule", 0],
    ["word", 1],
  ],
  [
    ["rule", 0],
    ["document", 0],
  ],
  [["rule", 1]],
  [["rule", -1]],
  [["document", 0]],
  [
    ["document", 0],
    ["shape", 0],
    ["casing", 0],
  ],
  [
    ["document", -1],
    ["document", 0],
    ["document", 1],
  ],
  [
    ["document", 0],
    ["place", 0],
    ["phrase", 0],
  ],
  [
    ["document", 0],
    ["lists", -1],
  ],
  [
    ["casing", 0],
    ["lists", 0],
    ["place", 0],
  ],
  [["head", 0]],
  [
    ["head", 0],
    ["rule", 0],
  ],
  [
    ["head", 0],
    ["place", 0],
    ["phrase", 0],
  ],
  [
    ["head", 0],
    ["lists", 0],
  ],
  [
    ["surname", 0],
    ["shape", 0],
  ],
  [
    ["surname", 0],
    ["document", 0],
    ["rule", 0],
  ],
  [
    ["surname", 0],
    ["place", 0],
    ["shape", -1],
  ],
  [
    ["surname", -1],
    ["surname", 0],
    ["surname", 1],
  ],
];

/** Says how many features a word has. */
export const FEATURE_COUNT = TEMPLATES.length;

/** Tells which features hang on the very words, by place in the list. */
export const LEXICAL: readonly boolean[] = TEMPLATES.map((parts) =>
  parts.some(([column]) => column === "word" || column === "suffix" || column === "prefix"),
);

/** Makes the features of chosen words of a sentence: {@link FEATURE_COUNT} 32-bit numbers each. */
export function makeFeatures(signals: Signals, chosen: readonly number[]): Int32Array[] {
  const columns = hashColumns(signals);
  const compiled = TEMPLATES.map((parts) =>
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
