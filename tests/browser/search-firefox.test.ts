import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { type Firefox, findFirefox, launchFirefox } from "./firefox.ts";
import { openSearchHome, type SearchHome } from "./search-home.ts";
import { QUERIES } from "./search-queries.ts";
import { nameSeed } from "./search-seeds.ts";

const program = findFirefox();
const title = program ? "Firefox" : "NOT TESTED, no Firefox here (install one, or name it in FIREFOX_BIN)";

describe.skipIf(!program)(title, () => {
  let home: SearchHome, firefox: Firefox;

  beforeAll(async () => {
    home = await openSearchHome();
    firefox = await launchFirefox(program ?? "");
  });
  afterAll(async () => {
    await firefox?.close();
    await home?.close();
  });

  interface Answer {
    readonly status: string;
    readonly headlines: readonly string[] | null;
  }

  async function ask(address: string): Promise<string[]> {
    await firefox.open(address);
    const read = () =>
      firefox.run(`
        const done = document.querySelector("#results").getAttribute("aria-busy") === "false";
        const headlines = [...document.querySelectorAll("#results h2")].map((line) => line.textContent);
        return { status: document.querySelector("#status").textContent.trim(), headlines: done ? headlines : null };
      `) as Promise<Answer>;
    await expect
      .poll(async () => (await read()).status, { timeout: 20_000 })
      .toMatch(/^(?:[\d,]+ articles? (?:for|with)|No article)/);
    await expect.poll(async () => (await read()).headlines).not.toBeNull();
    return ((await read()).headlines ?? []).map(nameSeed);
  }

  test.each(["root", "below", "disk"] as const)(
    "finds the same at %s",
    { timeout: 300_000 },
    async (life) => {
      const found: (readonly [string, readonly string[]])[] = [];
      // Firefox differs from Chromium on a disk if anywhere; elsewhere some will do.
      const asked = QUERIES.filter((_, i) => life === "disk" || i % 6 === 0);
      for (const [query] of asked)
        found.push([query, await ask(`${home.lives[life]}${permalink.search}?${query}`)]);
      expect(found).toEqual(asked);
    },
  );
});
