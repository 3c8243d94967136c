import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { permalink } from "../../src/model/permalink.ts";
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

interface YearTwin {
  readonly counts: { readonly sure: number; readonly possible: number };
  readonly sentences: readonly { readonly edtf: string; readonly article: { readonly url: string } }[];
}

test("the second clock lists every day that the articles speak of, latest first, each with its paragraph", () => {
  const folder = join(site, permalink.eventDate("x"), "..");
  const years = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name));
  const twins = years.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as YearTwin);
  const told = archive.articles.flatMap(({ record }) => record.events.map(({ edtf }) => edtf));
  const sentences = twins.flatMap((twin) => twin.sentences);
  expect(sentences.map(({ edtf }) => edtf).sort()).toEqual(told.sort());
  expect(told.length).toBeGreaterThan(5);
  for (const twin of twins) {
    const days = twin.sentences.map(({ edtf }) => edtf).filter((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf));
    expect(days).toEqual(days.toSorted().reverse());
    expect(twin.counts.sure).toBe(twin.sentences.length);
  }
  for (const { article } of sentences) expect(article.url).toMatch(/^articles\/.+\.html#p\d+$/);
});
