import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
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

/** Sums the bytes of a finished site. */
export async function sumBytes(site: string): Promise<number> {
  const sizes = await Promise.all(
    (await listFiles(site)).map(async (path) => (await readFile(join(site, path))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
