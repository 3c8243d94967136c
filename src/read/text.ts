import { decodeText, type Decoded } from "./encoding.ts";
import { findSignature } from "./signature.ts";
import { giveNothing, makeProblem, type Problem, type Reading } from "./reading.ts";

/** Is a decoded file that is text indeed, or the reading that says why it is not. */
export type Opened = { readonly decoded: Decoded } | { readonly refused: Reading };

// Control characters that no text has; tab, line ends, form feed, escape and NUL are counted apart or let pass.
const CONTROLS = /[\x01-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/g;
const MOST_CONTROLS = 0.02;
const MOST_NULS = 0.1;

/** Reads a plain text file: the whole of it is one article. */
export function parseTextFile(bytes: Uint8Array): Reading {
  const opened = openText(bytes);
  if ("refused" in opened) return opened.refused;
  const { text, encoding, problems } = opened.decoded;
  return { articles: [{ bytes, encoding, text, declared: {} }], problems };
}

/** Decodes a file that ought to be text; empty, blank and binary ones are refused with the reason. */
export function openText(bytes: Uint8Array, label?: string): Opened {
  if (bytes.length === 0) return { refused: giveNothing("empty", "is empty; no article was made of it") };
  const what = findSignature(bytes);
  if (what) return { refused: giveNothing("binary", `is ${what}, not text; no article was made of it`) };
  const decoded = decodeText(bytes, label);
  if (looksBinary(decoded.text)) {
    return { refused: giveNothing("binary", "is binary, not text; no article was made of it") };
  }
  // White space, byte order marks, soft hyphens and other marks without ink.
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(decoded.text)) {
    return { refused: giveNothing("blank", "holds nothing but white space; no article was made of it") };
  }
  return { decoded: { ...decoded, problems: [...decoded.problems, ...findNuls(decoded.text)] } };
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  const nuls = sample.split("\0").length - 1;
  return controls > sample.length * MOST_CONTROLS || nuls > sample.length * MOST_NULS;
}

function findNuls(text: string): Problem[] {
  const first = text.indexOf("\0");
  if (first < 0) return [];
  const line = text.slice(0, first).split("\n").length;
  return [
    makeProblem("warning", "nul-bytes", "holds NUL bytes, as damaged files do; read around them", line),
  ];
}
