import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { RawArticle } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { DEFAULTS_FILE, declareDefaults, readDefaults, type FolderDefaults } from "./defaults.ts";
import { compareCodeUnits, listFiles, type SeedFile } from "./folder.ts";
import { findFormat, listEndings, type Format } from "./formats.ts";
import { findLookalikes } from "./lookalikes.ts";
import { giveNothing, wordError, type FoundArticle, type Reading } from "./reading.ts";

/** Is what a folder of seeds gave: the articles, sorted by path, and what could not be read. */
export interface SeedReading {
  readonly articles: readonly RawArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

// All at once, twenty thousand files are more than a system lets one process open.
const BATCH = 64;

/**
 * Reads every article below a folder of seeds; a file that cannot be read becomes a diagnostic.
 * Paths in articles and diagnostics are relative to the folder, with `/` between parts.
 * @throws {UsageError} when the folder is missing or is not a folder.
 */
export async function readSeeds(folder: string): Promise<SeedReading> {
  const { files, diagnostics: passed } = await listFiles(folder);
  const defaults = await readDefaults(files.filter(isDefaults));
  const seeds = files.filter((file) => !isDefaults(file));
  const articles: RawArticle[] = [];
  const diagnostics = [...passed, ...defaults.diagnostics];
  for (let start = 0; start < seeds.length; start += BATCH) {
    const readings = await Promise.all(
      seeds.slice(start, start + BATCH).map((file) => readSeed(file, defaults.folders)),
    );
    for (const reading of readings) {
      for (const article of reading.articles) articles.push(article);
      for (const diagnostic of reading.diagnostics) diagnostics.push(diagnostic);
    }
  }
  return { articles: articles.sort(byPath), diagnostics: diagnostics.sort(byPath) };
}

async function readSeed(file: SeedFile, folders: FolderDefaults): Promise<SeedReading> {
  const format = findFormat(file.path);
  const reading = format
    ? await readFormat(file, format)
    : giveNothing(
        "unknown-format",
        `is in a format that cannot be read; it was left out (known: ${listEndings()})`,
      );
  const articles = reading.articles.filter(({ text }) => excessOf(text) === null);
  const excess = new Set(reading.articles.flatMap(({ text }) => excessOf(text) ?? []));
  const problems = [
    ...reading.problems,
    ...Array.from(excess, (most) => giveNothing("too-large", wordExcess(most)).problems).flat(),
  ];
  for (const { text } of articles) problems.push(...findLookalikes(text));
  return {
    articles: articles.map((found) => makeArticle(file, format?.name ?? "text", found, folders)),
    diagnostics: problems.map((problem) => ({ path: file.path, ...problem })),
  };
}

// Below these no text takes ten seconds: a million letters take up to six, thirty thousand short lines up to five.
const MOST_LETTERS = 1_000_000;
const MOST_LINES = 30_000;

/** Says of what a text has more than any article, blank lines and margins aside: "30000 lines"; null where of nothing. */
function excessOf(text: string): string | null {
  let [lines, letters] = [0, 0];
  for (const line of text.split(/[\n\r\v\f\x85\u2028\u2029]/)) {
    const { length } = line.trim();
    if (length > 0 && ++lines > MOST_LINES) return `${MOST_LINES} lines`;
    if ((letters += length) > MOST_LETTERS) return `${MOST_LETTERS} characters`;
  }
  return null;
}

function wordExcess(most: string): string {
  return `holds a text of more than ${most}, which is no article; it was left out`;
}

async function readFormat(file: SeedFile, format: Format): Promise<Reading> {
  if (file.size > format.largest) {
    const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
    return giveNothing(
      "too-large",
      `has ${megabytes(file.size)}, more than the ${megabytes(format.largest)} that a file of format ${format.name} may have; it was left out`,
    );
  }
  try {
    if ("stream" in format.read) return await format.read.stream(createReadStream(file.location));
    return await format.read.whole(await readFile(file.location));
  } catch (error) {
    return giveNothing(
      "unreadable",
      `cannot be read as ${format.name} (${wordError(error)}); it was left out`,
    );
  }
}

function makeArticle(
  file: SeedFile,
  format: string,
  found: FoundArticle,
  folders: FolderDefaults,
): RawArticle {
  const { position = 1, declared, ...rest } = found;
  return {
    format,
    ...rest,
    path: position === 1 ? file.path : `${file.path}#${position}`,
    sha256: createHash("sha256").update(found.bytes).digest("hex"),
    declared: declareDefaults(declared, file.path, folders),
  };
}

function isDefaults(file: SeedFile): boolean {
  return file.path === DEFAULTS_FILE || file.path.endsWith(`/${DEFAULTS_FILE}`);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareCodeUnits(a.path, b.path);
}
