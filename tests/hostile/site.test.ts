import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { permalink } from "../../src/model/permalink.ts";
import { RecordSchema } from "../../src/model/record.ts";
import { readFrontMatter } from "../../src/text/frontmatter.ts";
import { launchChromium } from "../browser/chromium.ts";
import { serveFolder } from "../browser/serve.ts";
import { findBrokenLinks, readPages, type Page } from "../site/pages.ts";
import { buildTestSite } from "../site/site.ts";
import { CASES } from "./cases.ts";
import { PAYLOADS } from "./cases/payloads.ts";
import {
  findBrokenData,
  findDanger,
  findMalformed,
  findReferenceFaults,
  findTableFaults,
  findUnseen,
  readTextFiles,
  type TextFile,
} from "./checks/faults.ts";
import { layCuration } from "./curation.ts";
import { layCases } from "./folder.ts";
import { findLostText } from "./lost-text.ts";
import { findRunning } from "./probe.ts";

const LARGEST = 30_000;
let folder: string, site: string, archive: Archive, pages: Page[], files: TextFile[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pressmark-hostile-"));
  const seeds = join(folder, "seeds");
  const curation = join(folder, "curation");
  mkdirSync(seeds);
  layCases(seeds, CASES);
  layCuration(curation);
  site = join(folder, "site");
  archive = await buildTestSite(site, seeds, curation);
  pages = readPages(site);
  files = readTextFiles(site);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("every hostile file", () => {
  /** Says whether an article or a diagnostic speaks of a file: `a.json#2` is of `a.json`, `a/b` of all that lies in it. */
  const speaksOf = (path: string) => (found: string) =>
    found === path || found.replace(/#\d+$/, "") === path || path.startsWith(`${found}/`);
  const rulesOf = (path: string) =>
    archive.diagnostics
      .filter((d) => d.rule.startsWith("read/") && speaksOf(path)(d.path))
      .map(({ rule }) => rule.slice(5));
  const articlesOf = (path: string) => archive.articles.filter(({ clean }) => speaksOf(path)(clean.raw.path));

  test("stands for something of its own", () => {
    expect(new Set(CASES.map(({ path }) => path)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  test.each(CASES.map((row) => [row.name, row] as const))("%s", (_, { path, articles, rules = [] }) => {
    expect({ articles: articlesOf(path).length, rules: rulesOf(path).sort() }).toEqual({
      articles,
      rules: [...rules].sort(),
    });
  });

  test("is an article or is named with the reason", () => {
    const known = CASES.map(({ path }) => speaksOf(path));
    const strays = archive.articles.filter(({ clean }) => !known.some((speaks) => speaks(clean.raw.path)));
    expect(strays.map(({ clean }) => clean.raw.path)).toEqual([]);
    for (const { message } of archive.diagnostics) expect(message.length).toBeGreaterThan(10);
  });
});

describe("every article of hostile files", () => {
  test("keeps its whole text: what stays and what was removed is all of it", () => {
    const lost = archive.articles.flatMap(({ id, clean }) =>
      findLostText(clean).map((fault) => `${id}: ${fault}`),
    );
    expect(lost).toEqual([]);
  });

  test("has a record that fits its schema and comes back unchanged from its file", () => {
    for (const { id, record } of archive.articles) {
      const { data } = readFrontMatter(readFileSync(join(site, permalink.record(id)), "utf8"));
      expect(v.parse(RecordSchema, data), id).toEqual(record);
    }
  });

  test("shows only quotes that stand in its text", () => {
    for (const { record, clean } of archive.articles) {
      if (clean.raw.record) continue;
      for (const { quote, start, end } of record.evidence)
        expect(clean.raw.text.slice(start, end)).toBe(quote);
    }
  });

  test("has an id of its own", () => {
    const ids = archive.articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the site of hostile files", () => {
  test("is valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const faults: string[] = [];
    // A page of many lines has no other markup than one of few.
    for (const { path, html } of pages.filter((page) => page.html.length < LARGEST)) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results)
        for (const { line, ruleId, message } of messages)
          faults.push(`${path}:${line} ${message} [${ruleId}]`);
    }
    expect(faults).toEqual([]);
  }, 120_000);

  test("leads nowhere that is not there", () => expect(findBrokenLinks(site)).toEqual([]));

  test("holds nothing that runs, and no address that does", () =>
    expect(pages.flatMap(findDanger)).toEqual([]));

  test("holds data that parse", () => {
    expect(pages.flatMap(findBrokenData)).toEqual([]);
    expect(findMalformed(files)).toEqual([]);
  });

  test("holds nothing unseen outside the originals", () => expect(findUnseen(files)).toEqual([]));

  test("holds tables that run nothing, and whole references", () => {
    expect(findTableFaults(files)).toEqual([]);
    expect(findReferenceFaults(files, archive.articles.length)).toEqual([]);
  });

  test("prints the marks of template languages as they came", () => {
    const all = pages.map(({ html }) => html).join("\n");
    expect(all).toContain("{{ 7*7 }}");
    expect(all).toContain("&lt;%= 7*7 %&gt;");
  });

  test("is all that was written", () => {
    for (const path of ["tmp/pressmark-evil-actor.html", "tmp/pressmark-evil.warc"])
      expect(existsSync(`/${path}`), path).toBe(false);
    expect(existsSync(join(tmpdir(), "pressmark-evil-front"))).toBe(false);
    expect("__pwned" in globalThis).toBe(false);
    expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
  });
});

describe("a browser without the policy of the pages", () => {
  const isLoaded = ({ clean }: Archive["articles"][number]) =>
    /^(?:injection\/.*\.json|markup\/(?:odd|raw|endless)|records\/markup|mail\/|files\/markup|files\/.*<img)/.test(
      clean.raw.path,
    );
  const LISTS = [
    permalink.home,
    permalink.articles,
    permalink.articlesByTitle,
    permalink.actors,
    permalink.places,
    permalink.sources,
    permalink.timeline,
    permalink.events,
    permalink.undated,
    permalink.about,
    permalink.data,
    `${permalink.search}?q=harbour`,
    `${permalink.search}?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.__pwned%3D1%3E+harbour&source=${encodeURIComponent(PAYLOADS["script"]!("query"))}`,
  ];

  test("runs nothing on any of them", { timeout: 180_000 }, async () => {
    const served = await serveFolder(site, "/");
    const browser = await launchChromium();
    try {
      const articles = archive.articles.filter(isLoaded).map(({ id }) => permalink.article(id));
      expect(articles.length).toBeGreaterThan(25);
      expect(await findRunning(browser, served.url, [...LISTS, ...articles])).toEqual([]);
    } finally {
      await browser.close();
      served.close();
    }
  });
});
