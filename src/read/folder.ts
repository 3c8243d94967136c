import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { UsageError } from "../model/diagnostic.ts";
import { findFormat } from "./formats.ts";
import { wordError } from "./reading.ts";

/** Is one file below the seeds folder: where it lies on the disk, and its path with `/` between parts. */
export interface SeedFile {
  readonly path: string;
  readonly location: string;
  readonly size: number;
}

/** Is what a folder holds: files in order of their paths, and what was passed over. */
export interface Listing {
  readonly files: readonly SeedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Walk {
  readonly root: string;
  readonly files: SeedFile[];
  readonly diagnostics: Diagnostic[];
}

const DEEPEST = 64;

/** Lists every file below a folder but hidden ones; what could have been an article and is not listed becomes a diagnostic. */
export async function listFiles(folder: string): Promise<Listing> {
  const walk: Walk = { root: await findRoot(folder), files: [], diagnostics: [] };
  await walkFolder(walk, "", new Set([walk.root]));
  walk.files.sort((a, b) => compareCodeUnits(a.path, b.path));
  return walk;
}

/** Compares by code unit, so that no locale changes the order. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function findRoot(folder: string): Promise<string> {
  const advice =
    "Type the folder that holds the saved articles, e.g. `pressmark build --seeds path/to/seeds`.";
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const reason = found.code === "ENOENT" ? "does not exist" : `cannot be opened (${wordError(found)})`;
    throw new UsageError(`The seeds folder "${folder}" ${reason}. ${advice}`);
  }
  if (!found.isDirectory()) throw new UsageError(`"${folder}" is a file, not a folder. ${advice}`);
  return realpath(folder);
}

async function walkFolder(walk: Walk, path: string, above: ReadonlySet<string>): Promise<void> {
  const names = await listNames(walk, path);
  for (const name of names.sort(compareCodeUnits)) {
    const inner = path === "" ? name : `${path}/${name}`;
    if (name.startsWith(".")) {
      await visitHidden(walk, inner, names);
    } else if (isPageFolder(name, names)) {
      report(
        walk,
        inner,
        "info",
        "page-folder",
        "holds the pictures and scripts of the saved page beside it; nothing in it was read",
      );
    } else await visitEntry(walk, inner, above);
  }
}

// What programs keep beside people's files.
const TOOLS =
  /^\.(?:git|svn|hg|bzr|obsidian|vscode|idea|zotero|dropbox.*|sync|stfolder|stversions|Trash.*|Spotlight-V100|fseventsd|TemporaryItems|DocumentRevisions.*|AppleDouble|cache|thumbnails|venv|nova|_.*)$/;

/** Reports what is hidden and could be an article or hold some. */
async function visitHidden(walk: Walk, path: string, beside: readonly string[]): Promise<void> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (TOOLS.test(name)) return;
  const found = await stat(join(walk.root, path)).catch(() => null);
  if (found?.isDirectory())
    report(walk, path, "info", "hidden", "begins with a dot, as hidden folders do; nothing in it was read");
  else if (isHiddenArticle(name, beside))
    report(walk, path, "info", "hidden", "begins with a dot, as hidden files do; it was not read");
}

/** Lists the names in a folder; those that are not text become diagnostics, for nobody could ask for them again. */
async function listNames(walk: Walk, path: string): Promise<string[]> {
  const found = await readdir(join(walk.root, path), { encoding: "buffer" }).catch((error: unknown) => {
    report(
      walk,
      path,
      "error",
      "unreadable",
      `cannot be opened (${wordError(error)}); nothing in it was read`,
    );
    return [];
  });
  return found.flatMap((bytes) => {
    const name = bytes.toString("utf8");
    if (bytes.equals(Buffer.from(name))) return name;
    const message = "has a name that is not valid UTF-8, so it cannot be opened; rename it";
    report(walk, path === "" ? name : `${path}/${name}`, "error", "unreadable", message);
    return [];
  });
}

/** Is true of `.storm.txt`, not of `.DS_Store`, nor of `._storm.txt`, which a Mac lays beside each `storm.txt`. */
function isHiddenArticle(name: string, beside: readonly string[]): boolean {
  return findFormat(name) !== null && !(name.startsWith("._") && beside.includes(name.slice(2)));
}

/** Is true of `Storm_files`, the pictures and scripts that a browser saves beside `Storm.html`. */
function isPageFolder(name: string, beside: readonly string[]): boolean {
  const page = /^(.*)_files$/s.exec(name)?.[1];
  return page !== undefined && beside.some((other) => other === `${page}.html` || other === `${page}.htm`);
}

async function visitEntry(walk: Walk, path: string, above: ReadonlySet<string>): Promise<void> {
  const location = join(walk.root, path);
  const real = await realpath(location).catch((error: unknown) => wordOpening(walk, path, error));
  if (real === null) return;
  if (!real.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep) && real !== walk.root) {
    return report(
      walk,
      path,
      "error",
      "link-outside",
      "is a link that leads out of the seeds folder; it was not followed",
    );
  }
  const found = await stat(real).catch((error: unknown) => wordOpening(walk, path, error));
  if (found === null) return;
  if (found.isDirectory()) return visitFolder(walk, path, real, above);
  if (!found.isFile())
    return report(walk, path, "error", "not-a-file", "is a device or a pipe, not a file; it was not read");
  // By its real name: a link may lead elsewhere by the time it is read.
  walk.files.push({ path, location: real, size: found.size });
}

async function visitFolder(
  walk: Walk,
  path: string,
  real: string,
  above: ReadonlySet<string>,
): Promise<void> {
  if (above.has(real)) {
    return report(
      walk,
      path,
      "warning",
      "link-loop",
      "is a link to a folder that it lies in; it was not followed",
    );
  }
  if (above.size > DEEPEST) {
    return report(walk, path, "error", "too-deep", `lies ${DEEPEST} folders deep; nothing in it was read`);
  }
  await walkFolder(walk, path, new Set(above).add(real));
}

function wordOpening(walk: Walk, path: string, error: unknown): null {
  report(walk, path, "error", "unreadable", `cannot be opened (${wordError(error)})`);
  return null;
}

function report(
  walk: Walk,
  path: string,
  severity: Diagnostic["severity"],
  rule: string,
  message: string,
): void {
  walk.diagnostics.push({ path: path || ".", severity, message, rule: `read/${rule}` });
}
