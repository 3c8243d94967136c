import { resolve } from "node:path";
import { buildArchive } from "../../src/pipeline.ts";
import { publishSite } from "../../src/publish/site.ts";

/** Builds a site from a folder of seeds, as `pressmark build` does. */
export async function buildTestSite(site: string, seeds = resolve("seeds"), curation = resolve("curation")) {
  const archive = await buildArchive({ seeds, curation });
  await publishSite(archive, { site, baseUrl: null });
  return archive;
}
