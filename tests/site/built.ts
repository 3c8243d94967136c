import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rename, rm, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";

const CACHE = resolve("node_modules", ".cache", "pressmark-tests");
// What a site is made of: another byte in any of these files, and it is built again.
const SOURCES = [
  ...["package-lock.json", "seeds", "curation", "src", "templates", "bench/synthetic"],
  ...["tests/publish/fixture.ts", "tests/publish/stories.ts", "tests/browser/search-seeds.ts"],
  ...["built", "collection", "gazette", "site", "sites"].map((name) => `tests/site/${name}.ts`),
];
const HOUR = 3_600_000;
const PATIENCE = 100;

/** Gives the folder of a site that several test files look at: built once, for as long as nothing it is made of changes. */
export async function buildOnce(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const sources = join(CACHE, hashSources());
  const folder = join(sources, name);
  await mkdir(sources, { recursive: true });
  await utimes(sources, new Date(), new Date());
  for (let tries = 0; !existsSync(folder); tries++)
    if (await lock(folder, tries)) await buildBeside(folder, build).finally(() => rm(`${folder}.lock`, { recursive: true }));
    else await new Promise((again) => setTimeout(again, 1000));
  await forgetOld();
  return folder;
}

/** Tells whether this process is the one to build; a lock whose owner was killed gives way in the end. */
async function lock(folder: string, tries: number): Promise<boolean> {
  if (tries > 0 && tries % PATIENCE === 0) await rm(`${folder}.lock`, { recursive: true, force: true });
  return mkdir(`${folder}.lock`).then(
    () => true,
    () => false,
  );
}

async function buildBeside(folder: string, build: (folder: string) => Promise<void>): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  try {
    await build(beside);
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(listFiles))
    hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  return hash.digest("hex").slice(0, 16);
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).toSorted();
  return names.flatMap((name) => listFiles(`${path}/${name}`));
}

async function forgetOld(): Promise<void> {
  const old = readdirSync(CACHE).filter((name) => Date.now() - statSync(join(CACHE, name)).mtimeMs > HOUR);
  for (const name of old) await rm(join(CACHE, name), { recursive: true, force: true });
}
