import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../model/diagnostic.ts";
import { type Template, type TemplateInput, TEMPLATES } from "./eleventy-setup.ts";
import { findNearest } from "./settings/fault.ts";
import type { PageKind } from "./views/page.ts";
import type { OwnLayout } from "./views/site.ts";

/** Is what an archive puts in the place of our templates, and after our styles. */
export interface OwnTemplates {
  readonly templates: ReadonlyMap<PageKind, Template>;
  /** The frame of every page; empty where the archive takes ours. */
  readonly frame: { readonly layout?: OwnLayout };
  readonly styles: string;
}

const NONE: OwnTemplates = { templates: new Map(), frame: {}, styles: "" };
// "about.11ty.ts", "about.11ty.js"
const LAYOUT = /^layout\.(?:ts|js|mjs)$/;
const NAME = /^(?<page>[A-Za-z]+)\.11ty\.(?:ts|js|mjs)$/;

/**
 * Reads the templates and styles of a curation folder. This runs code that lies there, as that folder's owner: it is
 * the only place whose code is run, and an archive from unknown hands must be looked at before it is built.
 * Throws a UsageError that names the file where one cannot be used.
 */
export async function readOwnTemplates(curation: string | undefined): Promise<OwnTemplates> {
  if (curation === undefined) return NONE;
  const folder = join(curation, "templates");
  const names = await list(folder);
  await refuseOddFiles(folder);
  await refuseParts(folder);
  const files = names.filter((name) => /\.11ty\.\w+$/.test(name));
  const ours = (await list(TEMPLATES)).filter((name) => NAME.test(name));
  const templates = new Map<PageKind, Template>();
  for (const file of files) {
    const [kind, template] = await readTemplate(folder, file, findOurs(file, ours));
    if (templates.has(kind)) throw refuse(file, "there is another template for the same pages");
    templates.set(kind, template);
  }
  const sheets = (await list(join(folder, "styles"))).filter((name) => name.endsWith(".css"));
  const styles = await Promise.all(sheets.map((name) => readFile(join(folder, "styles", name), "utf8")));
  return { templates, frame: await readFrame(folder, names), styles: styles.join("\n") };
}

/** Refuses what is named like a file of ours and is none: to open a pipe would wait for whoever writes into it. */
async function refuseOddFiles(folder: string): Promise<void> {
  for (const name of await list(folder, true)) {
    if (!/\.(?:ts|js|mjs|css)$/.test(name)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (!found?.isFile()) throw refuse(name, "it is no file that can be opened; take it away");
  }
}

/** Refuses what is named like a part of our pages: it would be left lying without a word. */
async function refuseParts(folder: string): Promise<void> {
  const stem = (name: string) => name.replaceAll("\\", "/").replace(/\.(?:ts|js|mjs)$/, "");
  const ours = new Set((await list(TEMPLATES, true)).filter((name) => name.endsWith(".ts")).map(stem));
  const part = (await list(folder, true)).find((name) => ours.has(stem(name)) && /[/\\]/.test(name));
  if (part !== undefined)
    throw refuse(
      part,
      "parts of pages cannot be replaced, only pages (about.11ty.js) and the frame (layout.js)",
    );
}

async function list(folder: string, recursive = false): Promise<string[]> {
  const names = await readdir(folder, { recursive }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.sort();
}

function findOurs(file: string, ours: readonly string[]): string {
  const name = `${NAME.exec(file)?.groups?.["page"]}.11ty.ts`;
  if (ours.includes(name)) return name;
  const known = ours.map((other) => other.replace(/\.ts$/, ".js"));
  const nearest = findNearest(file, known);
  const hint = nearest === null ? `known are ${known.join(", ")}` : `did you mean ${nearest}?`;
  throw refuse(file, `there is no template of this name to take the place of; ${hint}`);
}

/** Loads a template of the archive's own, which is handed what ours are, the kit, and ours as `usual`. */
async function readTemplate(folder: string, file: string, name: string): Promise<[PageKind, Template]> {
  const { kit } = await load<{ kit: object }>(join(TEMPLATES, "kit.ts"));
  const ours = await load<Template>(join(TEMPLATES, name));
  const { render } = await load<{ render?: unknown }>(join(folder, file)).catch((error: unknown) => {
    throw refuse(file, `it cannot be loaded: ${wordError(error)}`);
  });
  if (typeof render !== "function") throw refuse(file, "it exports no function called render");
  const usual: Template["render"] = ({ site, shown }) => ours.render({ site, shown });
  const own = (input: TemplateInput): unknown =>
    (render as (all: object) => unknown)({ ...input, ...kit, usual });
  const kind = ours.data.pagination.data.replace("ours.", "") as PageKind;
  return [kind, { data: ours.data, render: (input) => printOwn(own, input, file) }];
}

/** Loads the archive's own frame of every page, `layout.js` or `layout.ts`. */
async function readFrame(folder: string, names: readonly string[]): Promise<OwnTemplates["frame"]> {
  const file = names.find((name) => LAYOUT.test(name));
  if (file === undefined) return {};
  const { kit } = await load<{ kit: object }>(join(TEMPLATES, "kit.ts"));
  const { layout } = await load<{ layout?: unknown }>(join(folder, file)).catch((error: unknown) => {
    throw refuse(file, `it cannot be loaded: ${wordError(error)}`);
  });
  if (typeof layout !== "function") throw refuse(file, "it exports no function called layout");
  return { layout: (input) => printFrame(layout as (all: object) => unknown, { ...kit, ...input }, file) };
}

function printFrame(layout: (all: object) => unknown, input: Parameters<OwnLayout>[0], file: string): string {
  const { url } = input.shown.frame;
  let page: unknown;
  try {
    page = layout(input);
  } catch (error) {
    throw error instanceof UsageError ? error : refuse(file, `it failed at ${url}: ${wordError(error)}`);
  }
  if (typeof page === "string") return page;
  throw refuse(file, `it printed no text for ${url}; layout must return a string`);
}

async function printOwn(
  own: (input: TemplateInput) => unknown,
  { site, shown }: TemplateInput,
  file: string,
): Promise<string> {
  const page = await Promise.resolve()
    .then(() => own({ site, shown }))
    .catch((error: unknown) => {
      throw error instanceof UsageError
        ? error
        : refuse(file, `it failed at ${shown.frame.url}: ${wordError(error)}`);
    });
  if (typeof page === "string") return page;
  throw refuse(file, `it printed no text for ${shown.frame.url}; render must return a string`);
}

async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(path).href)) as Module;
}

function refuse(file: string, problem: string): UsageError {
  return new UsageError(`curation/templates/${file}: ${problem}`);
}

function wordError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
