import { createHash } from "node:crypto";
import type { SiteFile } from "../write.ts";

/** Hashes files into a manifest as `sha256sum -c` reads it: one line a file, `hash  path`, in the order of the paths' code units. */
export function hashManifest(files: Iterable<SiteFile>): string {
  const rows = [...files].map(({ path, content }) => ({ path, hash: hashContent(content) }));
  rows.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return rows.map(({ path, hash }) => `${hash}  ${path}\n`).join("");
}

/** Hashes what stands in a file, text as UTF-8: SHA-256, 64 hex digits. */
export function hashContent(content: SiteFile["content"]): string {
  return createHash("sha256").update(content).digest("hex");
}
