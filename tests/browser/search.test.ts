import { mkdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "../site/folder.ts";
import { buildTestSite } from "../site/site.ts";
import { runAxe } from "./axe.ts";
import { openSearch, openSearchHome, readAnswer, type SearchHome } from "./search-home.ts";
import { serveFolder } from "./serve.ts";

let home: SearchHome;

beforeAll(async () => {
  home = await openSearchHome();
});
afterAll(() => home?.close());

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe("the histogram of months", () => {
  /** Counts the articles of its table, by month. */
  async function readTable(page: Page): Promise<Record<string, string>> {
    await page.getByText("As a table").click();
    const rows = page.locator("#periods tbody tr");
    const read = (await rows.allInnerTexts()).map((row) => row.split("\t") as [string, string]);
    return Object.fromEntries(read);
  }

  test("counts what was found, and what has no month beside it", async () => {
    const { page, problems, close } = await openSearch(home, home.lives.root, "q=the");
    await readAnswer(page);
    await page.locator("#periods").waitFor();
    expect(await readTable(page)).toEqual({
      "March 2016": "2",
      "November 2016": "1",
      "May 2017": "1",
      "June 2017": "1",
      "January 2018": "1",
      "February 2018": "1",
    });
    const undated = page.getByRole("button", { name: "1 without a known month" });
    await undated.click();
    expect(await readAnswer(page)).toEqual(["lighthouse"]);
    expect(parameters(page)).toEqual({ q: "the", month: "unknown" });
    await expect.poll(() => undated.getAttribute("aria-pressed")).toBe("true");
    expect(problems).toEqual([]);
    await close();
  });

  test("is brushed with the mouse; the address keeps the range, and back takes it off", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=the&sort=oldest");
    const before = await readAnswer(page);
    const plot = page.locator("#periods .plot");
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox())!;
    // 24 months from March 2016 to February 2018.
    const at = (month: number) => box.x + (box.width * (month + 0.5)) / 24;
    await page.mouse.move(at(8), box.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(12), box.y + 30);
    await page.mouse.move(at(15), box.y + 30);
    await page.mouse.up();
    await expect.poll(() => parameters(page)).toMatchObject({ from: "2016-11", to: "2017-06" });
    expect(await readAnswer(page)).toEqual(["fog", "crane", "nets"]);
    await page.getByRole("button", { name: /Remove filter November 2016 to June 2017/ }).waitFor();
    await page.goBack();
    await expect.poll(() => parameters(page)).toEqual({ q: "the", sort: "oldest" });
    expect(await readAnswer(page)).toEqual(before);
    await close();
  });

  test("is brushed by keys and by its selects, each showing what the other did", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=the&sort=oldest");
    await readAnswer(page);
    const from = page.getByRole("slider", { name: "From" });
    await from.focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => parameters(page)).toMatchObject({ from: "2017-04" });
    expect(await from.getAttribute("aria-valuetext")).toBe("April 2017: 0 articles");
    expect(await readAnswer(page)).toEqual(["crane", "nets", "salt", "hostile"]);
    await expect.poll(() => page.locator("#from").inputValue()).toBe("2017-04");
    await page.locator("#to").selectOption("2017-05");
    await expect.poll(() => parameters(page)).toMatchObject({ from: "2017-04", to: "2017-05" });
    expect(await readAnswer(page)).toEqual(["crane"]);
    await from.focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => parameters(page)).toEqual({ q: "the", sort: "oldest" });
    await close();
  });
});

