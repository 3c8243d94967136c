import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { LINES_HEADER, parseGazetteerLine, type GazetteerLine } from "./gazetteer-lines.ts";

/** Reads an imported gazetteer on disk, a small part at a time. */
export interface GazetteerFile {
  has(key: string): boolean;
  find(key: string): GazetteerLine[];
  close(): void;
}

const STEP = 32 * 1024;
const LONGEST_LINE = 16 * 1024;
const NEWLINE = 10;
const TAB = 9;

/**
 * Opens an imported gazetteer (lines sorted by key) for look-ups on disk: only one key for every 32 kilobytes is kept in memory.
 * Throws where the file cannot be read or is of another form.
 */
export function openGazetteerFile(path: string): GazetteerFile {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const read = (from: number, length: number) => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, from));
  };
  if (!read(0, LINES_HEADER.length + 1).equals(Buffer.from(`${LINES_HEADER}\n`))) {
    closeSync(file);
    throw new Error(`${path} is no imported gazetteer: it does not start with "${LINES_HEADER}"`);
  }
  const samples = sampleKeys(read, size);
  const find = (key: string) => (key ? findLines(key, samples, read, size) : []);
  return { has: (key) => find(key).length > 0, find, close: () => closeSync(file) };
}

type Read = (from: number, length: number) => Buffer;
interface Sample {
  readonly key: string;
  readonly at: number;
}

// The first line that starts after every step; before them what follows the header.
function sampleKeys(read: Read, size: number): Sample[] {
  const samples: Sample[] = [{ key: "", at: LINES_HEADER.length + 1 }];
  for (let from = STEP; from < size; from += STEP) {
    const part = read(from, LONGEST_LINE);
    const start = part.indexOf(NEWLINE) + 1;
    const end = part.indexOf(TAB, start);
    if (start > 0 && end > start) samples.push({ key: part.toString("utf8", start, end), at: from + start });
  }
  return samples;
}

function findLines(key: string, samples: readonly Sample[], read: Read, size: number): GazetteerLine[] {
  let [low, high] = [0, samples.length - 1];
  // The last sample below the key: its lines can only start after that one.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (samples[middle]!.key < key) low = middle;
    else high = middle - 1;
  }
  const found: GazetteerLine[] = [];
  for (let step = low; step < samples.length; step++) {
    const { at, key: first } = samples[step]!;
    if (step > low && first !== key) break;
    collect(read(at, (samples[step + 1]?.at ?? size) - at), key, found);
  }
  return found;
}

// All lines of a key stand together.
function collect(part: Buffer, key: string, found: GazetteerLine[]): void {
  const start = Buffer.from(`${key}\t`);
  const isFirst = part.subarray(0, start.length).equals(start);
  let at = isFirst ? 0 : part.indexOf(`\n${key}\t`) + 1;
  if (at === 0 && !isFirst) return;
  while (part.subarray(at, at + start.length).equals(start)) {
    const end = part.indexOf(NEWLINE, at);
    const line = parseGazetteerLine(part.toString("utf8", at, end < 0 ? part.length : end));
    if (line) found.push(line);
    if (end < 0) return;
    at = end + 1;
  }
}
