import Eleventy from "@11ty/eleventy";
import type { Archive } from "../model/archive.ts";
import { jsonTwin } from "../model/permalink.ts";
import { renderAppManifest } from "./app-manifest.ts";
import { UsageError } from "../model/diagnostic.ts";
import { type Assets, makeAssets } from "./assets.ts";
import { makeCards } from "./cards.ts";
import {
  addSite,
  cutRounds,
  readTypeScriptTemplates,
  type SomePages,
  switchOffCode,
  switchOffTimings,
  TEMPLATES,
} from "./eleventy-setup.ts";
import { makeHostFiles } from "./host-files.ts";
import { type OwnTemplates, readOwnTemplates } from "./own-templates.ts";
import { resolveAppearance } from "./settings.ts";
import { type PageOptions, Site } from "./views/site.ts";
import { type SiteFile, writeFiles } from "./write.ts";

/** Holds what rendering needs besides the archive. */
export interface RenderOptions extends PageOptions {
  /** Absolute path of the folder whose templates and styles take the place of ours; left out where none may. */
  readonly curation?: string;
}

/**
 * Renders all pages of an archive into a folder: HTML by Eleventy, their JSON twins, styles, scripts and faces.
 * Throws when a template fails; the folder is then incomplete.
 */
export async function renderPages(archive: Archive, folder: string, options: RenderOptions): Promise<void> {
  const own = await readOwnTemplates(options.curation);
  const assets = await makeAssets(resolveAppearance(archive).styles + own.styles);
  const cards = options.baseUrl === null ? [] : await drawCards(archive, folder);
  const site = new Site(archive, {
    ...options,
    assets: new Map([...assets.addresses, ...cards]),
    ...own.frame,
  });
  for (const pages of cutRounds(site, AT_ONCE)) await printPages(pages, site, own, folder);
  await writeBesides(site, assets, folder);
}

// Eleventy keeps all that it has printed until it is done: with ten thousand articles that is gigabytes.
const AT_ONCE = 1000;

async function printPages(
  pages: SomePages,
  site: Site,
  { templates }: OwnTemplates,
  folder: string,
): Promise<void> {
  const eleventy = new Eleventy(TEMPLATES, folder, {
    // No configuration file of the current folder may mix in; each build has its own configuration.
    configPath: false,
    quietMode: true,
    config(configuration) {
      readTypeScriptTemplates(configuration);
      switchOffCode(configuration);
      switchOffTimings(configuration);
      addSite(configuration, site, templates, pages);
    },
  });
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw findUsageError(error) ?? error;
  });
}

/** Draws the cards that social sites show; only a site that knows its address can name them. */
function drawCards(archive: Archive, folder: string): Promise<Map<string, string>> {
  return makeCards(archive, resolveAppearance(archive).texts, (file) => writeFiles(folder, [file]));
}

// Eleventy wraps what a template throws.
const DEEPEST = 8;

function findUsageError(error: unknown): UsageError | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < DEEPEST; depth++) {
    if (cause instanceof UsageError) return cause;
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause;
  }
  return undefined;
}

/** Writes what stands beside the HTML pages: their JSON twins, styles, scripts, faces, word to hosts. */
export async function writeBesides(site: Site, assets: Assets, folder: string): Promise<void> {
  await writeFiles(folder, listTwins(site));
  await writeFiles(folder, assets.files);
  await writeFiles(folder, [renderAppManifest(site), ...(await makeHostFiles(site.styles))]);
}

/** Lists the JSON twins of all pages of a site. */
export function* listTwins(site: Site): Generator<SiteFile> {
  const find = (key: string, value: unknown) =>
    key === "url" && typeof value === "string" ? site.addressOf(value) : value;
  for (const [kind, pages] of Object.entries(site.pages))
    for (const { frame, twin } of pages)
      // Those of articles are long, and name only articles, which all have pages of their own.
      yield { path: jsonTwin(frame.url), content: writeJson(twin, kind === "article" ? undefined : find) };
}

// Marks that turn the reading order and line ends of JavaScript are written as escapes.
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

function writeJson(value: object, replace?: (key: string, value: unknown) => unknown): string {
  const text = JSON.stringify(value, replace);
  return `${text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
