import { createHash } from "node:crypto";
import { existsSync, renameSync } from "node:fs";
import { mkdir, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lockSite } from "./site-lock.ts";
import { findTarget, MARK, MARK_TEXT, refuseForeignFiles, refuseMount } from "./target.ts";

/**
 * Runs `fill` on a fresh folder beside the site and swaps it in when it succeeded; a failure leaves the old site as it was.
 * Gives what `fill` gave. Throws a UsageError where the target is a folder that no build made, or where another build is at work.
 */
export async function replaceFolder<Result>(
  site: string,
  fill: (stage: string) => Promise<Result>,
): Promise<Result> {
  const target = await findTarget(site);
  const beside = nameNeighbours(target);
  const lock = await lockSite(beside.lock, site);
  try {
    putBack(target);
    await sweep(target);
    await refuseForeignFiles(target);
    await mkdir(beside.stage);
    const result = await fill(beside.stage);
    await writeFile(join(beside.stage, MARK), MARK_TEXT);
    // A build can take an hour, and people go on working meanwhile.
    await refuseForeignFiles(target);
    lock.confirm();
    swap(beside.stage, target);
    return result;
  } finally {
    // What cannot be cleared now is cleared by the next build.
    await sweep(target).catch(() => {});
    lock.release();
  }
}

/**
 * Puts the old site back where a build was killed in the middle of its swap, and says whether it did.
 * For all that read a site: between two renames, for some millionths of a second, there is none at its place.
 */
export async function healSite(site: string): Promise<boolean> {
  if (existsSync(site)) return false;
  const parent = await realpath(dirname(site)).catch(() => dirname(site));
  const target = join(parent, basename(site));
  const { old, lock } = nameNeighbours(target);
  if (!existsSync(old)) return false;
  const held = await lockSite(lock, site);
  try {
    return putBack(target);
  } finally {
    held.release();
  }
}

interface Neighbours {
  readonly lock: string;
  /** Where the new site grows. */
  readonly stage: string;
  /** Where the old site stands for the moment of the swap. */
  readonly old: string;
  /** Where a site goes that nobody wants any more. */
  readonly gone: string;
}

// Names of files may have 255 bytes; what is put to them here takes some.
const LONGEST = 200;

function nameNeighbours(site: string): Neighbours {
  const path = (part: string) => join(dirname(site), prefixOf(site) + part);
  return { lock: path("lock"), stage: path(`new-${process.pid}`), old: path("old"), gone: path("gone") };
}

function prefixOf(site: string): string {
  const name = basename(site);
  const short = Buffer.byteLength(name) <= LONGEST;
  return `.${short ? name : createHash("sha256").update(name).digest("hex").slice(0, 12)}-`;
}

function putBack(site: string): boolean {
  const { old } = nameNeighbours(site);
  if (existsSync(site) || !existsSync(old)) return false;
  renameSync(old, site);
  return true;
}

/**
 * Swaps two folders by two renames with nothing between them: no system that Node knows has one call for both.
 * Killed between them, the old site stands whole beside its place, and the next command puts it back.
 */
function swap(stage: string, site: string): void {
  if (!existsSync(site)) return renameSync(stage, site);
  const { old } = nameNeighbours(site);
  try {
    renameSync(site, old);
  } catch (error) {
    throw isMountFault(error) ? refuseMount(site) : error;
  }
  try {
    renameSync(stage, site);
  } catch (error) {
    renameSync(old, site);
    throw error;
  }
}

function isMountFault(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EXDEV" || (code === "EBUSY" && process.platform !== "win32");
}

// What a build may leave beside the site `site`: .site-new-4711, .site-gone, .site-lock-4711
const LEFT = /^(?:new-\w+|gone|lock-\d+)$/;

/** Clears what finished or killed builds left beside the site; the old site only where there is a new one. */
async function sweep(site: string): Promise<void> {
  const { old, gone } = nameNeighbours(site);
  const prefix = prefixOf(site);
  const names = await readdir(dirname(site));
  const left = names.filter((name) => name.startsWith(prefix) && LEFT.test(name.slice(prefix.length)));
  for (const name of left) await remove(join(dirname(site), name));
  if (!existsSync(site) || !existsSync(old)) return;
  // Not where it is: half removed, it must never be taken for a site to put back.
  renameSync(old, gone);
  await remove(gone);
}

// Writers that a failure overtook may still be at work in it.
const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
