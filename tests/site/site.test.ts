import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { HtmlValidate } from "html-validate";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSite } from "../../src/check/check-site.ts";
import { verifyFolder } from "../../src/check/verify.ts";
import type { Archive } from "../../src/model/archive.ts";
import { permalink } from "../../src/model/permalink.ts";
import { RecordSchema } from "../../src/model/record.ts";
import { readFrontMatter } from "../../src/text/frontmatter.ts";
import { attribute, listFiles, readPages, type Page } from "./pages.ts";
import { makeFolder } from "./folder.ts";
import { buildTestSite } from "./site.ts";

let folder: string, site: string, clear: () => Promise<void>;
let archive: Archive;
let pages: Page[];

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  site = join(folder, "site");
  archive = await buildTestSite(site);
  pages = readPages(site);
});
afterAll(() => clear());

describe("pages", () => {
  test("have nothing wrong with them: links, fragments, ids, requests to other hosts, policies, names, records", async () => {
    expect((await checkSite(site, { baseUrl: null, previous: null })).diagnostics).toEqual([]);
  });

  test("are valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) for (const { line, ruleId, message } of messages) faults.push(`${path}:${line} ${message} [${ruleId}]`);
    }
    expect(faults).toEqual([]);
  });

  test("carry a strict policy, a title, a language and a machine-readable twin", () => {
    const files = new Set(listFiles(site));
    for (const page of pages) {
      const find = (tag: string, name: string, value: string) => page.elements.find((element) => element.tagName === tag && attribute(element, name) === value);
      expect(attribute(find("meta", "http-equiv", "Content-Security-Policy")!, "content"), page.path).toContain("default-src 'none'");
      expect(page.elements.some(({ tagName }) => tagName === "title"), page.path).toBe(true);
      expect(attribute(page.elements.find(({ tagName }) => tagName === "html")!, "lang"), page.path).toBeTruthy();
      expect(files.has(page.path.replace(/\.html$/, ".json")), `${page.path} has a .json twin`).toBe(true);
    }
  });
});

describe("records", () => {
  test("fit their schema, come back unchanged from their files, and show quotes that stand in the raw text", () => {
    for (const { id, record, clean } of archive.articles) {
      const { data } = readFrontMatter(readFileSync(join(site, permalink.record(id)), "utf8"));
      expect(v.parse(RecordSchema, data)).toEqual(record);
      for (const { quote, start, end } of record.evidence) expect(clean.raw.text.slice(start, end)).toBe(quote);
    }
  });

  test("stand as JSON lines with their text", () => {
    const lines = readFileSync(join(site, permalink.recordLines), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(archive.articles.length);
    for (const line of lines) {
      const { body, ...record } = JSON.parse(line) as { body: string };
      expect(v.is(RecordSchema, record)).toBe(true);
      expect(body.length).toBeGreaterThan(0);
    }
  });

  test("keep the raw file byte for byte", () => {
    for (const { id, record } of archive.articles)
      expect(readFileSync(join(site, permalink.original(id))).equals(readFileSync(join("seeds", record.original.path)))).toBe(true);
  });
});

test("the manifest vouches for every file but itself", async () => {
  const { listed, unchanged, diagnostics } = await verifyFolder(site);
  expect(diagnostics).toEqual([]);
  expect(listed).toBe(listFiles(site).length - 1);
  expect(unchanged).toBe(listed);
});

describe("the same seeds give the same site", () => {
  test("two builds have equal bytes, the search index included", async () => {
    const again = join(folder, "again");
    await buildTestSite(again);
    expect(listFiles(again)).toEqual(listFiles(site));
    const changed = listFiles(site).filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(again, path))));
    expect(changed).toEqual([]);
  });

  test("a sixth article changes no other article's address", async () => {
    const seeds = join(folder, "seeds");
    cpSync(resolve("seeds"), seeds, { recursive: true });
    writeFileSync(join(seeds, "another.txt"), "Ferry strike ends\n\nOSLO — Ferry crews went back to work on Monday.\n");
    const six = await buildTestSite(join(folder, "six"), seeds);
    const addresses = six.articles.map(({ id }) => id);
    expect(addresses).toHaveLength(6);
    expect(addresses).toEqual(expect.arrayContaining(archive.articles.map(({ id }) => id)));
  });
});
