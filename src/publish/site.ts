import { sep } from "node:path";
import type { Archive } from "../model/archive.ts";
import { UsageError } from "../model/diagnostic.ts";
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
  /** Absolute paths of folders that are read: the site may not lie around or over them. */
  readonly inputs: readonly string[];
  /** Is told each step as it begins. */
  readonly onStep?: (step: PublishStep) => void;
}

/** Names the steps of publishing, in their order. */
export type PublishStep = "pages" | "records" | "search index" | "done";

/** Publishes an archive as a static site; a failure leaves the site that was there untouched. */
export async function publishSite(archive: Archive, options: SiteOptions): Promise<void> {
  const { site, baseUrl, inputs, onStep = () => {} } = options;
  for (const input of inputs) refuseOverlap(site, input);
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

function refuseOverlap(site: string, input: string): void {
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (!holds(site, input) && !holds(input, site)) return;
  throw new UsageError(
    `--site ${site} and the input folder ${input} lie in one another; a build replaces the whole site folder. ` +
      `Name a folder apart from it, e.g. --site site.`,
  );
}
