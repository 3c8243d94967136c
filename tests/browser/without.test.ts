import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { chooseKinds } from "../site/kinds.ts";
import { findWholeSite, type WholeSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";
import { settle, visit } from "./visit.ts";

let whole: WholeSite, browser: Browser, served: Served, article: string;
beforeAll(async () => {
  whole = await findWholeSite("en");
  served = await serveFolder(whole.site, "/sub/path/");
  browser = await launchChromium();
  article = whole.pages["article"]!.find((path) => path.includes("bridge-over"))!;
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

const isFocused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until what has the focus reads so. */
async function tabTo(page: Page, words: string | RegExp, most = 150): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const here = await isFocused(page);
    if (typeof words === "string" ? here === words : words.test(here)) return;
  }
  throw new Error(`no Tab leads to ${words}`);
}

describe("without a script", () => {
  test("no page shows a control that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const dead: string[] = [];
    for (const path of chooseKinds(whole, { each: false })) {
      await page.goto(served.url + path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll("button, select, input, textarea, [role=slider], [role=button]")]
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          // A form that leads to a page works; so does a box that the style sheet looks at.
          .filter((node) => !node.closest("form[action]:not(#search)") && !node.matches(".plain"))
          .map((node) => node.outerHTML.slice(0, 80)),
      );
      dead.push(...found.map((markup) => `${path}: ${markup}`));
    }
    expect(dead).toEqual([]);
    await context.close();
  }, 60_000);

  test("what a value rests on is a note, and leads to its words in the original", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.url + article);
    await page.getByRole("link", { name: "Outlet", exact: true }).click();
    await page
      .locator("#f-source-outlet")
      .getByRole("link", { name: /Tagus Observer/ })
      .click();
    expect(await page.locator("mark:target").textContent()).toContain("Tagus Observer");
    expect(await page.locator("mark:target").isVisible()).toBe(true);
    await context.close();
  });
});

describe("without a mouse", () => {
  test("what a value rests on is opened, looked at, and left again", async () => {
    const { page, problems, close } = await visit(browser, served.url, article);
    await tabTo(page, "Outlet");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#f-source-outlet").isVisible()).toBe(true);
    // The next Tab goes on from there.
    await tabTo(page, /Tagus Observer/, 3);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("mark:target").isVisible()).toBe(true);
    const box = await page.locator("mark:target").boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y + box!.height).toBeLessThan(900);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator("#text").isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  test("the first Tab leads past the masthead", async () => {
    const { page, close } = await visit(browser, served.url, article);
    await page.keyboard.press("Tab");
    expect(await page.locator(".skip").isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await close();
  });

  test("a long filter is searched within, chosen from, and taken off", async () => {
    const { page, problems, close } = await visit(browser, served.url, `${permalink.search}?q=the`);
    await settle(page);
    const group = page.getByRole("group", { name: "Source", exact: true });
    const all = await group.locator("li").count();
    expect(all).toBeGreaterThan(12);
    await page.locator("#sort").focus();
    for (let step = 0; step < 6 && !(await group.locator(".within:focus").count()); step++)
      await page.keyboard.press("Tab");
    await page.keyboard.type("tagus");
    await expect.poll(() => group.locator("li").count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await group.locator("li").count()).toBe(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForURL(/source=The\+Tagus\+Observer/);
    const chip = page.getByRole("button", { name: /Remove filter .*Tagus/ });
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("?q=the");
    expect(problems).toEqual([]);
    await close();
  });
});
