import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "../site/folder.ts";
import { buildTestSite } from "../site/site.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";

const CASES = join("tests", "golden", "cases");
const SEEDS = ["wire-with-dateline.txt", "same-surname.txt", "french.txt", "arabic.txt"];

let browser: Browser, served: Served, clear: () => Promise<void>;
let homes: Record<string, string>;

beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  const seeds = join(made.folder, "seeds");
  mkdirSync(seeds);
  for (const name of SEEDS) cpSync(join(CASES, name), join(seeds, name));
  const site = join(made.folder, "site");
  await buildTestSite(site, seeds, join(made.folder, "none"));
  served = await serveFolder(site, "/");
  homes = { "a root": served.url, "a disk": `${pathToFileURL(site).href}/` };
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
  await clear?.();
});

/** Asks the search page and gives the headlines of the results. */
async function search(home: string, query: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`${home}${permalink.search}?${query}`);
  const answered = () => page.textContent("[role=status]");
  await expect.poll(answered, { timeout: 15_000 }).toMatch(/^(?:\d+ articles? for|No article)/);
  const headlines = page.locator("#results li h2, #results li h3");
  await expect.poll(() => headlines.count()).toBe(parseInt((await answered()) ?? "", 10) || 0);
  const found = await headlines.allTextContents();
  await page.close();
  return found;
}

describe.each(["a root", "a disk"])("an archive of three languages at %s", (life) => {
  test.each([
    // "digues" is found by "digue": French word forms.
    ["q=digue&in=fr", ["Le port du Havre rouvre après deux jours de tempête"]],
    ["q=%D8%A7%D9%84%D8%B9%D8%A7%D8%B5%D9%81%D8%A9&in=ar", ["إعادة فتح ميناء بيروت بعد العاصفة"]],
    ["q=ferries", ["Ferry crews end four-week strike"]],
    ["q=digue", []],
  ])("%s", async (query, headlines) => {
    expect(await search(homes[life]!, query)).toEqual(headlines);
  });
});

test("the choice of language is offered with its counts, and kept in the address", async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}${permalink.search}?q=port`);
  const choice = page.getByRole("combobox", { name: /^In\b/ });
  expect(await choice.locator("option").allTextContents()).toEqual([
    "English, 2 articles",
    "Arabic, 1 article",
    "French, 1 article",
  ]);
  await choice.selectOption("fr");
  await page.waitForURL(/in=fr/);
  await expect.poll(() => page.textContent("[role=status]")).toMatch(/^1 article for/);
  await page.close();
});
