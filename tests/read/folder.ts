import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readSeeds, type SeedReading } from "../../src/read/seeds.ts";

/** Holds the content of files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder of its own, hands it over and removes it again. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "pressmark-read-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads some files as seeds. */
export function readFiles(files: Files): Promise<SeedReading> {
  return withFolder(files, readSeeds);
}

/** Lists the rules of all diagnostics with their paths: `storm.txt read/empty`. */
export function listRules(reading: SeedReading): string[] {
  return reading.diagnostics.map(
    ({ path, line, rule }) => `${path}${line === undefined ? "" : `:${line}`} ${rule}`,
  );
}
