import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { buildArchive } from "./src/pipeline.ts";
import { addSite, readTypeScriptTemplates, switchOffCode, TEMPLATES } from "./src/publish/eleventy-setup.ts";
import { writeBesides } from "./src/publish/render.ts";
import { Site } from "./src/publish/views/site.ts";

/**
 * Configures Eleventy for its own command line; `pressmark build` uses the same steps and adds records and search:
 * `npx tsx node_modules/@11ty/eleventy/cmd.cjs --config=eleventy.config.ts`, with SEEDS, CURATION, SITE and BASE_URL
 * from the environment where they are not `seeds`, `curation`, `site` and unknown.
 */
export default async function configure(eleventy: EleventyConfig) {
  const { SEEDS = "seeds", CURATION = "curation", SITE = "site", BASE_URL } = process.env;
  const archive = await buildArchive({ seeds: resolve(SEEDS), curation: resolve(CURATION) });
  const site = new Site(archive, { baseUrl: BASE_URL ?? null });

  readTypeScriptTemplates(eleventy);
  switchOffCode(eleventy);
  addSite(eleventy, site);
  eleventy.on("eleventy.after", () => writeBesides(site, resolve(SITE)));

  return {
    dir: { input: TEMPLATES, output: SITE },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
