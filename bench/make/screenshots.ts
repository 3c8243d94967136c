// Makes the README's pictures from the built site: npm run screenshots
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { launchChromium } from "../../tests/browser/chromium.ts";
import { serveFolder } from "../../tests/browser/serve.ts";

const OUT = join(".github", "images");

interface Picture {
  readonly name: string;
  /** Words of the link on the page of all articles that leads to the page; the first page without it. */
  readonly link?: RegExp;
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { name: "home", width: 1280, height: 860 },
  { name: "article", link: /^Get your militia out/, width: 1280, height: 960 },
];

const served = await serveFolder(resolve("site"));
const browser = await launchChromium();
await mkdir(OUT, { recursive: true });
for (const { name, link, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: "light" });
  await page.goto(served.url);
  if (link) await page.getByRole("link", { name: link }).first().click();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  await page.close();
}
await browser.close();
served.close();
