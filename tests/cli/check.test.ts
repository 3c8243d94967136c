import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeCollection } from "../../bench/synthetic/collection.ts";
import { makeFolder } from "../site/folder.ts";
import { permalink } from "../../src/model/permalink.ts";
import { listFiles } from "../site/pages.ts";
import { run } from "./run.ts";

let folder: string, temporary: string;
const clearing: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const [own, other] = [await makeFolder(), await makeFolder()];
  clearing.push(own.clear, other.clear);
  [folder, temporary] = [own.folder, other.folder];
  vi.stubEnv("TMPDIR", temporary);
  cpSync("seeds", join(folder, "seeds"), { recursive: true });
  mkdirSync(join(folder, "curation"));
  writeFileSync(join(folder, "curation", "archive.yml"), "title: Ours\n");
  writeSite("site", "articles/index.html");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  for (const clear of clearing) await clear();
});

const FOLDERS = (seeds = "seeds", curation = "curation", site = "site") =>
  Object.entries({ seeds, curation, site }).flatMap(([name, path]) => [`--${name}`, join(folder, path)]);

/** Writes what check goes by of a build: the files that it made, which are empty here, and their list. */
function writeSite(name: string, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, name, path, ".."), { recursive: true });
    writeFileSync(join(folder, name, path), "");
  }
  const rows = paths.map((path) => `${createHash("sha256").digest("hex")}  ${path}\n`);
  writeFileSync(join(folder, name, permalink.manifest), rows.join(""));
}

/** Hashes every file below a folder with its path and the time of its last change. */
function hashTree(path: string): string {
  const hash = createHash("sha256");
  for (const file of listFiles(path))
    hash.update(`${file} ${statSync(join(path, file)).mtimeMs}\n`).update(readFileSync(join(path, file)));
  return hash.digest("hex");
}

test("the first collection is clean; seeds, curation and site keep every byte, and nothing is left behind", async () => {
  const before = hashTree(folder);
  const { code, out, err } = await run("check", "--strict", ...FOLDERS());
  expect(err.split("\n").filter((line) => / (?:error|warning) /.test(line))).toEqual([]);
  expect(out).toMatch(/^5 articles, \d+ pages, \d+ files: .*\.\n$/);
  expect(code).toBe(0);
  expect(hashTree(folder)).toBe(before);
  expect(readdirSync(temporary).filter((name) => name.startsWith("pressmark-"))).toEqual([]);
}, 120_000);

test("an archive of many articles is clean", async () => {
  const articles = Number(process.env["PRESSMARK_CHECK_ARTICLES"] ?? 4);
  await writeCollection(join(folder, "many"), articles);
  const { code, err } = await run("check", "--strict", ...FOLDERS("many", "none", "no-site"));
  expect(err).toBe("");
  expect(code).toBe(0);
  rmSync(join(folder, "many"), { recursive: true });
}, 1_200_000);

describe("with something wrong", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "few"));
    for (const name of ["Oslo", "Bergen"])
      writeFileSync(
        join(folder, "few", `${name}.txt`),
        `Storm in ${name}\n\nThe harbour of ${name} was closed on Monday, the port authority said.\n`,
      );
  });

  const curate = (name: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, path, ".."), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    return FOLDERS("few", name);
  };

  test("told with file, line and rule, also as one JSON object", async () => {
    const folders = curate("wrong", {
      "archive.yml": "title: Ours\ncolour: red\n",
      "events.yml": "- event: Moon landing\n  date: 1969-07-20\n  words: [quandary base]\n",
      "corrections/nobody-abcdef.yml": "- field: title\n  set: Other\n  why: because\n",
    });
    writeSite("wrong-site", "index.html");
    for (const path of ["index.html", "mine.html"])
      writeFileSync(join(folder, "wrong-site", path), "<p>by hand");
    const { code, out } = await run("check", "--json", ...folders, "--site", join(folder, "wrong-site"));
    const { version, counts, findings } = JSON.parse(out) as Record<string, never>;
    expect(version).toBe(1);
    expect(counts).toMatchObject({ articles: 2, error: 2 });
    for (const [path, severity, rule] of [
      ["curation/archive.yml", "error", "curation/schema"],
      ["curation/events.yml", "warning", "curation/stale-event"],
      ["curation/corrections/nobody-abcdef.yml", "warning", "curation/stale-correction"],
      ["site/index.html", "error", "verify/changed"],
      ["site/mine.html", "warning", "verify/extra"],
    ])
      expect(findings).toContainEqual(expect.objectContaining({ path, severity, rule }));
    expect(findings).toContainEqual(expect.objectContaining({ path: "curation/archive.yml", line: 2 }));
    expect(code).toBe(1);
  }, 120_000);

  test("warnings end with 0, and with 1 where they are to count: an address that would be lost", async () => {
    writeSite("few-site", "articles/storm-in-oslo-0a1b2c.html");
    const { code, err } = await run("check", ...FOLDERS("few", "curation", "few-site"));
    expect(err).toMatch(
      /^site\/articles\/storm-in-oslo-\S+\.html warning was in the last build .*\[links\/lost\]$/m,
    );
    expect(code).toBe(0);
    const strict = await run("check", "--strict", "--quiet", ...FOLDERS("few", "curation", "few-site"));
    expect(strict).toMatchObject({ code: 1, out: "" });
  }, 120_000);

  test("seeds that are missing are wrong use", async () => {
    const { code, err } = await run("check", "--seeds", join(folder, "none"));
    expect(err).toMatch(/seeds folder .* does not exist/);
    expect(code).toBe(2);
  });
});
