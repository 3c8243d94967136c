import type { Pattern } from "./literals.ts";

// What stands for each class: a letter of it, and one that other classes share with it.
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  "\\s": [" ", "\t", "\n"],
  "\\S": ["a", "."],
  "\\d": ["1"],
  "\\D": ["a", " "],
  "\\w": ["a", "1", "A"],
  "\\W": [" ", "-"],
  "\\b": ["a", " "],
  ".": ["a", " ", "A"],
  "\\n": ["\n"],
  "\\r": ["\r"],
  "\\t": ["\t"],
};
const CLASS =
  /\\(?:p\{(?<property>[^}]+)\}|u\{?[0-9a-fA-F]{2,6}\}?|x[0-9a-fA-F]{2}|.)|\(\?<[=!]|\(\?[:=!]|\(\?<\w+>|(?<word>[\p{L}\p{N}]{1,30})|(?<mark>[^\\])/gu;
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  L: ["a", "A"],
  Lu: ["A"],
  Ll: ["a"],
  M: ["\u0301"],
  N: ["1"],
  Cc: ["\u0001"],
  Cf: ["\u00ad"],
};
const NOTATION = "()[]{}|^$?*+.,-";
const MOST_LETTERS = 12;
const MOST_WORDS = 6;
const MOST_JOINED = 7;

/** Lists texts of about `length` that could take a pattern long: runs of its own letters and words, before and behind what fails. */
export function* attackTexts(pattern: Pattern, length: number): Generator<string> {
  const pieces = listPieces(pattern.source);
  const [first = "a", second = first, third = second] = pieces;
  for (const pump of new Set([...pieces, ...joinPieces(pieces), "\u0000"])) {
    const run = pump.repeat(Math.ceil(length / pump.length));
    yield `${run}\u0000`;
    yield `x${run}\n\u0000${first}`;
    if (pump.length > 1) continue;
    for (const start of [first, second, "(", '"', "\n"]) yield `${start}${run}\u0000`;
    for (const end of [first, second, third]) if (end !== pump) yield `${run}${end}\u0000${first}`;
  }
}

/** Takes a pattern apart into what it looks for: words, marks, a letter of each class. */
export function listPieces(source: string): string[] {
  const pieces = new Set<string>();
  for (const match of source.matchAll(CLASS)) {
    const [text] = match;
    const { property, word, mark } = match.groups ?? {};
    if (property) (PROPERTIES[property] ?? ["a", "A"]).forEach((piece) => pieces.add(piece));
    else if (word) pieces.add(word);
    else if (CLASSES[text]) CLASSES[text].forEach((piece) => pieces.add(piece));
    else if (/^\\[ux]/.test(text)) pieces.add(decode(text));
    else if (/^\\[^a-zA-Z]/.test(text)) pieces.add(text.slice(1));
    else if (mark) pieces.add(mark);
  }
  pieces.delete("");
  const letters = [...pieces].filter((piece) => piece.length === 1);
  const words = [...pieces].filter((piece) => piece.length > 1);
  // Marks of the notation itself stand for themselves only in brackets: they come last.
  const marks = letters.filter((letter) => NOTATION.includes(letter));
  const plain = letters.filter((letter) => !NOTATION.includes(letter));
  return [...[...plain, ...marks].slice(0, MOST_LETTERS), ...words.slice(0, MOST_WORDS)];
}

function decode(escape: string): string {
  return String.fromCodePoint(Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ""), 16) || 97);
}

/** Joins letters in pairs, and sets words between white space. */
function joinPieces(pieces: readonly string[]): string[] {
  const letters = pieces.filter((piece) => piece.length === 1).slice(0, MOST_JOINED);
  const words = pieces.filter((piece) => piece.length > 1);
  const pairs = letters.flatMap((a) => letters.filter((b) => a !== b).map((b) => a + b));
  return [...pairs, ...words.flatMap((word) => [` ${word} `, ` ${word} A`])];
}
