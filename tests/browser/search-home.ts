import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { buildOnce } from "../site/built.ts";
import { buildTestSite } from "../site/site.ts";
import { launchChromium } from "./chromium.ts";
import { nameSeed, writeSearchSeeds } from "./search-seeds.ts";
import { serveFolder } from "./serve.ts";

/** Is the site of the search tests at its three homes, with a browser. */
export interface SearchHome {
  readonly site: string;
  /** Addresses of the site's root, each with a slash at its end. */
  readonly lives: { readonly root: string; readonly below: string; readonly disk: string };
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the site, once for all test files, and serves it at a root and below a path. */
export async function openSearchHome(): Promise<SearchHome> {
  const folder = await buildOnce("search", async (to) => {
    writeSearchSeeds(join(to, "seeds"));
    await buildTestSite(join(to, "site"), join(to, "seeds"), join(to, "none"));
  });
  const site = join(folder, "site");
  const [root, below] = [await serveFolder(site, "/"), await serveFolder(site, "/sub/path/")];
  const browser = await launchChromium();
  return {
    site,
    lives: { root: root.url, below: below.url, disk: `${pathToFileURL(site).href}/` },
    browser,
    async close() {
      await browser.close();
      root.close();
      below.close();
    },
  };
}

/** Opens the search page with a query and gathers what goes wrong on it. */
export async function openSearch(
  { browser }: SearchHome,
  home: string,
  query = "",
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`${home}${permalink.search}${query && `?${query}`}`);
  return { page, problems, close: () => context.close() };
}

const ANSWERED = /^(?:[\d,]+ articles? (?:for|with)|No article)/;

/** Waits until a search is answered and drawn; gives the short names of the articles in their order. */
export async function readAnswer(page: Page): Promise<string[]> {
  const status = async () => (await page.textContent("#status"))?.trim() ?? "";
  await expect.poll(status, { timeout: 15_000 }).toMatch(ANSWERED);
  await page.locator("#results[aria-busy=false]").waitFor({ state: "attached" });
  return (await page.locator("#results li h2").allTextContents()).map(nameSeed);
}

/** Leads an open search page to another query, as going back and forth in the history does. */
export async function goTo(page: Page, query: string): Promise<string[]> {
  await page.evaluate(
    ([address]) => {
      const status = document.getElementById("status");
      if (status) status.textContent = "";
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    },
    [`?${query}`],
  );
  return readAnswer(page);
}
