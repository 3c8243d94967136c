import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSiteServer, listen } from "../../src/cli/server.ts";
import { permalink } from "../../src/model/permalink.ts";
import { makeFolder } from "../site/folder.ts";
import { copySite, findFixtureSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { visit } from "./visit.ts";

let browser: Browser, folder: string, clear: () => Promise<void>;
let home: string;
const server = { close: () => {} };

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  const site = join(folder, "site");
  await copySite(await findFixtureSite("en"), site);
  // The server of `pressmark serve`: it sends the policy that hosts are asked to send.
  const served = createSiteServer(site, "/sub/path/");
  home = await listen(served, 0, "/sub/path/");
  server.close = () => {
    served.close();
    served.closeAllConnections();
  };
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server.close();
  await clear?.();
});

describe("the policy", () => {
  const INJECTED = [
    `<script>window.ran = true</script>`,
    `<img src="nothing.png" onerror="window.ran = true">`,
    `<a id="trap" href="javascript:window.ran = true">x</a><script src="data:text/javascript,window.ran = true"></script>`,
    `<script src="https://example.org/x.js"></script><iframe srcdoc="<script>parent.ran = true</script>"></iframe>`,
  ];

  test.each(INJECTED)("runs nothing that was put into a page: %s", async (markup) => {
    const path = join(folder, "site", permalink.about);
    const before = await readFile(path, "utf8");
    try {
      await writeFile(path, before.replace("</main>", `${markup}</main>`));
      const { page, forbidden, close } = await visit(browser, home, permalink.about);
      if (markup.includes("trap")) await page.locator("#trap").click();
      await page.waitForTimeout(200);
      expect(await page.evaluate("window.ran")).toBeUndefined();
      expect(await forbidden()).not.toEqual([]);
      await close();
    } finally {
      await writeFile(path, before);
    }
  });

  test("lets no other page frame the archive", async () => {
    await writeFile(join(folder, "site", "frame.html"), `<!doctype html><iframe src="index.html"></iframe>`);
    const response = await fetch(`${home}index.html`);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    await page.goto(`${home}frame.html`);
    await expect.poll(() => problems.join()).toMatch(/frame-ancestors|frame-src|default-src/);
    await page.close();
  });
});
