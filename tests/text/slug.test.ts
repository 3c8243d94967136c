import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeArticleIds } from "../../src/resolve/article-id.ts";
import { makeSlug } from "../../src/text/slug.ts";

describe("slugs", () => {
  test.each([
    [
      "Get your militia out of southern Syria, Russia’s Lavrov tells Iran",
      "get-your-militia-out-of-southern-syria-russias-lavrov-tells",
    ],
    ["São Tomé & Príncipe", "sao-tome-and-principe"],
    ["ГОРОД", "gorod"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "x"],
    ["com1", "x"],
    ["Index", "x"],
    ["The Network", "the-network"],
    ["In one article", "x"],
    ["A–Z", "x"],
    ["Network", "x"],
    ["💥", "x"],
    ["", "x"],
    ["a".repeat(300), "a".repeat(60)],
  ])("%j becomes %j", (name, slug) => {
    expect(makeSlug(name)).toBe(slug);
  });

  test("are safe file names on every system, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(makeSlug(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(makeSlug(name).length).toBeLessThanOrEqual(60);
        expect(makeSlug(makeSlug(name))).toBe(makeSlug(name));
      }),
    );
  });
});

describe("article ids", () => {
  const storm = { title: "Storm", path: "a/storm.txt" };

  test("stay when others come and go", () => {
    const [alone] = makeArticleIds([storm]);
    expect(makeArticleIds([{ title: "Calm", path: "a/calm.txt" }, storm])[1]).toBe(alone);
    expect(alone).toMatch(/^storm-[0-9a-f]{6}$/);
  });

  test("tell apart articles of one title, and records that claim one id", () => {
    const ids = makeArticleIds([
      storm,
      { ...storm, path: "b/storm.txt" },
      { ...storm, path: "c.md", id: "x" },
      { ...storm, path: "d.md", id: "x" },
    ]);
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe("x");
  });
});
