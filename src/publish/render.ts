import Eleventy from "@11ty/eleventy";
import type { Archive } from "../model/archive.ts";
import { jsonTwin } from "../model/permalink.ts";
import { makeAssets } from "./assets.ts";
import { addSite, readTypeScriptTemplates, switchOffCode, TEMPLATES } from "./eleventy-setup.ts";
import { type PageOptions, Site } from "./views/site.ts";
import { type SiteFile, writeFiles } from "./write.ts";

/**
 * Renders all pages of an archive into a folder: HTML by Eleventy, their JSON twins, styles, scripts and faces.
 * Throws when a template fails; the folder is then incomplete.
 */
export async function renderPages(archive: Archive, folder: string, options: PageOptions): Promise<void> {
  const site = new Site(archive, options);
  const eleventy = new Eleventy(TEMPLATES, folder, {
    // No configuration file of the current folder may mix in; each build has its own configuration.
    configPath: false,
    quietMode: true,
    config(configuration) {
      readTypeScriptTemplates(configuration);
      switchOffCode(configuration);
      addSite(configuration, site);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  await writeBesides(site, folder);
}

/** Writes what stands beside the HTML pages: their JSON twins, styles, scripts, faces. */
export async function writeBesides(site: Site, folder: string): Promise<void> {
  await writeFiles(folder, listTwins(site));
  await writeFiles(folder, await makeAssets());
}

/** Lists the JSON twins of all pages of a site. */
export function* listTwins(site: Site): Generator<SiteFile> {
  for (const pages of Object.values(site.pages))
    for (const { frame, twin } of pages) yield { path: jsonTwin(frame.url), content: writeJson(twin) };
}

// Marks that turn the reading order and line ends of JavaScript are written as escapes.
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

function writeJson(value: object): string {
  const text = JSON.stringify(value);
  return `${text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
