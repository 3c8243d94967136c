import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";

/** Measures the floor: reading the inputs and writing the bytes of the finished site, and nothing else. */
export async function measureFloor(seeds: string, site: string, out: string): Promise<number> {
  const start = performance.now();
  for (const path of await listFiles(seeds)) await readFile(join(seeds, path));
  const read = performance.now() - start;
  const files = await Promise.all(
    (await listFiles(site)).map(async (path) => [path, await readFile(join(site, path))] as const),
  );
  const written = performance.now();
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  return read + (performance.now() - written);
}

/** Measures Pagefind alone over the same pages. */
export async function measurePagefind(site: string): Promise<number> {
  const start = performance.now();
  const { index } = await pagefind.createIndex({});
  await index?.addDirectory({ path: site, glob: "articles/*.html" });
  await index?.getFiles();
  await pagefind.close();
  return performance.now() - start;
}

/** Counts the files and sums the bytes of a finished site. */
export async function countFiles(site: string): Promise<{ files: number; bytes: number }> {
  const paths = await listFiles(site);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(site, path))).size));
  return { files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
