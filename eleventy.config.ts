import { resolve } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { buildArchive } from "./src/pipeline.ts";
import { makeAssets } from "./src/publish/assets.ts";
import { addSite, readTypeScriptTemplates, switchOffCode, TEMPLATES } from "./src/publish/eleventy-setup.ts";
import { readOwnTemplates } from "./src/publish/own-templates.ts";
import { writeBesides } from "./src/publish/render.ts";
import { checkSettings, resolveAppearance } from "./src/publish/settings.ts";
import { Site } from "./src/publish/views/site.ts";

/**
 * Configures Eleventy for its own command line; `pressmark build` uses the same steps and adds records and search:
 * `npx tsx node_modules/@11ty/eleventy/cmd.cjs --config=eleventy.config.ts`, with SEEDS, CURATION, SITE and BASE_URL
 * from the environment where they are not `seeds`, `curation`, `site` and unknown.
 */
export default async function configure(eleventy: EleventyConfig) {
  const { SEEDS = "seeds", CURATION = "curation", SITE = "site", BASE_URL } = process.env;
  const curation = resolve(CURATION);
  const archive = checkSettings(await buildArchive({ seeds: resolve(SEEDS), curation }));
  const own = await readOwnTemplates(curation);
  const assets = await makeAssets(resolveAppearance(archive).styles + own.styles);
  const site = new Site(archive, { baseUrl: BASE_URL ?? null, assets: assets.addresses, ...own.frame });

  readTypeScriptTemplates(eleventy);
  switchOffCode(eleventy);
  addSite(eleventy, site, own.templates);
  eleventy.on("eleventy.after", () => writeBesides(site, assets, resolve(SITE)));

  return {
    dir: { input: TEMPLATES, output: SITE },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
