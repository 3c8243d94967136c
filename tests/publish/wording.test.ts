import { describe, expect, test } from "vitest";
import { html } from "../../src/publish/html.ts";
import { ENGLISH, findTexts, type HoleText } from "../../src/publish/texts.ts";
import { writeSize } from "../../src/publish/views/counts.ts";
import {
  countIn,
  fill,
  listHoles,
  plural,
  weave,
  weavePlural,
  writeNumber,
} from "../../src/publish/wording.ts";

const ARABIC = findTexts("ar")!;

describe("fill", () => {
  test.each([
    ["in {place}", { place: "Tyre" }, "in Tyre"],
    ["{a}{b}{a}", { a: "1", b: 2 }, "121"],
    ["no hole", {}, "no hole"],
    ["{place}", { place: "{other}", other: "x" }, "{other}"],
    ["{place}", { place: "$& $1" }, "$& $1"],
    ["{unknown}", {}, "{unknown}"],
    ["{constructor}", {}, "{constructor}"],
    ["{ place } {1} {} {{place}}", { place: "Tyre" }, "{ place } {1} {} {Tyre}"],
  ])("%s", (text, values, filled) => {
    expect(fill(text as HoleText<string>, values as Record<string, string>)).toBe(filled);
  });

  test("is quick with fifty thousand braces", () => {
    expect(fill("{".repeat(50_000) as HoleText<string>, {})).toHaveLength(50_000);
  });
});

describe("weave", () => {
  test("escapes the text and plain values, and lets markup through", () => {
    const text = "<b> {name} & {link}" as HoleText<"name" | "link">;
    expect(weave(text, { name: "<i>", link: html`<a href="x">y</a>` }).markup).toBe(
      '&lt;b&gt; &lt;i&gt; &amp; <a href="x">y</a>',
    );
  });

  test("chooses the plural form by the count, which may be markup itself", () => {
    const forms = { one: "{count} {what} is", other: "{count} {what} are" } as Parameters<
      typeof weavePlural<"what">
    >[1];
    expect(weavePlural(ENGLISH, forms, 1, { what: "<line>" }).markup).toBe("1 &lt;line&gt; is");
    expect(weavePlural(ENGLISH, forms, 1204, { what: "", count: html`<b>1,204</b>` }).markup).toBe(
      "<b>1,204</b>  are",
    );
  });
});

describe("counts", () => {
  test.each([
    [0, "0 articles"],
    [1, "1 article"],
    [2, "2 articles"],
    [1204, "1,204 articles"],
  ])("%i in English", (count, words) => {
    expect(countIn(ENGLISH, count, "article")).toBe(words);
  });

  test.each([
    [0, "لا مقالات"],
    [1, "مقال واحد"],
    [2, "مقالان"],
    [3, "3 مقالات"],
    [10, "10 مقالات"],
    [11, "11 مقالًا"],
    [99, "99 مقالًا"],
    [100, "100 مقال"],
    [103, "103 مقالات"],
    [1204, "1,204 مقالات"],
  ])("%i in Arabic, by its six forms", (count, words) => {
    expect(countIn(ARABIC, count, "article")).toBe(words);
  });

  test("take the form for all others where a language's own is not written", () => {
    expect(plural(ARABIC, { other: "{count} ×" }, 2)).toBe("2 ×");
  });

  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("%i is written with commas", (count, written) => {
    expect(writeNumber(count)).toBe(written);
  });

  test.each([
    [1, "1 byte", "بايت واحد"],
    [999, "999 bytes", "999 بايتًا"],
    [1234, "1.2 kB", "1.2 كيلوبايت"],
    [12_345_678, "12 MB", "12 ميغابايت"],
  ])("%i bytes in both languages", (bytes, english, arabic) => {
    const written = [ENGLISH, ARABIC].map((texts) => writeSize(bytes, texts).replace("\u00a0", " "));
    expect(written).toEqual([english, arabic]);
  });
});

test("listHoles names each hole once", () => {
  expect(listHoles("{a} {b} {a} {not one} {}")).toEqual(["a", "b"]);
});
