import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { LINES_HEADER, parseGazetteerLine, type GazetteerLine } from "./gazetteer-lines.ts";

/** Reads an imported gazetteer on disk, a small part at a time. */
export interface GazetteerFile {
  has(key: string): boolean;
  find(key: string): GazetteerLine[];
  close(): void;
}

const STEP = 64 * 1024;
const LONGEST_LINE = 16 * 1024;
const NEWLINE = 10;
const TAB = 9;

/**
 * Opens an imported gazetteer (lines sorted by key) for look-ups on disk: only every 64th kilobyte's key is kept in memory.
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
    const from = samples[step]!.at;
    const lines = read(from, (samples[step + 1]?.at ?? size) - from)
      .toString("utf8")
      .split("\n");
    if (collect(lines, key, found)) break;
  }
  return found;
}

// True when the lines have gone past the key.
function collect(lines: readonly string[], key: string, found: GazetteerLine[]): boolean {
  for (const line of lines) {
    if (line.startsWith(`${key}\t`)) {
      const parsed = parseGazetteerLine(line);
      if (parsed) found.push(parsed);
    } else if (line.split("\t", 1)[0]! > key) return true;
  }
  return false;
}
