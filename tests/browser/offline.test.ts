import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSiteServer, listen } from "../../src/cli/server.ts";
import { permalink } from "../../src/model/permalink.ts";
import { publishSite } from "../../src/publish/site.ts";
import { makeFixture } from "../publish/fixture.ts";
import { STORIES } from "../publish/stories.ts";
import { makeFolder } from "../site/folder.ts";
import { copySite, findFixtureSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";

const ARTICLE = permalink.article("dockers-halt-talks-3f9a1c");
const KINDS = [
  permalink.home,
  permalink.articles,
  ARTICLE,
  permalink.actors,
  permalink.actor("havenbond"),
  permalink.places,
  permalink.place("rotterdam"),
  permalink.sources,
  permalink.timeline,
  permalink.date("2014-03"),
  permalink.about,
  permalink.data,
];
// Hosts serve these too.
const OTHER_NAMES = ["", "articles/", "about", `${ARTICLE}?find=talks#p2`];

let browser: Browser, clear: () => Promise<void>;
let folder: string, home: string;
let served: Served | null = null;
let context: BrowserContext, page: Page;

const site = () => join(folder, "site");
const publish = (stories = STORIES) => publishSite(makeFixture(stories), { site: site(), baseUrl: null });

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  await copySite(await findFixtureSite("en"), site());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
  await clear?.();
});

/** Opens a browser that knows nothing of the site, and the page with the offer. */
async function start(below: string): Promise<void> {
  await context?.close();
  served?.close();
  served = await serveFolder(site(), below);
  home = served.url;
  context = await browser.newContext();
  page = await context.newPage();
  await openOffer();
}

async function openOffer(): Promise<void> {
  await page.goto(`${home}${permalink.data}#offline`);
  await page.locator("#keep [role=status]").filter({ hasText: /\S/ }).waitFor();
}

const status = () => page.locator("#keep [role=status]").textContent();
const press = (name: string) => page.locator("#keep").getByRole("button", { name }).click();
const stores = () => page.evaluate("caches.keys()");
const workers = () => page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)");

async function keep(): Promise<void> {
  await press("Keep this archive on this device");
  await expect.poll(status, { timeout: 30_000 }).toMatch(/^Kept on this device/);
}

/** Searches the archive and gives the headlines found. */
async function search(): Promise<string[]> {
  await page.goto(`${home}${permalink.search}?q=rotterdam`);
  await page.waitForSelector("#results li");
  return page.locator("#results li h2, #results li h3").allTextContents();
}

