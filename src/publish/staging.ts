import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/diagnostic.ts";

/** File by which a folder shows that a build made it, and may be replaced by the next one. */
export const MARK = ".pressmark";

/**
 * Runs `fill` on a fresh folder beside the site and swaps it in when it succeeded; a failure leaves the old site as it was.
 * Throws a UsageError where the target is a folder that no build made, or where another build is at work.
 */
export async function replaceFolder(site: string, fill: (stage: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(site), { recursive: true });
  await lockFolder(site);
  try {
    await recoverSite(site);
    await refuseForeignFolder(site);
    const stage = await mkdtemp(join(dirname(site), `${stagePrefix(site)}new-`));
    await fill(stage);
    await writeFile(join(stage, MARK), "Made by pressmark build; the next build replaces this folder.\n");
    await swap(stage, site);
  } finally {
    await sweep(site);
    await rm(lockPath(site), { force: true });
  }
}

const lockPath = (site: string) => `${site}.lock`;
const stagePrefix = (site: string) => `.${basename(site)}-`;
const oldPath = (site: string) => join(dirname(site), `${stagePrefix(site)}old`);

async function lockFolder(site: string): Promise<void> {
  const path = lockPath(site);
  const taken = await writeFile(path, String(process.pid), { flag: "wx" }).then(
    () => false,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return true;
      throw error;
    },
  );
  if (!taken) return;
  const holder = Number(await readFile(path, "utf8").catch(() => "0"));
  if (isRunning(holder))
    throw new UsageError(`Another build (process ${holder}) is writing ${site}. Wait until it is done.`);
  await writeFile(path, String(process.pid));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Puts the old site back where a build was killed between the two renames of the swap. */
async function recoverSite(site: string): Promise<void> {
  if (!existsSync(site) && existsSync(oldPath(site))) await rename(oldPath(site), site);
  await sweep(site);
}

async function refuseForeignFolder(site: string): Promise<void> {
  const names: string[] = await readdir(site).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new UsageError(`--site ${site} is a file. Name a folder.`);
    throw error;
  });
  if (names.length === 0 || names.includes(MARK)) return;
  throw new UsageError(
    `--site ${site} holds files that no build made (e.g. ${names.sort()[0]}), and a build would replace them all. ` +
      `Name an empty or new folder, or empty this one first.`,
  );
}

async function swap(stage: string, site: string): Promise<void> {
  if (!existsSync(site)) return rename(stage, site);
  await rename(site, oldPath(site));
  await rename(stage, site).catch(async (error: unknown) => {
    await rename(oldPath(site), site);
    throw error;
  });
}

/** Clears what finished or killed builds left beside the site. */
async function sweep(site: string): Promise<void> {
  if (!existsSync(site) && existsSync(oldPath(site))) return;
  const names = await readdir(dirname(site));
  const stale = names.filter(
    (name) => name === `${stagePrefix(site)}old` || name.startsWith(`${stagePrefix(site)}new-`),
  );
  for (const name of stale) await rm(join(dirname(site), name), { recursive: true, force: true });
}
