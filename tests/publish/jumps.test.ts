import { describe, expect, test } from "vitest";
import { Catalogue } from "../../src/publish/views/catalogue.ts";
import { viewArticleLists } from "../../src/publish/views/articles.ts";
import { makeFixture } from "./fixture.ts";

describe("the ways to the years and letters of the list of articles", () => {
  test("lead from every page to the page and heading where each begins, with all counted", () => {
    const pages = viewArticleLists(new Catalogue(makeFixture()));
    for (const { view } of pages) {
      const lists = pages.filter((page) => page.view.order === view.order);
      expect(view.jumps.reduce((sum, { count }) => sum + count, 0)).toBe(view.list.total);
      for (const { url, text } of view.jumps) {
        const [address, anchor] = url.split("#");
        const target = lists.find(({ frame }) => frame.url === address);
        expect(target?.view.groups.map(({ heading }) => heading)).toContain(text);
        expect(anchor).toMatch(/^\S+$/);
      }
    }
  });
});
