import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { findFixtureSite } from "../site/sites.ts";
import { runAxe } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";
import { watchProblems } from "./visit.ts";

const ARTICLE = permalink.article("dockers-halt-talks-3f9a1c");
let site: string;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  site = await findFixtureSite("en");
  served = await serveFolder(site, "/sub/path/");
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

interface Options {
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** Opens a page and gathers what went wrong on it: console errors, failed or foreign requests. */
async function open(path: string, { width = 1280, dark = false, script = true }: Options = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  watchProblems(page, served.url, problems);
  await page.goto(served.url + path);
  return { page, problems, close: () => context.close() };
}

describe("an article", () => {
  test("shows its original and its record by address, also without a script", async () => {
    for (const script of [true, false]) {
      const { page, close } = await open(ARTICLE, { script });
      const views = ["#text", "#original", "#record"].map((id) => page.locator(id));
      const shown = () => Promise.all(views.map((view) => view.isVisible()));
      await expect.poll(shown).toEqual([true, false, false]);
      await page
        .getByRole("link", { name: /^Original/ })
        .first()
        .click();
      await expect.poll(shown).toEqual([false, true, false]);
      await page.getByRole("link", { name: "Outlet", exact: true }).click();
      await expect.poll(shown).toEqual([false, false, true]);
      await page
        .locator("#f-source-outlet")
        .getByRole("link", { name: /Northern Courier/ })
        .click();
      await expect.poll(shown).toEqual([false, true, false]);
      expect(await page.locator("mark:target").textContent()).toBe("© 2014 Northern Courier");
      await page.goto(`${served.url}${ARTICLE}#p3`);
      await expect.poll(shown).toEqual([true, false, false]);
      await close();
    }
  });

  test("tells why its date is what it is", async () => {
    const { page, close } = await open(ARTICLE, { script: false });
    await page.getByText("inferred, likely: why?").click();
    expect(await page.getByText("The copyright line gives the year.").isVisible()).toBe(true);
    await close();
  });

  test("leads to whom it names and back", async () => {
    const { page, close } = await open(ARTICLE, { script: false });
    await page.locator(".body").getByRole("link", { name: "Havenbond" }).click();
    await page.getByRole("heading", { name: "Havenbond", level: 1 }).waitFor();
    await page.getByRole("heading", { name: "Dockers halt talks" }).getByRole("link").click();
    expect(page.url()).toBe(served.url + ARTICLE);
    await close();
  });
});

describe("search", () => {
  test("finds, filters, sorts, and keeps all of it in the address", async () => {
    const { page, problems, close } = await open(permalink.home);
    await page.keyboard.press("/");
    await page.keyboard.type("rotterdam");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#results li");
    expect(new URL(page.url()).searchParams.get("q")).toBe("rotterdam");
    const before = await page.locator("#results li").count();
    expect(await page.getByRole("status").textContent()).toBe(`${before} articles for “rotterdam”`);
    await page.getByRole("checkbox", { name: /Northern Courier/ }).check();
    await page.getByRole("status").getByText("2 articles").waitFor();
    await page.getByLabel("Sort").selectOption("oldest");
    await page.waitForURL(/sort=oldest/);
    // The count is told before its results are drawn; until then the list says that it is busy.
    await page.locator("#results[aria-busy=false]").waitFor();
    expect(new URL(page.url()).searchParams.getAll("source")).toEqual(["Northern Courier"]);
    expect(await page.locator("#results h2").allTextContents()).toEqual([
      "Port offers three shifts",
      "Dockers halt talks as port says cranes will run",
    ]);
    await page.goBack();
    await page.goBack();
    await page.getByRole("status").getByText(`${before} articles`).waitFor();
    expect(await page.getByRole("checkbox", { name: /Northern Courier/ }).isChecked()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test("goes by keys: down through the results, up to the box, Escape clears", async () => {
    const { page, close } = await open(`${permalink.search}?q=rotterdam`);
    await page.waitForSelector("#results li");
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(
      await page.evaluate("document.activeElement.closest('li') === document.querySelector('#results li')"),
    ).toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#results li").count()).toBe(0);
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  test("keeps undated articles in every order, and prints a hostile headline as text", async () => {
    for (const order of ["", "newest", "oldest"]) {
      const { page, problems, close } = await open(`${permalink.search}?q=rotterdam&sort=${order}`);
      await page.waitForSelector("#results li");
      const titles = await page.locator("#results h2").allTextContents();
      expect(titles).toContain('<script>alert("headline")</script> & {{ 7 * 7 }} “quoted” <b>bold</b>');
      if (order) expect(titles.at(-1)).toContain("<script>");
      expect(problems).toEqual([]);
      await close();
    }
  });

  test("marks the words found in the article, with the way between them", async () => {
    const { page, problems, close } = await open(`${permalink.search}?q=havenbond+talk`);
    await page.getByRole("link", { name: "Dockers halt talks as port says cranes will run" }).click();
    await page.waitForSelector("mark.hit");
    const marked = await page.locator("mark.hit").allTextContents();
    expect(new Set(marked)).toEqual(new Set(["talks", "Havenbond"]));
    await page.getByRole("button", { name: "Next word found" }).click();
    await page.getByRole("button", { name: "Next word found" }).click();
    expect(await page.locator(".hits [role=status]").textContent()).toBe(`2 of ${marked.length}`);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole("button", { name: "Remove the marks" }).click();
    expect(await page.locator("mark.hit").count()).toBe(0);
    expect(page.url()).toBe(served.url + ARTICLE);
    expect(problems).toEqual([]);
    await close();
  });

  test("says what to do when nothing is found, or the index is missing", async () => {
    const { page, close } = await open(`${permalink.search}?q=zzzz+yyyy`);
    await page.getByText("No article has “zzzz”.").waitFor();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${served.url}${permalink.search}?q=talks`);
    await page.getByText("The search index could not be loaded.").waitFor();
    await close();
  });
});

test("the page for wrong addresses leads home from any depth", async () => {
  const { page, close } = await open("actors/of/nobody.html");
  await page.getByRole("link", { name: "Home" }).click();
  expect(page.url()).toBe(`${served.url}index.html`);
  await close();
});

test("pages opened from a disk look and lead as from a server", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(site, ARTICLE)).href);
  expect(await page.evaluate("getComputedStyle(document.body).margin")).toBe("0px");
  await page.getByRole("link", { name: "Places", exact: true }).click();
  await page.getByRole("heading", { name: "Places", level: 1 }).waitFor();
  await page.goto(`${pathToFileURL(join(site, permalink.search)).href}?q=talks`);
  await page
    .getByText(/Search cannot run from a file|article/)
    .first()
    .waitFor();
  await context.close();
});
