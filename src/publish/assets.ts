import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { permalink } from "../model/permalink.ts";
import { TEMPLATES } from "./eleventy-setup.ts";
import { ICON_SIZES } from "./icons.ts";
import type { SiteFile } from "./write.ts";

const require = createRequire(import.meta.url);

// What the style sheets use: light-dark(), :has(), color-mix().
const BROWSERS = ["chrome123", "firefox121", "safari17.5"];
const SCRIPTS = ["face.js", "site.js", "search.js", "offline.js"];
const FACE = "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";
const ICONS = ["icon.svg", ...ICON_SIZES.map((size) => `icon-${size}.png`)];

/** Holds the files that pages load, and where each lies: its address changes with its bytes. */
export interface Assets {
  readonly files: readonly SiteFile[];
  /** Addresses by name, e.g. `site.css`. */
  readonly addresses: ReadonlyMap<string, string>;
}

const made = new Map<string, Promise<Assets>>();

/** Makes the site's style sheets, browser scripts and icons, once for all builds of a process; `styles` are an archive's own, after ours. */
export function makeAssets(styles = ""): Promise<Assets> {
  const known = made.get(styles) ?? makeAll(styles);
  made.set(styles, known);
  return known;
}

/** Forgets the assets made before, so that the next build makes them from changed files. */
export function forgetAssets(): void {
  made.clear();
}

async function makeAll(styles: string): Promise<Assets> {
  const scripts = SCRIPTS.map(async (name) => [name, await readScript(stemOf(name))] as const);
  const sheets = [["faces.css", await makeFaces()] as const, ["site.css", await makeStyles(styles)] as const];
  const loaded = await Promise.all([...scripts, ...sheets, ...readIcons()]);
  const table = new Map(loaded.map(([name, content]) => [name, fingerprint(name, content)]));
  // The worker stands at the root, for it rules what lies below it, and keeps its name, for browsers ask for it again.
  const worker = { path: permalink.worker, content: await readScript(stemOf(permalink.worker)) };
  return {
    files: [...table.values(), worker],
    addresses: new Map(Array.from(table, ([name, { path }]) => [name, path])),
  };
}

/** Puts the first ten hex digits of its SHA-256 into a file's address: `site.css` becomes `assets/site.1f0a….css`. */
function fingerprint(name: string, content: SiteFile["content"]): SiteFile {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: permalink.asset(name, hash), content };
}

/** Reads one part of the style sheet, and an archive's own after it, for pages that must carry it in themselves. */
export async function readStyle(part: string, own = ""): Promise<string> {
  return (await minify((await readFile(join(TEMPLATES, "styles", `${part}.css`), "utf8")) + own)).trim();
}

/** Joins the parts of the style sheet in the order of their file names. */
async function makeStyles(own: string): Promise<string> {
  const folder = join(TEMPLATES, "styles");
  const names = (await readdir(folder)).filter((name) => /^\d.*\.css$/.test(name)).sort();
  const parts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return minify([...parts, own].join("\n"));
}

/** Puts the text face into the style sheet that names it. */
async function makeFaces(): Promise<string> {
  const face = await readFile(require.resolve(FACE), "base64");
  return (await readStyle("faces")).replace("url(source-serif.woff2)", `url(data:font/woff2;base64,${face})`);
}

async function minify(css: string): Promise<string> {
  return (await transform(css, { loader: "css", minify: true, target: BROWSERS })).code;
}

/** Bundles one browser script into a classic script, for ES modules do not load from a disk. */
export async function readScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(TEMPLATES, "assets", `${name}.ts`)],
    bundle: true,
    format: "iife",
    minify: true,
    charset: "utf8",
    target: BROWSERS,
    write: false,
    legalComments: "none",
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? "";
}

function readIcons() {
  return ICONS.map(async (name) => [name, await readFile(join(TEMPLATES, "assets", name))] as const);
}

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf("."));
}

/** Names the hash by which a policy lets one inline style or script through: `sha256-…`. */
export function hashInline(code: string): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}