/** Serves a folder as Cloudflare Pages does: `about.html` leads to `about`, `articles/index.html` to `articles/`. */
async function serveShort(from: string): Promise<Served> {
  const files = createSiteServer(from);
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const short = path.replace(/(?:(?<=\/)index)?\.html$/, "");
    if (short !== path) return void response.writeHead(308, { location: short }).end();
    if (!/\.[^/]*$|\/$/.test(path)) request.url = `${path}.html`;
    files.emit("request", request, response);
  });
  const url = await listen(server, 0);
  return {
    url: url.replace("localhost", "127.0.0.1"),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe.each(["/", "/sub/path/"])("an archive at %s", (below) => {
  beforeEach(() => start(below));

  test("keeps nothing and starts no worker before its reader asks", async () => {
    for (const path of KINDS) await page.goto(home + path);
    await search();
    await openOffer();
    expect(await stores()).toEqual([]);
    expect(await workers()).toBe(0);
    expect(await page.evaluate("navigator.storage.estimate().then(({ usage }) => usage)")).toBe(0);
  });

  test("tells its size first, and can be read and searched without a connection when kept", async () => {
    const offer = JSON.parse(await readFile(join(site(), permalink.offline), "utf8")) as Record<
      string,
      number
    >;
    expect(await status()).toBe(
      `${Math.round(offer["bytes"]! / 1e5) / 10}\u00a0MB in ${offer["files"]} files.`,
    );
    const found = await search();
    await openOffer();
    await keep();
    expect(await status()).toMatch(/It is the newest\.$/);
    served!.close();
    await context.setOffline(true);
    for (const path of [...KINDS, ...OTHER_NAMES]) {
      const response = await page.goto(home + path);
      expect(response?.status(), path).toBe(200);
      expect(await page.locator("h1, .scope").first().textContent(), path).toMatch(/\S/);
      expect(await page.evaluate("getComputedStyle(document.body).margin"), path).toBe("0px");
    }
    expect(await search()).toEqual(found);
    expect((await page.goto(`${home}nowhere.html`))?.status()).toBe(404);
    await page.goto(home);
    await page.getByRole("link", { name: "No connection: this is the copy on this device" }).click();
    await expect.poll(status).toMatch(/^Kept on this device: .* nobody can tell whether it is the newest\.$/);
  });

  test("can be removed, to the last byte", async () => {
    await keep();
    expect(await stores()).toHaveLength(1);
    await press("Remove it from this device");
    await expect.poll(status).toBe("Removed from this device.");
    expect(await stores()).toEqual([]);
    expect(await workers()).toBe(0);
    await page.reload();
    await expect.poll(status).toMatch(/^\d/);
  });
});

describe("a kept archive", () => {
  beforeEach(() => start("/sub/path/"));

  test("tells on every page that the site has a newer edition, shows the newer, and can be updated", async () => {
    await keep();
    await publish(STORIES.slice(1));
    await page.goto(home);
    const count = await page.locator(".foot span").first().textContent();
    expect(count).toContain(`${STORIES.length - 1} articles`);
    await page.getByRole("link", { name: "The copy on this device is older: update it" }).click();
    await expect.poll(status).toMatch(/The site has a newer one: [0-9a-f]{12}\.$/);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await press("Update it");
    await expect.poll(status, { timeout: 30_000 }).toMatch(/It is the newest\.$/);
    // What has not changed is not fetched again.
    expect(asked.filter((url) => /\/(?:faces|icon)\./.test(url))).toEqual([]);
    expect(await stores()).toHaveLength(1);
    served!.close();
    await context.setOffline(true);
    await page.goto(home);
    expect(await page.locator(".foot span").first().textContent()).toBe(count);
    const gone = permalink.article(STORIES[0]!.id);
    expect((await page.goto(home + gone))?.status()).toBe(404);
    await publish();
  });

  test("goes on where a broken attempt ended, and is not taken for whole before", async () => {
    let asked = 0;
    await page.route("**/actors/**", (route) => (asked++ < 3 ? route.continue() : route.abort()));
    await press("Keep this archive on this device");
    await expect.poll(status, { timeout: 30_000 }).toMatch(/^Not everything could be fetched/);
    await page.reload();
    await expect.poll(status).toMatch(/^An earlier attempt was not finished/);
    await page.unroute("**/actors/**");
    const again: string[] = [];
    page.on("request", (request) => again.push(request.url()));
    await press("Go on");
    await expect.poll(status, { timeout: 30_000 }).toMatch(/It is the newest\.$/);
    expect(again.some((url) => url.endsWith(permalink.notFound))).toBe(false);
    expect(again.some((url) => url.includes("/actors/"))).toBe(true);
  });

  test("leaves another archive on the same host alone", async () => {
    await page.evaluate(
      "caches.open('pressmark-kept /other/').then((store) => store.put('/x', new Response('x')))",
    );
    await keep();
    await press("Remove it from this device");
    await expect.poll(status).toBe("Removed from this device.");
    expect(await stores()).toEqual(["pressmark-kept /other/"]);
  });

  test("is not offered from a disk, and asks for nothing there", async () => {
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(`file://${join(site(), permalink.data)}`);
    await expect.poll(status).toBe("These pages come from a disk and need no connection.");
    expect(await page.locator("#keep button").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test("comes whole from a host that leads every page to an address without its ending", async () => {
    const host = await serveShort(site());
    try {
      home = host.url;
      await openOffer();
      await keep();
      host.close();
      await context.setOffline(true);
      for (const path of ["about", "about.html", "articles/", ARTICLE, ARTICLE.replace(".html", "")]) {
        expect((await page.goto(home + path))?.status(), path).toBe(200);
        expect(await page.locator("h1").first().textContent(), path).toMatch(/\S/);
      }
    } finally {
      host.close();
    }
  });

  test("names the file that could not be fetched", async () => {
    await page.route(`**/${permalink.about}`, (route) => route.fulfill({ status: 503, body: "" }));
    await press("Keep this archive on this device");
    await expect.poll(status, { timeout: 30_000 }).toMatch(/\(503 \/sub\/path\/about\.html\)/);
  });
});
