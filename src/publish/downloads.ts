import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { limitArchive } from "./access.ts";
import { EXPORTS, renderExports } from "./exports.ts";
import { renderRecords } from "./records.ts";
import type { SiteFile } from "./write.ts";

/** Lists the paths of all that can be downloaded of an archive as a whole. */
export const DOWNLOADS: readonly string[] = [
  permalink.recordLines,
  permalink.recordSchema,
  ...EXPORTS.map(({ path }) => path),
];

/** Renders one download as the site has it, limited to what may be published; null where the archive has none of it. */
export function renderDownload(
  whole: Archive,
  path: string,
  baseUrl: string | null,
): SiteFile["content"] | null {
  const archive = limitArchive(whole);
  const records = [...renderRecords(archive)];
  const known = records.find((file) => file.path === path);
  if (known) return known.content;
  for (const file of renderExports(archive, { baseUrl, records }))
    if (file.path === path) return file.content;
  return null;
}
