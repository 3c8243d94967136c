import { fileURLToPath } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { PageKind } from "./views/page.ts";
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

/** Hands the site's pages to the templates, which find them as `site`. */
export function addSite(eleventy: EleventyConfig, site: Site): void {
  eleventy.addGlobalData("site", site);
}

/** Is the data of a template: which pages it prints and where each goes. */
export interface TemplateData {
  readonly pagination: { data: string; size: 1; alias: "shown"; addAllPagesToCollections: false };
  readonly permalink: (data: { shown?: { frame: { url: string } } }) => string | false;
  readonly eleventyExcludeFromCollections: true;
}

/** Makes a template print every page of one kind. */
export function printEach(kind: PageKind): TemplateData {
  return {
    pagination: { data: `site.pages.${kind}`, size: 1, alias: "shown", addAllPagesToCollections: false },
    permalink: ({ shown }) => (shown ? shown.frame.url : false),
    eleventyExcludeFromCollections: true,
  };
}
