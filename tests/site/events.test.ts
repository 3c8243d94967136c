import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "./folder.ts";
import { buildTestSite } from "./site.ts";

let site: string, archive: Archive, clear: () => Promise<void>;
beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  site = join(made.folder, "site");
  archive = await buildTestSite(site);
});
afterAll(() => clear());

test("the second clock lists every day that the articles speak of, latest first, each with its paragraph", () => {
  const twin = JSON.parse(readFileSync(join(site, jsonTwin(permalink.events)), "utf8")) as {
    events: { edtf: string; article: { url: string } }[];
  };
  const told = archive.articles.flatMap(({ record }) => record.events.map(({ edtf }) => edtf));
  expect(twin.events.map(({ edtf }) => edtf).sort()).toEqual(told.sort());
  expect(twin.events.length).toBeGreaterThan(5);
  const days = twin.events.map(({ edtf }) => edtf).filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf));
  expect(days).toEqual(days.toSorted().reverse());
  for (const { article } of twin.events) expect(article.url).toMatch(/^articles\/.+\.html#p\d+$/);
});
