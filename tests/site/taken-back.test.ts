import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "./folder.ts";
import { findBrokenLinks, listFiles } from "./pages.ts";
import { buildTestSite } from "./site.ts";

let site: string, again: string, clear: () => Promise<void>;

beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  [site, again] = [join(made.folder, "site"), join(made.folder, "again")];
  const archive = await buildTestSite(site);
  const seeds = join(made.folder, "seeds");
  mkdirSync(seeds);
  for (const { id } of archive.articles) cpSync(join(site, permalink.record(id)), join(seeds, `${id}.md`));
  await buildTestSite(again, seeds);
});
afterAll(() => clear());

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

test("record files that come back as seeds are published unchanged, to the byte", () => {
  const records = listFiles(site).filter((path) => path.startsWith("records/"));
  expect(records).toHaveLength(5);
  for (const path of records) expect(read(again, path)).toBe(read(site, path));
  expect(read(again, permalink.recordLines)).toBe(read(site, permalink.recordLines));
});

test("their evidence leads to no line of a text that is not there", () => {
  expect(findBrokenLinks(again)).toEqual([]);
});
