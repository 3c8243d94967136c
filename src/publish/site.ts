import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { EXPORTS, renderExports } from "./exports.ts";
import { renderRecords } from "./records.ts";
import { renderPages } from "./render.ts";
import { indexArticles } from "./search-index.ts";
import { replaceFolder } from "./staging.ts";
import { type SiteFile, writeFiles } from "./write.ts";

/** Holds where a site goes and under which address it will be found. */
export interface SiteOptions {
  /** Absolute path of the folder to make or replace. */
  readonly site: string;
  /** Absolute http(s) address of the site's root, for what must be absolute (canonical links, feeds); null where unknown. */
  readonly baseUrl: string | null;
  /** Is told each step as it begins. */
  readonly onStep?: (step: PublishStep) => void;
}

/** Names the steps of publishing, in their order. */
export type PublishStep = "records" | "exports" | "pages" | "search index" | "done";

/** Publishes an archive as a static site; a failure leaves the site that was there untouched. */
export async function publishSite(archive: Archive, options: SiteOptions): Promise<void> {
  const { site, baseUrl, onStep = () => {} } = options;
  await replaceFolder(site, async (stage) => {
    const sizes = new Map<string, number>();
    onStep("records");
    const records = [...renderRecords(archive)];
    await writeFiles(stage, weigh(records, sizes));
    onStep("exports");
    await writeFiles(stage, weigh(renderExports(archive, { baseUrl, records }), sizes));
    // Last of the three, because the Data page tells how large the files are.
    onStep("pages");
    await renderPages(archive, stage, { baseUrl, sizes });
    onStep("search index");
    if (archive.articles.length > 0) await writeFiles(stage, await indexArticles(stage, archive));
  });
  onStep("done");
}

const OFFERED = new Set([...EXPORTS.map(({ path }) => path), permalink.recordLines, permalink.recordSchema]);

/** Hands files on and notes the size of those that the Data page offers. */
function* weigh(files: Iterable<SiteFile>, sizes: Map<string, number>): Generator<SiteFile> {
  for (const file of files) {
    if (OFFERED.has(file.path)) sizes.set(file.path, Buffer.byteLength(file.content));
    yield file;
  }
}
