import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { permalink } from "../model/permalink.ts";
import { TEMPLATES } from "./eleventy-setup.ts";
import type { SiteFile } from "./write.ts";

const require = createRequire(import.meta.url);

// What the style sheets use: light-dark(), :has(), color-mix().
const BROWSERS = ["chrome123", "firefox121", "safari17.5"];
const SCRIPTS = ["site", "search"];
const FACES = { "source-serif": "latin-wght-normal" };

let made: Promise<readonly SiteFile[]> | null = null;

/** Makes the site's style sheet, browser scripts, text faces and icon; once for all builds of a process. */
export function makeAssets(): Promise<readonly SiteFile[]> {
  made ??= Promise.all([makeStyles(), ...SCRIPTS.map(bundleScript), ...readFaces(), readIcon()]);
  return made;
}

/** Forgets the assets made before, so that the next build makes them from changed files. */
export function forgetAssets(): void {
  made = null;
}

/** Reads one part of the style sheet, for pages that must carry it in themselves. */
export async function readStyle(part: string): Promise<string> {
  const css = await readFile(join(TEMPLATES, "styles", `${part}.css`), "utf8");
  return (await transform(css, { loader: "css", minify: true, target: BROWSERS })).code.trim();
}

/** Joins the parts of the style sheet in the order of their file names. */
async function makeStyles(): Promise<SiteFile> {
  const folder = join(TEMPLATES, "styles");
  const names = (await readdir(folder)).filter((name) => /^\d.*\.css$/.test(name)).sort();
  const parts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const { code } = await transform(parts.join("\n"), { loader: "css", minify: true, target: BROWSERS });
  return { path: permalink.styles, content: code };
}

/** Bundles a browser script into one classic script: ES modules do not load from a disk. */
async function bundleScript(name: string): Promise<SiteFile> {
  return { path: permalink.script(name), content: await readScript(name) };
}

/** Bundles one browser script, for pages that must carry it in themselves. */
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

function readFaces(): Promise<SiteFile>[] {
  return Object.entries(FACES).map(async ([name, cut]) => {
    const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${cut}.woff2`;
    return { path: permalink.font(name), content: await readFile(require.resolve(file)) };
  });
}

async function readIcon(): Promise<SiteFile> {
  return { path: permalink.favicon, content: await readFile(join(TEMPLATES, "assets", "icon.svg")) };
}

/** Names the hash by which a policy lets one inline style or script through: `sha256-…`. */
export function hashInline(code: string): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}
