import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Is one visit to a page, and what was seen to go wrong while it lasted. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console, requests that failed or went to other hosts; grows while the page is open. */
  readonly problems: string[];
  /** What was loaded, with bytes as a host sends them, compressed. */
  readonly loaded: { readonly url: string; readonly bytes: number }[];
  /** Gives moves of the layout so far, each with what moved: `0.0123 results`. */
  shifts(): Promise<string[]>;
  /** Gives what the page's policy has forbidden so far. */
  forbidden(): Promise<string[]>;
  close(): Promise<void>;
}

// Runs in the page before anything else.
const WATCH = `
  window.shifts = [];
  window.forbidden = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput))
      shifts.push(entry.value.toFixed(4) + " " + entry.sources.map(({ node }) => (node && (node.id || node.className || node.nodeName)) || "?").join());
  }).observe({ type: "layout-shift", buffered: true });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => forbidden.push(violatedDirective + " " + blockedURI));
`;

/** Opens a page below an address as a reader does who has never been there. */
export async function visit(
  browser: Browser,
  home: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const loaded: { url: string; bytes: number }[] = [];
  await page.addInitScript(WATCH);
  watchProblems(page, home, problems);
  page.on("response", async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const packed = /\.(?:woff2|png)$/.test(response.url()) ? body : gzipSync(body);
    loaded.push({ url: response.url().slice(home.length), bytes: packed.length });
  });
  await page.goto(home + path);
  return {
    page,
    problems,
    loaded,
    shifts: () => page.evaluate("shifts"),
    forbidden: () => page.evaluate("forbidden"),
    close: () => context.close(),
  };
}

/** Gathers what goes wrong on a page below an address: errors on the console, requests that failed or went to other hosts. */
export function watchProblems(page: Page, home: string, problems: string[]): void {
  page.on("console", (message) => {
    // The page for wrong addresses is asked for by one.
    if (message.type() === "error" && !/404 \(Not Found\)/.test(message.text()))
      problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("requestfailed", (request) => {
    const { errorText = "" } = request.failure() ?? {};
    // A reader who goes on to another page breaks off what the last one was still loading.
    if (errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} ${errorText}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) problems.push(`foreign: ${url}`);
  });
}

/** Waits until a page has its faces, its search results where it asks for any, and has come to rest. */
export async function settle(page: Page): Promise<void> {
  if (/\/search\.html/.test(page.url())) {
    await page.waitForLoadState("networkidle");
    await page.locator("#results[aria-busy=false]").waitFor({ state: "attached" });
    await page.locator("#periods:is(:not([data-undrawn]), [hidden])").waitFor({ state: "attached" });
  }
  await page.evaluate(
    "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))",
  );
}
