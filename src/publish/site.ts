import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { writeChecksums } from "../text/checksums.ts";
import { limitArchive } from "./access.ts";
import { EXPORTS, renderExports } from "./exports.ts";
import { weighFile, weighFolder } from "./exports/manifest.ts";
import { renderOffer } from "./offline.ts";
import { renderRecords } from "./records.ts";
import { renderPages } from "./render.ts";
import { indexArticles } from "./search-index.ts";
import { replaceFolder } from "./staging.ts";
import { MARK, MARK_TEXT } from "./target.ts";
import { type SiteFile, writeFiles } from "./write.ts";

/** Holds where a site goes and under which address it will be found. */
export interface SiteOptions {
  /** Absolute path of the folder to make or replace. */
  readonly site: string;
  /** Absolute http(s) address of the site's root, for what must be absolute (canonical links, feeds); null where unknown. */
  readonly baseUrl: string | null;
  /** Absolute path of the curation folder, whose templates and styles take the place of ours; left out where none may. */
  readonly curation?: string;
  /** Is told each step as it begins. */
  readonly onStep?: (step: PublishStep) => void;
}

/** Names the steps of publishing, in their order. */
export type PublishStep = "records" | "exports" | "pages" | "search index" | "manifest" | "done";

/** Publishes an archive as a static site; a failure leaves the site that was there untouched. */
export async function publishSite(archive: Archive, options: SiteOptions): Promise<void> {
  await replaceFolder(options.site, (stage) => writeSite(archive, { ...options, site: stage }));
  options.onStep?.("done");
}

/** Writes the files of a site into a folder that is empty. */
export async function writeSite(whole: Archive, options: SiteOptions): Promise<void> {
  const archive = limitArchive(whole);
  const { site, baseUrl, curation, onStep = () => {} } = options;
  const sizes = await writeDownloads(archive, options);
  // Last of the three, because the Data page tells how large the files are.
  onStep("pages");
  await renderPages(archive, site, { baseUrl, sizes, ...(curation !== undefined && { curation }) });
  onStep("search index");
  if (archive.articles.length > 0) await writeFiles(site, await indexArticles(site, archive));
  // Last of all: it vouches for every other file. The mark is written when the folder is whole.
  onStep("manifest");
  const weighed = await weighFolder(site);
  const offer = renderOffer(weighed, archive.edition);
  const last = [...offer, { path: MARK, content: MARK_TEXT }].map(weighFile);
  const manifest = writeChecksums([...weighed, ...last]);
  await writeFiles(site, [...offer, { path: permalink.manifest, content: manifest }]);
}

/** Writes the records and exports, and gives the sizes of those that the Data page offers. */
async function writeDownloads(
  archive: Archive,
  { site, baseUrl, onStep = () => {} }: SiteOptions,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  onStep("records");
  const records = [...renderRecords(archive)];
  await writeFiles(site, weigh(records, sizes));
  onStep("exports");
  await writeFiles(site, weigh(renderExports(archive, { baseUrl, records }), sizes));
  return sizes;
}

const OFFERED = new Set([...EXPORTS.map(({ path }) => path), permalink.recordLines, permalink.recordSchema]);

/** Hands files on and notes the size of those that the Data page offers. */
function* weigh(files: Iterable<SiteFile>, sizes: Map<string, number>): Generator<SiteFile> {
  for (const file of files) {
    if (OFFERED.has(file.path)) sizes.set(file.path, Buffer.byteLength(file.content));
    yield file;
  }
}
