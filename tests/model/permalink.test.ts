import { describe, expect, test } from "vitest";
import { jsonTwin, relativeLink } from "../../src/model/permalink.ts";

describe("relativeLink", () => {
  test.each([
    ["index.html", "articles/a.html", "articles/a.html"],
    ["articles/a.html", "index.html", "../index.html"],
    ["articles/a.html", "articles/b.html", "b.html"],
    ["articles/a.html", "actors/b.html#x", "../actors/b.html#x"],
    ["articles/a.html", "articles/a.html#p3", "a.html#p3"],
    ["a/b/c.html", "a/d/e.html", "../d/e.html"],
    ["index.html", "pagefind/", "pagefind/"],
  ])("leads from %s to %s by %s", (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });
});

test("a page's twin has its path", () => {
  expect(jsonTwin("articles/a.html")).toBe("articles/a.json");
});
