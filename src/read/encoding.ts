import { decodeWindows1252 } from "../text/windows-1252.ts";
import { makeProblem, quoteShort, type Problem } from "./reading.ts";

/** Is a text with the name of the encoding it was read in, and what was lost or guessed on the way. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * Decodes bytes as text: by byte order mark, the label given (an Encoding Standard label), the look of UTF-16,
 * valid UTF-8, UTF-8 with faults, and last as Windows-1252. Never throws; byte order marks are left out.
 */
export function decodeText(bytes: Uint8Array, label?: string): Decoded {
  const mark = BYTE_ORDER_MARKS.find((m) => m.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), mark.encoding);
  const guess = guessUtf16(bytes);
  if (guess) return decodeAs(bytes, guess);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, encoding: "utf-8", problems: [] };
  const declared = label === undefined ? null : findEncoding(label);
  if (declared && declared !== "utf-8" && !declared.startsWith("utf-16")) return decodeAs(bytes, declared);
  return looksLikeUtf8(bytes) ? decodeAs(bytes, "utf-8") : decodeUndeclared(bytes);
}

/** Gives the Encoding Standard's name for a label; null where it knows none. */
export function findEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUndeclared(bytes: Uint8Array): Decoded {
  const note =
    "is not UTF-8 and names no encoding; read as Windows-1252 (save it as UTF-8 if letters look wrong)";
  return { ...decodeAs(bytes, "windows-1252"), problems: [makeProblem("info", "assumed-encoding", note)] };
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === "windows-1252") return { text: decodeWindows1252(bytes), encoding, problems: [] };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, problems: findFaults(text, encoding) };
}

function findFaults(text: string, encoding: string): Problem[] {
  const first = text.indexOf("\ufffd");
  if (first < 0) return [];
  const count = text.split("\ufffd").length - 1;
  const line = text.slice(0, first).split("\n").length;
  const near = quoteShort(text.slice(Math.max(0, first - 12), first + 12), 30);
  const message = `${count} stretch${count === 1 ? " is" : "es are"} not valid ${encoding} ("${near}"); shown as \ufffd, the original bytes are kept`;
  return [makeProblem("warning", "invalid-bytes", message, line)];
}

/** Tells UTF-16 without a mark by its zero bytes: Latin letters, spaces and line ends have one in each pair. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const end = Math.min(bytes.length & ~1, 65_536);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // A script like Arabic has them only at spaces and marks: about one character in seven.
  const many = end / 2 / 12;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return null;
}

/** Counts whole multi-byte sequences against stray bytes: more whole ones make it UTF-8 with faults. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) stray++;
    else if (length > 1) whole++;
    i += length || 1;
  }
  return whole > stray;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
