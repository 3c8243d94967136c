import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Checksum, writeChecksums } from "../../text/checksums.ts";
import type { SiteFile } from "../write.ts";

/** Hashes files into a manifest as `sha256sum -c` reads it: one line a file, `hash  path`, in the order of the paths' code units. */
export function hashManifest(files: Iterable<SiteFile>): string {
  return writeChecksums(Array.from(files, ({ path, content }) => ({ path, hash: hashContent(content) })));
}

const AT_ONCE = 64;

/** Is a file of a site, hashed and weighed. */
export interface WeighedFile extends Checksum {
  readonly bytes: number;
}

/**
 * Hashes and weighs every file below a folder. Reads the files again rather than trust what each writer meant to
 * write: 225 MB just written take half a second.
 */
export async function weighFolder(folder: string): Promise<WeighedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const weighed: WeighedFile[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const batch = paths.slice(from, from + AT_ONCE);
    const contents = await Promise.all(batch.map((path) => readFile(join(folder, path))));
    batch.forEach((path, i) =>
      weighed.push(weighFile({ path: path.split(sep).join("/"), content: contents[i]! })),
    );
  }
  return weighed;
}

/** Hashes and weighs one file. */
export function weighFile({ path, content }: SiteFile): WeighedFile {
  return { path, hash: hashContent(content), bytes: Buffer.byteLength(content) };
}

/** Hashes what stands in a file, text as UTF-8: SHA-256, 64 hex digits. */
export function hashContent(content: SiteFile["content"]): string {
  return createHash("sha256").update(content).digest("hex");
}
