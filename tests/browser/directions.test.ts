import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { findFixtureSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";
import { settle } from "./visit.ts";

const ARTICLE = permalink.article("dockers-halt-talks-3f9a1c");
let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serveFolder(await findFixtureSite("ar"), "/sub/path/");
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(served.url + path);
  if (path.startsWith(permalink.search)) await page.waitForSelector("#results li");
  return page;
}

describe("a site in Arabic", () => {
  test("begins at the right edge of a phone", async () => {
    const page = await open(permalink.home, 375);
    const name = await page.locator(".name").first().boundingBox();
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(340);
    await page.close();
  });

  test("keeps an English story from left to right, and an Arabic one from right to left", async () => {
    for (const [path, direction] of [
      [ARTICLE, "ltr"],
      [permalink.article("arabic-story-0a1b2c"), "rtl"],
    ] as const) {
      const page = await open(path, 1280);
      const found = await page.evaluate("getComputedStyle(document.querySelector('.body p')).direction");
      expect(found).toBe(direction);
      await page.close();
    }
  });

  test.each([
    `${permalink.search}?q=talks&source=Northern+Courier`,
    `${permalink.search}?q=nothingofthekind`,
    `${ARTICLE}?find=talks`,
    permalink.data,
  ])("%s: the scripts speak Arabic too", async (path) => {
    const page = await browser.newPage();
    await page.goto(served.url + path);
    await page.waitForLoadState("networkidle");
    await settle(page);
    // Names and titles stand in bdi or dir="auto", words of the records in lang="en".
    const said = (await page.evaluate(`[...document.querySelectorAll("main *, footer *")]
      .filter((node) => !node.closest("bdi, code, [dir='auto'], [lang='en'], svg, script, noscript, kbd, time"))
      .flatMap((node) => [
        ...[...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data),
        ...["aria-label", "title", "placeholder"].flatMap((name) => node.getAttribute(name) ?? []),
      ])`)) as string[];
    // What has no other name: forms of files, keys.
    const left = said
      .map((text) =>
        text.replace(
          /BibTeX|CSL-JSON|JSON|Markdown|CSV|RIS|SHA-256|UTF-16|JavaScript|Atom|Esc|GEXF|GeoJSON|Gephi|Frictionless|Feed|Schema|Lines|Pressmark|utf-8|body|«[^»]*»|\S+\.\w+|ctx_ver\S*/g,
          "",
        ),
      )
      .filter((text) => /[A-Za-z]{3,}/.test(text));
    expect(left).toEqual([]);
    await page.close();
  });

  test("spaces no letters of Arabic apart", async () => {
    const page = await open(ARTICLE, 1280);
    const spaced = await page.evaluate(`[...document.querySelectorAll("body *")]
      .filter((node) => /\\p{Script=Arabic}/u.test([...node.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join("")))
      .filter((node) => !["normal", "0px"].includes(getComputedStyle(node).letterSpacing)).map((node) => node.outerHTML.slice(0, 80))`);
    expect(spaced).toEqual([]);
    await page.close();
  });

  test("draws maps and charts as everywhere: labels start where they are put", async () => {
    const page = await open(permalink.place("rotterdam"), 1280);
    expect(await page.evaluate("getComputedStyle(document.querySelector('svg.map')).direction")).toBe("ltr");
    await page.close();
  });

  test("finds articles in their own language, and words the answer in Arabic", async () => {
    const page = await open(`${permalink.search}?q=talks`, 1280);
    await expect.poll(() => page.textContent("[role=status]")).toMatch(/مقال/);
    const title = page.locator("#results li a").first();
    expect(await title.getAttribute("href")).toContain("find=");
    await title.click();
    await expect.poll(() => page.textContent(".hits [role=status]")).toMatch(/وُجدت \d/);
    await page.close();
  });
});
