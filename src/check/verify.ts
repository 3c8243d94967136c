import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Diagnostic, UsageError } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { type Checksum, type ChecksumList, parseChecksums } from "../text/checksums.ts";
import { listFolder, type SiteFolder } from "./site-folder.ts";

/** Is what a comparison of a folder with its manifest found. */
export interface Verification {
  /** How many files the manifest lists. */
  readonly listed: number;
  /** Of them, how many are there, byte for byte. */
  readonly unchanged: number;
  /** SHA-256 of the manifest itself: whoever gives a site away can tell it by another way. */
  readonly fingerprint: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares a folder with the manifest in it. Follows no link and opens nothing that the folder does not itself hold,
 * for the manifest may come from anybody. Whoever changes a file can change the manifest too; only `expected`, the
 * manifest's own SHA-256 as its maker told it, shows that.
 * @throws {UsageError} when there is no such folder, or no manifest in it.
 */
export async function verifyFolder(root: string, expected?: string): Promise<Verification> {
  const folder = await listFolder(root);
  const text = await readManifest(folder);
  if (text === null)
    throw new UsageError(
      `${root} holds no ${permalink.manifest}, so nothing tells what its files should be. ` +
        `Name the folder that index.html lies in: pressmark verify --site <folder>; a site of your own gets one by pressmark build`,
    );
  const manifest = parseChecksums(text);
  const fingerprint = createHash("sha256").update(text).digest("hex");
  const faults = await compareRows(manifest.rows, folder);
  const diagnostics = [
    ...reportOther(fingerprint, expected),
    ...reportUnread(manifest),
    ...reportExtras(manifest, folder),
    ...faults,
  ];
  diagnostics.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const wrong = new Set(faults.map(({ path }) => path));
  const listed = new Set(manifest.rows.map(({ path }) => path));
  return { listed: listed.size, unchanged: listed.size - wrong.size, fingerprint, diagnostics };
}

async function readManifest({ root, files }: SiteFolder): Promise<string | null> {
  return files.has(permalink.manifest) ? readFile(join(root, permalink.manifest), "utf8") : null;
}

function reportOther(fingerprint: string, expected: string | undefined): Diagnostic[] {
  if (expected === undefined || expected.toLowerCase() === fingerprint) return [];
  const message = `has the SHA-256 ${fingerprint} and not the one expected: this is another site, another edition of it, or a changed one`;
  return [report(permalink.manifest, "error", "manifest", message)];
}

const AT_ONCE = 16;

async function compareRows(rows: readonly Checksum[], folder: SiteFolder): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const found = await Promise.all(rows.slice(from, from + AT_ONCE).map((row) => compareRow(row, folder)));
    for (const fault of found) if (fault) faults.push(fault);
  }
  return faults;
}

async function compareRow({ path, hash }: Checksum, { root, files }: SiteFolder): Promise<Diagnostic | null> {
  if (leadsOut(path))
    return report(path, "error", "outside", "the manifest names a file out of the folder; it was not opened");
  if (!files.has(path)) return reportMissing(path);
  const found = await hashFile(join(root, path)).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    return report(path, "error", "unreadable", `cannot be read (${found.code ?? found.message})`);
  return found === hash
    ? null
    : report(path, "error", "changed", "is not as it was built; take it from another copy, or build again");
}

function leadsOut(path: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..");
}

// A copy made with `cp site/*` or through a web host has no dot files; its pages miss nothing.
function reportMissing(path: string): Diagnostic {
  if (path.startsWith("."))
    return report(path, "info", "missing", "is missing; copies often lose dot files, and no page needs them");
  return report(path, "error", "missing", "is missing; take it from another copy, or build again");
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

function reportUnread({ unread }: ChecksumList): Diagnostic[] {
  return unread.map((line) => ({
    ...report(permalink.manifest, "error", "manifest", "this line is no checksum; the manifest is damaged"),
    line,
  }));
}

// e.g. .DS_Store, ._index.html, Thumbs.db: what file managers leave behind.
const LITTER = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

function reportExtras({ rows }: ChecksumList, { files, oddities }: SiteFolder): Diagnostic[] {
  const listed = new Set([permalink.manifest, ...rows.map(({ path }) => path)]);
  const extras = [...files.keys()].filter((path) => !listed.has(path));
  return [
    ...extras.map((path) =>
      LITTER.test(path)
        ? report(path, "info", "extra", "was left by a file manager")
        : report(
            path,
            "warning",
            "extra",
            "is not in the manifest: no build made it; look at it, or delete it",
          ),
    ),
    ...oddities.map((path) =>
      report(path, "warning", "link", "is a link or no plain file; it was not followed, no build made it"),
    ),
  ];
}

function report(path: string, severity: Diagnostic["severity"], rule: string, message: string): Diagnostic {
  return { path, severity, message, rule: `verify/${rule}` };
}
