import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goTo, openSearch, openSearchHome, readAnswer, type SearchHome } from "./search-home.ts";
import { QUERIES } from "./search-queries.ts";

let home: SearchHome;

beforeAll(async () => {
  home = await openSearchHome();
});
afterAll(() => home?.close());

describe.each(["root", "below", "disk"] as const)("at %s", (life) => {
  test("every query finds what it should", { timeout: 180_000 }, async () => {
    const { page, problems, close } = await openSearch(home, home.lives[life], "q=strike");
    await readAnswer(page);
    const found: (readonly [string, readonly string[]])[] = [];
    for (const [query] of QUERIES) found.push([query, await goTo(page, query)]);
    expect(found).toEqual(QUERIES);
    expect(problems).toEqual([]);
    await close();
  });

  test("an address opened for the first time says the same", async () => {
    const { page, close } = await openSearch(
      home,
      home.lives[life],
      'q="no+room"+offer&source=Northern+Courier&from=2016-03&to=2016-04&sort=oldest',
    );
    expect(await readAnswer(page)).toEqual(["ferry"]);
    expect(await page.locator("#q").inputValue()).toBe('"no room" offer');
    await expect.poll(() => page.locator("#from").inputValue()).toBe("2016-03");
    expect(await page.locator("#sort").inputValue()).toBe("oldest");
    await expect.poll(() => page.getByRole("checkbox", { name: /Northern Courier/ }).isChecked()).toBe(true);
    await close();
  });
});
