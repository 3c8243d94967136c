import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import {
  CARRIED,
  type Library,
  listLibraries,
  NOTICES,
  renderDependencies,
  renderSiteNotice,
} from "../bench/make/licence-notices.ts";

// Ask for no more than to be named.
const FREE = new Set(
  "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 ISC MIT MIT-0 OFL-1.1 Python-2.0 Unlicense Zlib".split(
    " ",
  ),
);
// Asks that changes to its own files stay open: fine for libraries that we take as they are and put into no site.
const UNCHANGED = new Set([...FREE, "MPL-2.0"]);
// Tools of the tests alone, each with the reason why it may be here.
const EXCEPTIONS: Readonly<Record<string, string>> = {
  citeproc: "CPAL or AGPL: compares our citations with another program's in a test, and goes no further",
};

/** Is true of an SPDX expression that the licences allow: one of those joined by OR, all of those joined by AND. */
function isAllowed(expression: string | null, allowed: ReadonlySet<string>): boolean {
  if (expression === null) return false;
  const plain = expression.replace(/[()]/g, "");
  return plain
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence.trim())));
}

const wordLibrary = ({ name, version, licence }: Library) => `${name} ${version}: ${licence}`;

describe("licences", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["(MIT AND Zlib)", true],
    ["(MIT AND GPL-3.0)", false],
    ["GPL-3.0-or-later", false],
    ["UNLICENSED", false],
    [null, false],
  ])("of %s: allowed is %s", (expression, allowed) => {
    expect(isAllowed(expression, FREE)).toBe(allowed);
  });

  const libraries = listLibraries();

  test("of all libraries that the program needs to run go with its own", () => {
    const running = libraries.filter(({ dev }) => !dev);
    expect(running.length).toBeGreaterThan(100);
    expect(running.filter(({ licence }) => !isAllowed(licence, UNCHANGED)).map(wordLibrary)).toEqual([]);
  });

  test("of all tools go with it, or are an exception with a reason", () => {
    const tools = libraries.filter(({ dev }) => dev);
    const doubtful = tools.filter(
      ({ name, licence }) => !isAllowed(licence, UNCHANGED) && !(name in EXCEPTIONS),
    );
    expect(doubtful.map(wordLibrary)).toEqual([]);
  });

  test("of what browsers run are named in every site, and free", async () => {
    const entries = readdirSync(join("templates", "assets")).filter((name) => name.endsWith(".ts"));
    const { metafile } = await build({
      entryPoints: entries.map((name) => join("templates", "assets", name)),
      bundle: true,
      write: false,
      metafile: true,
      outdir: "none",
      tsconfigRaw: {},
    });
    const bundled = Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    const named = new Set(CARRIED.flatMap(({ packages }) => packages));
    expect([...new Set(bundled)].filter((name) => !named.has(name))).toEqual([]);
    const carried = libraries.filter(({ name }) => named.has(name));
    expect(carried.filter(({ licence }) => !isAllowed(licence, FREE)).map(wordLibrary)).toEqual([]);
  });
});

test("both notices are as made by: node --import tsx bench/make/licences.ts", () => {
  expect(readFileSync(NOTICES.site, "utf8")).toBe(renderSiteNotice());
  expect(readFileSync(NOTICES.program, "utf8")).toBe(renderDependencies());
});

describe("installing", () => {
  test("runs no script of a library", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      allowScripts: Record<string, boolean>;
    };
    const scripted = listLibraries().filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.filter(({ name }) => allowScripts[name] !== false).map(({ name }) => name)).toEqual([]);
  });

  // The search engine's programs for other systems, which the registry that made the lock did not have.
  const UNKNOWN = /^node_modules\/@pagefind\//;

  test("takes what the lock names, whose bytes it knows", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
    };
    const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== "" && !integrity);
    expect(unknown.filter(([path]) => !UNKNOWN.test(path))).toEqual([]);
    const strange = Object.entries(packages).filter(
      ([, { resolved, link }]) =>
        link || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(strange).toEqual([]);
  });
});
