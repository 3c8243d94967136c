import { lstatSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { parseChecksums } from "../text/checksums.ts";

/** File by which a folder shows that a build made it, and may be replaced by the next one. */
export const MARK = ".pressmark";

/** Holds what stands in that file. */
export const MARK_TEXT = "Made by pressmark build; the next build replaces this folder.\n";

/**
 * Finds the folder itself where a site is named by way of links, and makes the folders that lead to it.
 * Throws a UsageError where a build could not replace it: a file, a root, a link to nowhere, a mounted disk.
 */
export async function findTarget(site: string): Promise<string> {
  if (basename(site) === "") throw new UsageError(`--site ${site} is a whole disk. Name a folder on it.`);
  await mkdir(dirname(site), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (!["EEXIST", "ENOTDIR", "ENOENT"].includes(error.code ?? "")) throw error;
    throw new UsageError(
      `--site ${site} cannot be made: a part of its path is a file, or a link that leads nowhere. ` +
        `Name a folder whose path is made of folders.`,
    );
  });
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (!found) return join(await realpath(dirname(site)), basename(site));
  const target = await realpath(site).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new UsageError(`--site ${site} is a link that leads nowhere. Make its folder, or remove the link.`);
  });
  if (isMounted(target)) throw refuseMount(target);
  return target;
}

/** Words that a mounted folder cannot be swapped for another. */
export function refuseMount(site: string): UsageError {
  return new UsageError(
    `--site ${site} is a disk of its own (it is mounted there), and a build swaps whole folders. ` +
      `Name a folder on it, e.g. --site ${join(site, "archive")}`,
  );
}

// e.g. 36 25 0:32 / /media/usb\040stick rw,relatime …: the fifth field, odd characters as octal numbers
function isMounted(folder: string): boolean {
  let table = "";
  try {
    table = readFileSync("/proc/self/mountinfo", "utf8");
  } catch {
    // Other systems than Linux say so when the folder is swapped.
  }
  const points = table.split("\n").map((line) => line.split(" ")[4] ?? "");
  return points.some(
    (point) =>
      point.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))) === folder,
  );
}

/** Refuses, with a UsageError, to replace a folder with files in it that no build made. */
export async function refuseForeignFiles(site: string): Promise<void> {
  const names: string[] = await readdir(site).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new UsageError(`--site ${site} is a file. Name a folder.`);
    throw error;
  });
  if (names.length === 0) return;
  const foreign = names.includes(MARK) ? await findForeign(site) : names;
  if (foreign.length === 0) return;
  throw new UsageError(
    `--site ${site} holds files that no build made (e.g. ${foreign.sort()[0]}), and a build would replace them all. ` +
      `Name an empty or new folder, or move them out of this one first.`,
  );
}

// What file managers leave wherever they look.
const DROPPINGS = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/is;

/** Finds what people put into a site since it was built: files that its manifest does not name. */
async function findForeign(site: string): Promise<string[]> {
  const manifest = await readFile(join(site, permalink.manifest), "utf8").catch(() => null);
  if (manifest === null) return [];
  const made = new Set(parseChecksums(manifest).rows.map(({ path }) => path));
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !DROPPINGS.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !made.has(path) && path !== permalink.manifest && path !== MARK);
}
