import { brotliDecompressSync } from "node:zlib";

/** Is one row of the compact gazetteer file. */
export interface GazetteerRow {
  readonly name: string;
  /** What it is: see {@link ROW_KINDS}. */
  readonly kind: RowKind;
  readonly country: string;
  /** Row number of its first-level and second-level region, -1 where there is none. */
  readonly region: number;
  readonly district: number;
  readonly lat: number;
  readonly lon: number;
  /** Rounded to three digits; 0 where it is not known. */
  readonly population: number;
  /** GeoNames id, 0 where it is not known. */
  readonly geonames: number;
}

/** Lists what a row can be, in the order of the file's kind bytes; `seat` is the seat of a first-level region. */
export const ROW_KINDS = [
  "settlement",
  "section",
  "seat",
  "capital",
  "region",
  "district",
  "water",
  "mountain",
  "border crossing",
  "facility",
  "area",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Is a row found under a key; `alternate` when the key is another name than its first. */
export interface Posting {
  readonly row: number;
  readonly alternate: boolean;
}

/** Reads rows and keys from one opened gazetteer file. */
export interface GazetteerStore {
  readonly size: number;
  has(key: string): boolean;
  find(key: string): Posting[];
  row(index: number): GazetteerRow;
  /** Runs through all keys of the rows in the given countries, each with its own number and its row's. */
  eachKey(countries: ReadonlySet<string>, visit: (key: number, row: number) => void): void;
  /** Reads a key by its number. */
  key(at: number): string;
}

/** Starts every gazetteer file, before compression. */
export const MAGIC = "PMGZ1\n";

const ALTERNATE = 0x80000000;

/**
 * Opens a compact gazetteer: `PMGZ1\n`, a JSON line `{rows, text, countries}`, the names (one line a row: name, its other main
 * keys, an empty field, alternate keys; tabs between), then columns, see {@link readColumns}; all of it Brotli-compressed.
 * Throws on a file of another form.
 */
export function openStore(compressed: Uint8Array): GazetteerStore {
  const file = brotliDecompressSync(compressed);
  if (file.toString("latin1", 0, MAGIC.length) !== MAGIC)
    throw new Error("not a gazetteer file: it does not start with PMGZ1");
  const headEnd = file.indexOf(10, MAGIC.length);
  const head = JSON.parse(file.toString("utf8", MAGIC.length, headEnd)) as Head;
  const text = file.subarray(headEnd + 1, headEnd + 1 + head.text);
  const columns = readColumns(file.subarray(headEnd + 1 + head.text), head.rows);
  const index = indexKeys(text, head.rows);
  return {
    size: head.rows,
    has: (key) => findFirst(index, text, key) >= 0,
    find: (key) => findPostings(index, text, key),
    row: (at) => readRow(at, text, index, columns, head.countries),
    eachKey: (countries, visit) => {
      const wanted = head.countries.map((country) => countries.has(country));
      for (let at = 0; at < index.count; at++) {
        const row = index.row[at]! & 0x7fffffff;
        if (wanted[columns.country(row)]) visit(at, row);
      }
    },
    key: (at) => readKey(at, text, index),
  };
}

interface Head {
  readonly rows: number;
  readonly text: number;
  readonly countries: readonly string[];
}

/** Holds the columns, each as a reader of one row's number. */
type Columns = Readonly<
  Record<
    "kind" | "country" | "region" | "district" | "lat" | "lon" | "population" | "geonames",
    (row: number) => number
  >
>;

// Kind and country are bytes; the others are 32-bit numbers cut into four planes, highest bytes first (they compress well).
function readColumns(bytes: Uint8Array, rows: number): Columns {
  let at = 0;
  const plane = () => bytes.subarray(at, (at += rows));
  const byte = () => {
    const column = plane();
    return (row: number) => column[row]!;
  };
  const number = () => {
    const [a, b, c, d] = [plane(), plane(), plane(), plane()];
    return (row: number) => (a[row]! << 24) | (b[row]! << 16) | (c[row]! << 8) | d[row]!;
  };
  const [kind, country] = [byte(), byte()];
  const [region, district, lat, lon] = [number(), number(), number(), number()];
  return { kind, country, region, district, lat, lon, population: number(), geonames: number() };
}

interface KeyIndex {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Where each key's bytes start in the text. */
  readonly start: Uint32Array;
  /** Row of each key; the highest bit marks an alternate. */
  readonly row: Uint32Array;
  readonly lines: Uint32Array;
  readonly count: number;
}

const NEWLINE = 10;

function indexKeys(text: Uint8Array, rows: number): KeyIndex {
  let fields = 0;
  for (let i = 0; i < text.length; i++) if (text[i]! <= NEWLINE) fields++;
  let bits = 16;
  while (1 << bits < fields && bits < 28) bits++;
  const heads = new Int32Array(1 << bits).fill(-1);
  const [next, start] = [new Int32Array(fields), new Uint32Array(fields)];
  const [row, lines] = [new Uint32Array(fields), new Uint32Array(rows + 1)];
  let [count, line, from, alternate] = [0, 0, 0, 0];
  let [hash, plain] = [SEED, true];
  for (let i = 0; i < text.length; i++) {
    const byte = text[i]!;
    if (byte > NEWLINE) {
      hash = Math.imul(hash ^ lowerByte(byte), PRIME);
      if (byte > 0x7f) plain = false;
      continue;
    }
    if (i === from) alternate = ALTERNATE;
    else if (plain) {
      const slot = mix(hash) & (heads.length - 1);
      start[count] = from;
      row[count] = (line | alternate) >>> 0;
      next[count] = heads[slot]!;
      heads[slot] = count++;
    }
    from = i + 1;
    hash = SEED;
    plain = true;
    if (byte === NEWLINE) {
      lines[++line] = from;
      alternate = 0;
    }
  }
  return { heads, next, start, row, lines, count };
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function lowerByte(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashKey(key: string): number {
  let hash = SEED;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return mix(hash);
}

function findFirst(index: KeyIndex, text: Uint8Array, key: string): number {
  if (!key) return -1;
  let at = index.heads[hashKey(key) & (index.heads.length - 1)]!;
  while (at >= 0 && !isKeyAt(text, index.start[at]!, key)) at = index.next[at]!;
  return at;
}

function findPostings(index: KeyIndex, text: Uint8Array, key: string): Posting[] {
  const found = new Map<number, Posting>();
  for (let at = findFirst(index, text, key); at >= 0; at = index.next[at]!) {
    if (!isKeyAt(text, index.start[at]!, key)) continue;
    const row = index.row[at]! & 0x7fffffff;
    const alternate = index.row[at]! >= ALTERNATE;
    if (!alternate || !found.has(row)) found.set(row, { row, alternate });
  }
  return [...found.values()].sort((a, b) => a.row - b.row);
}

function isKeyAt(text: Uint8Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++)
    if (lowerByte(text[start + i] ?? 0) !== key.charCodeAt(i)) return false;
  return (text[start + key.length] ?? 0) <= NEWLINE;
}

function readRow(
  at: number,
  text: Buffer,
  index: KeyIndex,
  columns: Columns,
  countries: readonly string[],
): GazetteerRow {
  const from = index.lines[at]!;
  let to = from;
  while (text[to]! > NEWLINE) to++;
  return {
    name: text.toString("utf8", from, to),
    kind: ROW_KINDS[columns.kind(at)] ?? "area",
    country: countries[columns.country(at)] ?? "",
    region: columns.region(at),
    district: columns.district(at),
    lat: columns.lat(at) / 10_000,
    lon: columns.lon(at) / 10_000,
    population: columns.population(at),
    geonames: columns.geonames(at),
  };
}

function readKey(at: number, text: Buffer, index: KeyIndex): string {
  const from = index.start[at]!;
  let to = from;
  while (text[to]! > NEWLINE) to++;
  // Only keys of plain letters are indexed.
  return text.toString("latin1", from, to).toLowerCase();
}
