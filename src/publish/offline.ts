import { permalink } from "../model/permalink.ts";
import { hashContent, type WeighedFile } from "./exports/manifest.ts";
import { NOT_SERVED } from "./host-files.ts";
import type { SiteFile } from "./write.ts";

// Forms of the search index for pages opened from a disk, and what no page asks for.
const LEFT_OUT = new RegExp(`^${permalink.searchIndex}packed(?:\\.js|/)`);
const LEFT_OUT_FILES = new Set<string>([
  ...NOT_SERVED,
  permalink.worker,
  permalink.offline,
  permalink.manifest,
]);

/**
 * Renders what a reader needs who keeps the whole site in a browser: how much it is, and the list of files as JSON rows of
 * path, bytes and the first twelve hex digits of the SHA-256. The list's address changes with any byte of the site.
 */
export function renderOffer(weighed: readonly WeighedFile[], edition: string): SiteFile[] {
  const kept = weighed.filter(({ path }) => !LEFT_OUT_FILES.has(path) && !LEFT_OUT.test(path));
  kept.sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = `${JSON.stringify(kept.map(({ path, bytes, hash }) => [path, bytes, hash.slice(0, 12)]))}\n`;
  const build = hashContent(list).slice(0, 16);
  const path = permalink.asset("offline.json", build);
  const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  const offer = { build, edition, files: kept.length, bytes, list: path };
  return [
    { path, content: list },
    { path: permalink.offline, content: `${JSON.stringify(offer)}\n` },
  ];
}
