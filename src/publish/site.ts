import type { Archive } from "../model/archive.ts";
import { renderRecords } from "./records.ts";
import { renderPages } from "./render.ts";
import { indexArticles } from "./search-index.ts";
import { replaceFolder } from "./staging.ts";
import { writeFiles } from "./write.ts";

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
export type PublishStep = "pages" | "records" | "search index" | "done";

/** Publishes an archive as a static site; a failure leaves the site that was there untouched. */
export async function publishSite(archive: Archive, options: SiteOptions): Promise<void> {
  const { site, baseUrl, onStep = () => {} } = options;
  await replaceFolder(site, async (stage) => {
    onStep("pages");
    await renderPages(archive, stage, { baseUrl });
    onStep("records");
    await writeFiles(stage, renderRecords(archive));
    onStep("search index");
    if (archive.articles.length > 0) await writeFiles(stage, await indexArticles(stage));
  });
  onStep("done");
}
