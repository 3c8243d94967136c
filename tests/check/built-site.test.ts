import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkArchive } from "../../src/check/check-archive.ts";
import type { Checker } from "../../src/check/checker.ts";
import { checkRecords } from "../../src/check/checkers/records.ts";
import { checkSite } from "../../src/check/check-site.ts";
import { TextFile } from "../../src/check/text-file.ts";
import type { Archive } from "../../src/model/archive.ts";
import { permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "../site/folder.ts";
import { listFiles } from "../site/pages.ts";
import { buildTestSite } from "../site/site.ts";

let site: string, archive: Archive, clear: () => Promise<void>;

beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  site = join(made.folder, "site");
  const seeds = join(made.folder, "seeds");
  mkdirSync(seeds);
  writeFileSync(
    join(seeds, "ferry.txt"),
    "Ferry strike ends\n\nOSLO, May 3 (Reuters) — Ferry crews went back to work on Monday, the union said.\n",
  );
  writeFileSync(
    join(seeds, "storm.txt"),
    "Storm closes harbour\n\nBERGEN — The harbour was closed on Tuesday, Anna Berg, the harbour master, said.\n",
  );
  archive = await buildTestSite(site, seeds, join(made.folder, "none"));
});
afterAll(() => clear());

test("a built site gives no finding, with an address of its own or without", async () => {
  expect((await checkSite(site, { baseUrl: null, previous: listFiles(site) })).diagnostics).toEqual([]);
  const { diagnostics } = await checkSite(site, { baseUrl: "https://example.org/", previous: null });
  expect(diagnostics).toEqual([]);
});

describe("records", () => {
  /** Runs a checker on the record files, some of them changed. */
  function look(checker: Checker, change: (path: string, text: string) => string | null): string[] {
    const paths = listFiles(site).filter(
      (path) => path.startsWith("records/") || path === permalink.recordLines,
    );
    const files = paths.flatMap((path) => {
      const text = change(path, readFileSync(join(site, path), "utf8"));
      return text === null ? [] : new TextFile(path, text);
    });
    const sizes = new Map(files.map(({ path, text }) => [path, text.length]));
    const { look, end } = checker({ files: sizes, baseUrl: null, previous: null });
    const faults = [...files.flatMap((file) => [...(look?.(file) ?? [])]), ...(end?.() ?? [])];
    return faults.map(({ path, line, rule }) => `${path.replace(/-[0-9a-f]{6}\./, ".")}:${line} ${rule}`);
  }
  const inFerry = (change: (text: string) => string | null) => (path: string, text: string) =>
    path.includes("ferry") ? change(text) : text;

  test.each<[string, (path: string, text: string) => string | null, RegExp[]]>([
    ["sound ones", (_, text) => text, []],
    [
      "another title",
      inFerry((text) => text.replace(/^title: .*/m, "title: Other")),
      [/^records\/ferry.*:undefined records\/differs$/],
    ],
    [
      "a title that is no text",
      inFerry((text) => text.replace(/^title: .*/m, "title: [1]")),
      [/^records\/ferry.*:3 records\/schema$/],
    ],
    [
      "a field of its own",
      inFerry((text) => text.replace(/^title:/m, "colour: red\ntitle:")),
      [/records\/schema$/],
    ],
    ["a file without front matter", inFerry(() => "nothing"), [/^records\/ferry.*:1 records\/schema$/]],
    ["a record without its file", inFerry(() => null), [/^data\/records\.jsonl:undefined records\/missing$/]],
    [
      "a broken line",
      (path, text) => (path === permalink.recordLines ? text.replace("{", "") : text),
      [/^data\/records\.jsonl:1 records\/schema$/, /records\/differs$/],
    ],
  ])("%s", (_, change, expected) => {
    const found = look(checkRecords, change);
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, i) => expect(found[i]).toMatch(pattern));
  });
});

describe("archives", () => {
  test("a sound one gives no finding", () => expect(checkArchive(archive)).toEqual([]));

  test("two articles at one address are found", () => {
    const [first, second] = archive.articles as [Archive["articles"][number], Archive["articles"][number]];
    const articles = [first, { ...second, id: first.id }];
    expect(checkArchive({ ...archive, articles })).toMatchObject([
      { severity: "error", rule: "archive/double-id" },
    ]);
  });

  test("evidence that does not stand where it says is found, with its line", () => {
    const articles = archive.articles.map((article) => ({
      ...article,
      record: {
        ...article.record,
        evidence: article.record.evidence.map((row) => ({ ...row, quote: `${row.quote}x` })),
      },
    }));
    const [found] = checkArchive({ ...archive, articles });
    expect(found).toMatchObject({
      path: expect.stringMatching(/\.txt$/),
      line: expect.any(Number),
      rule: "archive/stray-quote",
    });
  });
});
