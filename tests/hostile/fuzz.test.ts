import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import * as v from "valibot";
import { expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { RecordSchema } from "../../src/model/record.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { withFolder } from "../read/folder.ts";
import { findBrokenLinks, readPages } from "../site/pages.ts";
import { buildTestSite } from "../site/site.ts";
import {
  findBrokenData,
  findDanger,
  findMalformed,
  findReferenceFaults,
  findTableFaults,
  findUnseen,
  readTextFiles,
} from "./checks/faults.ts";
import { anyFiles } from "./fuzz/files.ts";
import { findLostText } from "./lost-text.ts";

// PRESSMARK_FUZZ=300 goes on for as many seconds, each time with other files; a failure prints the seed that repeats it.
const SECONDS = Number(process.env["PRESSMARK_FUZZ"] ?? 0);
const SEED = 20_180_529;

function bound(runs: number): fc.Parameters<unknown> {
  if (!SECONDS) return { seed: SEED, numRuns: runs };
  return { numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 500, markInterruptAsFailure: false };
}
const timeout = 120_000 + SECONDS * 2_000;

function checkArchive(archive: Archive, files: Readonly<Record<string, Uint8Array>>): void {
  const named = new Set(
    [
      ...archive.articles.map(({ clean }) => clean.raw.path),
      ...archive.diagnostics.map(({ path }) => path),
    ].map((path) => path.replace(/#\d+$/, "")),
  );
  expect([...named], "every file is accounted for").toEqual(expect.arrayContaining(Object.keys(files)));
  for (const { record, clean } of archive.articles) {
    expect(findLostText(clean)).toEqual([]);
    expect(v.safeParse(RecordSchema, record).issues ?? []).toEqual([]);
    if (clean.raw.record) continue;
    for (const { quote, start, end } of [
      ...record.evidence,
      ...record.quotes.map((q) => ({ ...q, quote: clean.raw.text.slice(q.start, q.end) })),
    ])
      expect(clean.raw.text.slice(start, end)).toBe(quote);
  }
}

test("any files become an archive that has lost nothing", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, (files) =>
      withFolder(files, async (seeds) =>
        checkArchive(await buildArchive({ seeds, curation: join(seeds, "none") }), files),
      ),
    ),
    bound(80),
  );
});

test("any files become a valid site in which nothing runs", { timeout }, async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  await fc.assert(
    fc.asyncProperty(anyFiles, (files) =>
      withFolder(files, async (seeds) => {
        const site = `${seeds}-site`;
        try {
          const archive = await buildTestSite(site, seeds, join(seeds, "none"));
          const [pages, texts] = [readPages(site), readTextFiles(site)];
          expect(pages.flatMap((page) => [...findDanger(page), ...findBrokenData(page)])).toEqual([]);
          expect([
            ...findMalformed(texts),
            ...findUnseen(texts),
            ...findTableFaults(texts),
            ...findBrokenLinks(site),
          ]).toEqual([]);
          expect(findReferenceFaults(texts, archive.articles.length)).toEqual([]);
          for (const { path, html } of pages.filter(({ path: page }) => page.startsWith("articles/"))) {
            const { results } = await validator.validateString(html, path);
            expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
          }
        } finally {
          rmSync(site, { recursive: true, force: true });
        }
      }),
    ),
    bound(4),
  );
});
