import { once } from "node:events";
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  type WriteStream,
} from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";

/** Counts what an import read and kept. */
export interface ImportCount {
  readonly rows: number;
  readonly kept: number;
}

/** Says how a row of the dump becomes lines of the gazetteer, and how that starts. */
export interface LineForm {
  readonly header: string;
  readonly makeLines: (row: string) => readonly string[];
  /** Most lines held in memory at once. */
  readonly linesAtOnce?: number;
}

const LINES_AT_ONCE = 400_000;

/** Names the file of an imported gazetteer, below the curation folder. */
export function gazetteerPath(curation: string): string {
  return join(curation, "gazetteer.txt");
}

/** Finds the imported gazetteer of a curation folder; null where there is none. Throws a UsageError where it is no file. */
export function findGazetteer(curation: string): string | null {
  const path = gazetteerPath(curation);
  if (!existsSync(path)) return null;
  if (statSync(path).isFile()) return path;
  throw new UsageError(
    `"${path}" is not a file. Make it with \`pressmark gazetteer import\`, or take it away.`,
  );
}

/**
 * Imports a GeoNames dump (allCountries.txt) into a file of lines sorted by code unit. Streams: sorts parts that fit in memory,
 * writes them beside the result and merges them, so that the size of the dump does not matter; nothing is left behind but `out`.
 */
export async function importGazetteer(dump: string, out: string, form: LineForm): Promise<ImportCount> {
  const folder = mkdtempSync(join(dirname(resolve(out)), ".gazetteer-"));
  try {
    const { runs, ...count } = await writeRuns(dump, folder, form);
    const sorted = join(folder, "sorted");
    await mergeRuns(runs, sorted, form.header);
    renameSync(sorted, out);
    return count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeRuns(
  dump: string,
  folder: string,
  form: LineForm,
): Promise<ImportCount & { runs: string[] }> {
  const most = form.linesAtOnce ?? LINES_AT_ONCE;
  const runs: string[] = [];
  let [rows, kept] = [0, 0];
  let held: string[] = [];
  const flush = async () => {
    if (!held.length) return;
    const run = join(folder, `${runs.length}`);
    await writeLines(run, held.sort());
    runs.push(run);
    held = [];
  };
  for await (const row of readLines(dump)) {
    rows++;
    const lines = form.makeLines(row);
    if (lines.length) kept++;
    for (const line of lines) held.push(line);
    if (held.length >= most) await flush();
  }
  await flush();
  return { rows, kept, runs };
}

async function writeLines(path: string, lines: readonly string[]): Promise<void> {
  const file = createWriteStream(path);
  for (const line of lines) await write(file, line);
  await close(file);
}

async function mergeRuns(runs: readonly string[], out: string, header: string): Promise<void> {
  const file = createWriteStream(out);
  await write(file, header);
  const heads: { line: string; rest: AsyncIterator<string> }[] = [];
  const insert = (head: (typeof heads)[number]) => {
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(heads[middle]!.line, head.line) > 0) low = middle + 1;
      else high = middle;
    }
    heads.splice(low, 0, head);
  };
  for (const run of runs) await advance(readLines(run), insert);
  // The smallest line stands last.
  for (let head = heads.pop(); head; head = heads.pop()) {
    await write(file, head.line);
    await advance(head.rest, insert);
  }
  await close(file);
}

async function advance(
  rest: AsyncIterator<string>,
  insert: (head: { line: string; rest: AsyncIterator<string> }) => void,
): Promise<void> {
  const next = await rest.next();
  if (!next.done) insert({ line: next.value, rest });
}

async function* readLines(path: string): AsyncGenerator<string> {
  const file = await open(path);
  yield* file.readLines({ encoding: "utf8" });
}

async function write(file: WriteStream, line: string): Promise<void> {
  if (!file.write(`${line}\n`)) await once(file, "drain");
}

async function close(file: WriteStream): Promise<void> {
  file.end();
  await once(file, "finish");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
