import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { findSeedsSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";
import { watchProblems } from "./visit.ts";

let browser: Browser;
let root: Served, below: Served;
let lives: Record<string, string>;

beforeAll(async () => {
  const site = await findSeedsSite();
  root = await serveFolder(site, "/");
  below = await serveFolder(site, "/sub/path/");
  lives = { "a root": root.url, "a sub-path": below.url, "a disk": `${pathToFileURL(site).href}/` };
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  root?.close();
  below?.close();
});

interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

/** Opens a page at one of the three homes and gathers errors, failed requests and requests to other hosts. */
async function visit(home: string, path: string): Promise<Visit> {
  const page = await (await browser.newContext()).newPage();
  const problems: string[] = [];
  watchProblems(page, home, problems);
  await page.goto(home + path);
  return { page, problems };
}

const QUERIES = [
  "q=withdraw",
  "q=%22southern+Syria%22",
  "q=Lavrov",
  "q=border&sort=oldest",
  "q=zzzz",
  "q=Hezbollah&source=Reuters",
];

describe.each(["a root", "a sub-path", "a disk"])("the site at %s", (life) => {
  test("leads from the first page to an article and back without an error", async () => {
    const { page, problems } = await visit(lives[life]!, permalink.home);
    await page
      .getByRole("link", { name: /Get your militia out/ })
      .first()
      .click();
    await page.waitForSelector("h1");
    expect(await page.textContent("h1")).toContain("Get your militia out of southern Syria");
    await page.getByRole("link", { name: "Sergei Lavrov" }).first().click();
    await page.waitForSelector("h1");
    expect(await page.textContent("h1")).toContain("Sergei Lavrov");
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

/** Asks the search page every query and gives the headlines that it finds, in its order. */
async function searchAll(home: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const query of QUERIES) {
    const { page, problems } = await visit(home, `${permalink.search}?${query}`);
    const answered = () => page.textContent("[role=status]");
    await expect.poll(answered, { timeout: 15_000 }).toMatch(/^(?:\d+ articles? for|No article)/);
    const headlines = page.locator("#results li h2, #results li h3");
    // The count is told before the results are drawn.
    const count = parseInt((await answered()) ?? "", 10) || 0;
    await expect.poll(() => headlines.count()).toBe(count);
    found[query] = await headlines.allTextContents();
    expect(problems, query).toEqual([]);
    await page.context().close();
  }
  return found;
}

test("search finds the same at a root, under a sub-path and from a disk", async () => {
  const found = await searchAll(lives["a root"]!);
  expect(found["q=withdraw"]?.length).toBeGreaterThan(1);
  expect(found["q=zzzz"]).toEqual([]);
  expect(found["q=Hezbollah&source=Reuters"]).toEqual([
    "Hezbollah captures much of ISIS enclave on Syrian-Lebanese border",
  ]);
  expect(await searchAll(lives["a sub-path"]!)).toEqual(found);
  expect(await searchAll(lives["a disk"]!)).toEqual(found);
}, 120_000);
