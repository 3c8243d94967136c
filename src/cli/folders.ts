import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { UsageError } from "../model/diagnostic.ts";

/** Holds the options of verbs that read an archive, as they were typed. */
export interface InputOptions {
  readonly seeds: string;
  readonly curation: string;
}

/** Holds the options of verbs that build a site, as they were typed. */
export interface FolderOptions extends InputOptions {
  readonly site: string;
  readonly baseUrl?: string;
}

/** Holds the same options, checked: absolute paths, and the address with its closing slash. */
export interface Folders {
  readonly seeds: string;
  readonly curation: string;
  readonly site: string;
  readonly baseUrl: string | null;
}

/** Makes the input folders of a command line absolute. */
export function parseInputs({ seeds, curation }: InputOptions): InputOptions {
  return { seeds: resolve(seeds), curation: resolve(curation) };
}

/** Checks the folders and the address of a command line. */
export function parseFolders(options: FolderOptions): Folders {
  const inputs = parseInputs(options);
  const site = resolve(options.site);
  for (const input of Object.values(inputs)) refuseOverlap(site, input);
  return {
    ...inputs,
    site,
    baseUrl: options.baseUrl === undefined ? null : parseBaseUrl(options.baseUrl),
  };
}

/** Makes the site of a command line absolute, and whole where a build was killed in the middle of its swap. */
export async function findSite(typed: string): Promise<string> {
  const { healSite } = await import("../publish/staging.ts");
  const site = resolve(typed);
  await healSite(site);
  return site;
}

function refuseOverlap(site: string, input: string): void {
  const [realSite, realInput] = [followLinks(site), followLinks(input)];
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (!holds(realSite, realInput) && !holds(realInput, realSite)) return;
  throw new UsageError(
    `--site ${site} and the input folder ${input} lie in one another; a build replaces the whole site folder. ` +
      `Name a folder apart from it, e.g. --site site.`,
  );
}

/** Finds the place behind the links of a path, as far as it exists; disks that mix up case tell the name they keep. */
function followLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(followLinks(parent), basename(path));
  }
}

/** Checks the address of a site and closes it with a slash. */
export function parseBaseUrl(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(
      `--base-url got ${JSON.stringify(typed)}, expected a full address without ? and #. ` +
        `Type e.g. --base-url https://example.org/archive/`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** Checks a port of a command line. */
export function parsePort(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError(
    `--port got ${JSON.stringify(typed)}, expected a number from 0 to 65535. Type e.g. --port 8080`,
  );
}
