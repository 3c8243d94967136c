import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";
import { listFiles } from "../site/pages.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

const BIN = resolve("bin", "pressmark.mjs");
const runIn = (cwd: string, bin: string, ...args: string[]) =>
  execFileSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8", stdio: "pipe" });

function listPackage(): string[] {
  const told = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

/** Puts the package and the libraries that it declares into a folder, as an installation does. */
function install(files: readonly string[], into: string): string {
  const home = join(into, "node_modules", "pressmark");
  for (const file of files) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    cpSync(file, join(home, file));
  }
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    // Packages within packages come with those.
    if (dev || !/^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path)) continue;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    symlinkSync(resolve(path), join(into, path));
  }
  return join(home, "bin", "pressmark.mjs");
}

test("the package holds what runs, and neither articles nor tests", () => {
  const files = listPackage();
  for (const needed of [
    "bin/pressmark.mjs",
    "src/cli.ts",
    "templates/layout.ts",
    "templates/styles/00-tokens.css",
    "src/lexicon/NOTICE.md",
    "LICENSE",
    "README.md",
  ])
    expect(files).toContain(needed);
  expect(files.filter((path) => /^(?:seeds|curation|tests|bench|site|node_modules)\//.test(path))).toEqual(
    [],
  );
});

test("from the checkout and installed, in any working folder, it builds the same site", () => {
  const elsewhere = join(folder, "clippings ö");
  mkdirSync(join(elsewhere, "seeds"), { recursive: true });
  writeFileSync(
    join(elsewhere, "seeds", "storm.txt"),
    "Storm closes the harbour\n\nOSLO — The harbour was closed on Monday, the port authority said.\n",
  );
  expect(runIn(elsewhere, BIN, "build")).toMatch(/^1 article, /);
  const installed = install(listPackage(), join(folder, "installed"));
  expect(runIn(elsewhere, installed, "build", "--site", "again")).toMatch(/^1 article, /);
  const [site, again] = ["site", "again"].map((name) => join(elsewhere, name)) as [string, string];
  expect(listFiles(again)).toEqual(listFiles(site));
  expect(listFiles(site)).toContain("articles/index.html");
  const differing = listFiles(site).filter(
    (path) => !readFileSync(join(site, path)).equals(readFileSync(join(again, path))),
  );
  expect(differing).toEqual([]);
  expect(runIn(join(elsewhere, "seeds"), installed, "verify", "--site", "../again")).toMatch(
    /nothing to complain of/,
  );
}, 300_000);
