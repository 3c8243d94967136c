import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Is one file of the site: its path below the root, and what stands in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

// Few enough for any limit on open files, enough to keep a disk busy.
const AT_ONCE = 64;

/** Writes files below a folder, making the folders they need; the first failure ends it. */
export async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const made = new Set<string>();
  let batch: SiteFile[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < AT_ONCE) continue;
    await writeBatch(folder, batch, made);
    batch = [];
  }
  await writeBatch(folder, batch, made);
}

async function writeBatch(folder: string, batch: readonly SiteFile[], made: Set<string>): Promise<void> {
  const folders = new Set(batch.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) if (!made.has(path)) await mkdir(path, { recursive: true });
  folders.forEach((path) => made.add(path));
  await Promise.all(batch.map(({ path, content }) => writeFile(join(folder, path), content)));
}
