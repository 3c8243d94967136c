import { fileURLToPath } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Page, PageKind } from "./views/page.ts";
import type { Site } from "./views/site.ts";

/** Absolute path of the templates, wherever the program is installed. */
export const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

/** Makes Eleventy take `.11ty.ts` files, and nothing else, as templates, also where the program lies in node_modules. */
export function readTypeScriptTemplates(eleventy: EleventyConfig): void {
  eleventy.addExtension("11ty.ts", { key: "11ty.js" });
  eleventy.setTemplateFormats("11ty.ts");
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.delete("**/node_modules/**");
}

/** Switches off front matter that is code, which Eleventy would run. */
export function switchOffCode(eleventy: EleventyConfig): void {
  const refuse = {
    parse(): never {
      throw new Error("front matter that is code is switched off");
    },
  };
  eleventy.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, node: refuse } });
}

/** Keeps Eleventy from printing how long things took: on a slow machine it does so whatever its logger is told. */
export function switchOffTimings({ benchmarkManager }: EleventyConfig): void {
  for (const group of Object.values(benchmarkManager.get())) group.setMinimumThresholdMs(0);
}

/** Is some of a site's pages, by their kinds. */
export type SomePages = Readonly<Partial<Record<PageKind, readonly Page[]>>>;

/**
 * Hands pages of a site, all where not told which, to the templates, which find it as `site`; each kind to our template or
 * to the archive's own.
 */
export function addSite(
  eleventy: EleventyConfig,
  site: Site,
  own: ReadonlyMap<PageKind, Template> = new Map(),
  pages: SomePages = site.pages,
): void {
  const kinds = Object.keys(site.pages) as PageKind[];
  const choose = (isPrinted: (kind: PageKind) => boolean) =>
    new PrintedPages(kinds.map((kind) => [kind, isPrinted(kind) ? (pages[kind] ?? []) : []]));
  eleventy.addGlobalData("site", site);
  eleventy.addGlobalData(
    "ours",
    choose((kind) => !own.has(kind)),
  );
  eleventy.addGlobalData(
    "own",
    choose((kind) => own.has(kind)),
  );
  for (const [kind, { render }] of own)
    eleventy.addTemplate(`own/${kind}.11ty.ts`, { data: printEach(kind, "own"), render });
}

/** Is the pages of some kinds; a class, because Eleventy copies plain objects once for every page. */
class PrintedPages {
  constructor(pages: readonly (readonly [PageKind, readonly Page[]])[]) {
    Object.assign(this, Object.fromEntries(pages));
  }
}

/** Parts the pages of a site into rounds of so many at most. */
export function* cutRounds({ pages }: Pick<Site, "pages">, most: number): Generator<SomePages> {
  let round: Partial<Record<PageKind, readonly Page[]>> = {};
  let room = most;
  for (const [kind, all] of Object.entries(pages) as [PageKind, readonly Page[]][])
    for (let from = 0; from < all.length;) {
      const some = all.slice(from, from + room);
      round[kind] = some;
      from += some.length;
      room -= some.length;
      if (room > 0) continue;
      yield round;
      [round, room] = [{}, most];
    }
  if (room < most) yield round;
}

/** Is what a template prints from. */
export interface TemplateInput {
  readonly site: Site;
  readonly shown: Page;
}

/** Is one template of Eleventy: which pages it prints, and how. */
export interface Template {
  readonly data: TemplateData;
  readonly render: (input: TemplateInput) => string | Promise<string>;
}

/** Is the data of a template: which pages it prints and where each goes. */
export interface TemplateData {
  readonly pagination: { data: string; size: 1; alias: "shown"; addAllPagesToCollections: false };
  readonly permalink: (data: { shown?: { frame: { url: string } } }) => string | false;
  readonly eleventyExcludeFromCollections: true;
}

/** Makes a template print every page of one kind. */
export function printEach(kind: PageKind, whose: "ours" | "own" = "ours"): TemplateData {
  return {
    pagination: { data: `${whose}.${kind}`, size: 1, alias: "shown", addAllPagesToCollections: false },
    permalink: ({ shown }) => (shown ? shown.frame.url : false),
    eleventyExcludeFromCollections: true,
  };
}
