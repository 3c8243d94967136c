import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { renderPages } from "../../src/publish/render.ts";
import { makeFolder } from "../site/folder.ts";
import { makeFixture } from "./fixture.ts";

const BASE = "https://example.org/news/";
const ARTICLE = permalink.article("dockers-halt-talks-3f9a1c");
const ARABIC = permalink.article("arabic-story-0a1b2c");

let folder: string, clear: () => Promise<void>;

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  const archive = makeFixture();
  const cards = { ...archive, settings: { ...archive.settings!, cards: true } };
  await renderPages(archive, join(folder, "unplaced"), { baseUrl: null });
  await renderPages(archive, join(folder, "placed"), { baseUrl: BASE });
  await renderPages(cards, join(folder, "cards"), { baseUrl: BASE });
}, 60_000);
afterAll(() => clear());

/** Reads the properties that social sites read on a page. */
async function readSocial(site: string, page: string): Promise<Record<string, string>> {
  const markup = await readFile(join(folder, site, page), "utf8");
  const rows = markup.matchAll(
    /<meta (?:property|name)="(?<name>(?:og|twitter):[\w:]+)" content="(?<text>[^"]*)"/g,
  );
  return Object.fromEntries(Array.from(rows, ({ groups }) => [groups!["name"], groups!["text"]]));
}

const fileOf = (site: string, address = "") => join(folder, site, address.replace(BASE, ""));

describe("what social sites read", () => {
  test("an article is an article, a page of the archive is a page", async () => {
    expect(await readSocial("unplaced", ARTICLE)).toMatchObject({
      "og:type": "article",
      "og:title": "Dockers halt talks as port says cranes will run",
      "og:description": expect.stringMatching(/\S/),
      "og:site_name": "The Harbour File",
    });
    expect(await readSocial("unplaced", permalink.actor("havenbond"))).toMatchObject({
      "og:type": "website",
      "og:title": "Havenbond",
      "og:description": expect.stringMatching(/\S/),
      "og:site_name": "The Harbour File",
    });
  });

  test("a site that does not know its address names no card, and draws none", async () => {
    for (const page of [permalink.home, ARTICLE]) {
      const names = Object.keys(await readSocial("unplaced", page));
      expect(names.filter((name) => /image|url|twitter/.test(name))).toEqual([]);
    }
  });

  test("the archive's card stands for every page, at an absolute address", async () => {
    for (const page of [permalink.home, ARTICLE, permalink.places]) {
      const social = await readSocial("placed", page);
      expect(social["og:url"]).toBe(BASE + page.replace(/^index\.html$/, ""));
      expect(social["og:image"]).toMatch(/^https:\/\/example\.org\/news\/assets\/card\.[0-9a-f]{10}\.png$/);
      expect(existsSync(fileOf("placed", social["og:image"]))).toBe(true);
      expect(social).toMatchObject({
        "twitter:card": "summary_large_image",
        "og:image:width": "1200",
        "og:image:height": "630",
      });
    }
  });

  test("an archive may ask for a card for each article; one that cannot be drawn keeps the archive's", async () => {
    const own = (await readSocial("cards", ARTICLE))["og:image"];
    expect(own).toContain("/assets/cards/dockers-halt-talks-3f9a1c.");
    expect(existsSync(fileOf("cards", own))).toBe(true);
    expect((await readSocial("cards", ARABIC))["og:image"]).toContain("/assets/card.");
    expect((await readSocial("cards", permalink.home))["og:image"]).toContain("/assets/card.");
  });

  test("gives equal bytes each time", async () => {
    const again = join(folder, "again");
    await renderPages(makeFixture(), again, { baseUrl: BASE });
    const card = (await readSocial("placed", permalink.home))["og:image"];
    expect((await readFile(fileOf("again", card))).equals(await readFile(fileOf("placed", card)))).toBe(true);
  });
});

describe("the home screen", () => {
  test("gets name, paper and icons that are there", async () => {
    const manifest = JSON.parse(await readFile(join(folder, "unplaced", permalink.appManifest), "utf8"));
    expect(manifest).toMatchObject({
      name: "The Harbour File",
      lang: "en",
      dir: "ltr",
      start_url: "index.html",
      scope: "./",
      theme_color: "#fdfcf9",
    });
    for (const { src, purpose } of manifest.icons) {
      expect(existsSync(join(folder, "unplaced", src)), src).toBe(true);
      expect(purpose).toContain("maskable");
    }
  });

  test("gets the colour of the paper in light and dark from every page", async () => {
    const markup = await readFile(join(folder, "unplaced", permalink.about), "utf8");
    expect(markup).toMatch(
      /name="theme-color"\s+media="\(prefers-color-scheme: light\)"\s+content="#fdfcf9"/,
    );
    expect(markup).toMatch(/name="theme-color"\s+media="\(prefers-color-scheme: dark\)"\s+content="#14161a"/);
    expect(markup).toMatch(/rel="apple-touch-icon"\s+href="assets\/icon-180\.[0-9a-f]{10}\.png"/);
  });
});
