import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildArchive } from "../../src/pipeline.ts";
import { makeFolder } from "../site/folder.ts";
import { renderCase } from "./render.ts";

const CASES = join("tests", "golden", "cases");
const EXPECTED = join("tests", "golden", "expected");

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

// A new case is a dropped file. Its first run writes the expectation, for you to read and correct; CI refuses to.
test.each(readdirSync(CASES).sort())("%s", async (name) => {
  const seeds = join(folder, name);
  mkdirSync(seeds);
  cpSync(join(CASES, name), join(seeds, name));
  const found = renderCase(await buildArchive({ seeds, curation: join(folder, "none") }));
  const path = join(EXPECTED, `${name}.md`);
  if (!existsSync(path) && process.env["CI"] !== "true") {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, found);
  }
  expect(existsSync(path), `${path} is missing: run npm test without CI=true, read it, commit it`).toBe(true);
  expect(found).toBe(readFileSync(path, "utf8"));
});

test("no expectation has lost its case", () => {
  const cases = new Set(readdirSync(CASES).map((name) => `${name}.md`));
  expect(readdirSync(EXPECTED).filter((name) => !cases.has(name))).toEqual([]);
});