describe("the filters", () => {
  test("count what they would leave, each without its own choice", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=the&source=Harbour+Weekly&year=2017");
    expect(await readAnswer(page)).toEqual(["crane"]);
    const counts = async (name: string) => {
      const lines = page.getByRole("group", { name, exact: true }).locator("li");
      await lines.first().waitFor();
      return Object.fromEntries(
        (await lines.allInnerTexts()).map((line) => line.split(/\n+/) as [string, string]),
      );
    };
    // Of 2017, whatever the source; of Harbour Weekly, whatever the year.
    expect(await counts("Source")).toEqual({ "Harbour Weekly": "1", "Evening Ledger": "1" });
    expect(await counts("Year")).toEqual({ "2016": "1", "2017": "1" });
    await close();
  });

  test("count what words and phrases together find", async () => {
    const { page, close } = await openSearch(home, home.lives.root, 'q="night+shift"+report+-tax');
    expect(await readAnswer(page)).toEqual(["crane"]);
    await page.locator("#periods tbody tr").first().waitFor({ state: "attached" });
    expect(await page.locator("#periods tbody").textContent()).toBe("May 20171");
    await close();
  });

  test("of hostile names stay text", async () => {
    const { page, problems, close } = await openSearch(home, home.lives.root, "q=lighthouse");
    await readAnswer(page);
    await page.getByRole("checkbox", { name: '=HYPERLINK("x") "Quoted", Paper' }).check();
    expect(await readAnswer(page)).toEqual(["hostile"]);
    expect(await page.locator("#results h2").innerHTML()).not.toContain("<script");
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(["root", "disk"] as const)("results are taken at %s", (life) => {
  async function take(query: string, form: string): Promise<{ name: string; text: string }> {
    const { page, problems, close } = await openSearch(home, home.lives[life], query);
    await readAnswer(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: form, exact: true }).click(),
    ]);
    await page.getByText(/saved as/).waitFor();
    const text = await readFile(await download.path(), "utf8");
    expect(problems).toEqual([]);
    await close();
    return { name: download.suggestedFilename(), text };
  }

  test("as CSV: all hits in their order, and no cell runs as a formula", async () => {
    const { name, text } = await take("q=lighthouse+-tax&sort=oldest&from=2016-01&month=unknown", "CSV");
    expect(name).toBe("News-archive-lighthouse-tax-Month-no-month-known-January-2016-or-later.csv");
    const [head, ...rows] = text.split("\r\n");
    expect(head).toBe(
      "\ufeffid,title,language,outlet,agency,distributor,republisher,byline,date,date_basis,date_confidence,actors,places,page",
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain(`"<script>alert(""x"")</script> & <b>bold</b> {{ 7 * 7 }}",en,`);
    expect(rows[0]).toContain(`,"'=HYPERLINK(""x"") ""Quoted"", Paper",`);
    expect(rows[1]).toMatch(/^a-look-at-the-old-lighthouse-/);
  });

  test("as BibTeX: the very entries that the article pages offer", async () => {
    const { name, text } = await take("q=strike&sort=oldest", "BibTeX");
    expect(name).toBe("News-archive-strike.bib");
    const ids = [...text.matchAll(/^@article\{(?<id>[^,]+),/gm)].map(({ groups }) => groups?.["id"] ?? "");
    expect(ids).toHaveLength(3);
    const pages = ids.map((id) => readFileSync(join(home.site, permalink.article(id)), "utf8"));
    const files = pages.map((shown) =>
      decodeURIComponent(/data:application\/x-bibtex;charset=utf-8,([^"]+)/.exec(shown)![1]!),
    );
    expect(text).toBe(files.join("\n"));
  });

  test("of another writing, under a name of its own", async () => {
    const { name, text } = await take(`q=${encodeURIComponent("المرفأ")}&in=ar&sort=oldest`, "CSV");
    expect(name).toBe("News-archive-المرفأ.csv");
    expect(text).toContain(",إعادة فتح المرفأ بعد العاصفة,ar,جريدة المرفأ,");
  });
});

describe("without a mouse", () => {
  test("one can search, walk, open, come back and clear", async () => {
    const { page, problems, close } = await openSearch(home, home.lives.root);
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type("strike");
    expect(await readAnswer(page)).toHaveLength(3);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Enter");
    await page.waitForURL(/articles/);
    expect(await page.textContent("h1")).toBe(second);
    await page.goBack();
    expect(await readAnswer(page)).toHaveLength(3);
    expect(parameters(page)).toEqual({ q: "strike" });
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#results li").count()).toBe(0);
    expect(parameters(page)).toEqual({});
    expect(problems).toEqual([]);
    await close();
  });
});

test("coming back from an article leads to where one was, with as many results", async () => {
  const { page, close } = await openSearch(home, home.lives.root, "q=the&sort=oldest", {
    viewport: { width: 800, height: 420 },
  });
  await readAnswer(page);
  await page.locator("#results h2 a").last().scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  await page.locator("#results h2 a").last().click();
  await page.waitForURL(/articles/);
  await page.goBack();
  await readAnswer(page);
  await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(120);
  await close();
});

describe("where nothing is found", () => {
  test("each word and filter that can go is offered with what is then found", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=port+qqqq&source=Harbour+Weekly");
    expect(await readAnswer(page)).toEqual([]);
    await page.getByText("No article has “qqqq”.").waitFor();
    await page.goto(`${home.lives.root}${permalink.search}?q=port+strike&source=Harbour+Weekly`);
    expect(await readAnswer(page)).toEqual([]);
    const offered = page.locator("#advice button");
    await expect
      .poll(() => offered.allTextContents())
      .toEqual(["Without “port”: 1 article", "Without Source: Harbour Weekly: 2 articles"]);
    await offered.nth(1).click();
    expect((await readAnswer(page)).sort()).toEqual(["ferry", "offer"]);
    expect(parameters(page)).toEqual({ q: "port strike" });
    await close();
  });

  test("the word that was meant is offered", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=strikezzz");
    await page.getByRole("button", { name: "Instead, “strike”: 3 articles" }).click();
    expect(await readAnswer(page)).toHaveLength(3);
    await close();
  });

  test("other languages that have the words are offered, with how many articles", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "q=digue&source=Harbour+Weekly");
    await page.getByRole("button", { name: "French, 1 article" }).click();
    expect(await readAnswer(page)).toEqual(["digue"]);
    expect(parameters(page)).toEqual({ q: "digue", in: "fr" });
    await close();
  });

  test("a missing index says so, and the next try works", async () => {
    const { page, close } = await openSearch(home, home.lives.root);
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${home.lives.root}${permalink.search}?q=strike`);
    await page.getByText("The search index could not be loaded.").waitFor();
    await page.getByText(/Or look among all/).waitFor();
    await page.unroute("**/pagefind/**");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await readAnswer(page)).toHaveLength(3);
    await close();
  });

  test("without a script the page says how else to find things", async () => {
    const { page, close } = await openSearch(home, home.lives.root, "", { javaScriptEnabled: false });
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.locator("noscript p").innerText()).toMatch(/^Search needs JavaScript\./);
    expect(await page.locator("#search").isVisible()).toBe(false);
    await close();
  });
});

test("an archive without articles says so, and asks for no index", async () => {
  const { folder, clear } = await makeFolder();
  mkdirSync(join(folder, "seeds"));
  await buildTestSite(join(folder, "site"), join(folder, "seeds"), join(folder, "none"));
  const served = await serveFolder(join(folder, "site"), "/");
  const { page, problems, close } = await openSearch(home, served.url, "q=strike");
  await page.waitForTimeout(500);
  expect((await page.textContent("#status"))?.trim()).toBe("0 articles to search");
  expect(problems).toEqual([]);
  await close();
  served.close();
  await clear();
});

describe("the article that a result leads to", () => {
  test("marks phrases across links, forms of words, and nothing that was excluded", async () => {
    const { page, problems, close } = await openSearch(
      home,
      home.lives.root,
      'q="mayor+of+hull"+strikes+-tax',
    );
    expect(await readAnswer(page)).toEqual(["offer"]);
    await page.locator("#results h2 a").click();
    await page.locator("mark.hit").first().waitFor();
    const marked = (await page.locator("mark.hit").allTextContents()).join("|");
    expect(marked).toContain("mayor of|Hull");
    expect(marked).toContain("strike");
    expect(marked).not.toContain("tax");
    const status = page.locator(".hits [role=status]");
    await page.keyboard.press("n");
    expect(await status.textContent()).toMatch(/^1 of \d$/);
    await page.keyboard.press("p");
    expect(await status.textContent()).toMatch(/^(?<last>\d) of \k<last>$/);
    await page.keyboard.press("Escape");
    expect(await page.locator("mark.hit").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    expect(problems).toEqual([]);
    await close();
  });
});

describe("everyone can use it", () => {
  test.each(["", "q=the&from=2016-11&to=2017-06&source=Harbour+Weekly", "q=port+qqqq"])(
    "?%s is accessible, light and dark, and fits 320 pixels",
    async (query) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, close } = await openSearch(home, home.lives.root, query, { colorScheme });
        if (query) await readAnswer(page);
        await page
          .locator(".filter li")
          .first()
          .waitFor({ state: "attached", timeout: 3000 })
          .catch(() => {});
        expect(await runAxe(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await close();
      }
    },
  );

  test("a first search weighs less than 350 kB", async () => {
    const { page, close } = await openSearch(home, home.lives.root);
    let bytes = 0;
    page.on("response", async (response) => (bytes += (await response.body().catch(() => "")).length));
    await page.goto(`${home.lives.root}${permalink.search}?q=strike`);
    await readAnswer(page);
    await page.locator(".filter li").first().waitFor();
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(350_000);
    await close();
  });
});
