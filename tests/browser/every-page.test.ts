import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createSiteServer, listen } from "../../src/cli/server.ts";
import { chooseKinds } from "../site/kinds.ts";
import { findWholeSite } from "../site/sites.ts";
import { launchChromium } from "./chromium.ts";
import { inspect } from "./inspect.ts";

vi.setConfig({ maxConcurrency: 2, testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(["en", "ar"] as const)("every kind of page (%s)", async (language) => {
  const whole = await findWholeSite(language);
  let home: string;
  // The server of `pressmark serve`: it sends the policy that hosts are asked to send.
  const served = createSiteServer(whole.site, "/sub/path/");
  beforeAll(async () => {
    home = await listen(served, 0, "/sub/path/");
  });
  afterAll(() => {
    served.close();
    served.closeAllConnections();
  });

  test("is among those looked at", () => {
    const none = Object.keys(whole.pages).filter((kind) => whole.pages[kind]?.length === 0);
    // Those of lists too long for one page: they are lists like the others.
    expect(none).toEqual(none.filter((kind) => kind.startsWith("brief")));
  });

  // What differs in Arabic is the direction and the words, on each kind of page.
  test.concurrent.each(chooseKinds(whole, { each: language === "en" }))("%s", async (path) => {
    const faults = await inspect(browser, home, path, { colours: language === "en" });
    expect(faults.join("\n")).toBe("");
  });
});
