import { describe, expect, test } from "vitest";
import { findPrintedPlaces } from "../../src/extract/printed-places.ts";
import { findContainers, isDateline } from "../../src/resolve/places/containment.ts";
import { findFeature } from "../../src/resolve/places/facilities.ts";
import { parseName } from "../../src/resolve/places/names.ts";
import { parseLines } from "../../src/text/lines.ts";
import { markPlaces } from "./findings.ts";

function findNames(text: string): string[] {
  const { article } = markPlaces(text, "x.txt");
  const blocks = parseLines(text).map((line) => ({ ...line, role: "body" as const }));
  return findPrintedPlaces({ ...article, blocks }, []).map(({ surface }) => surface);
}

describe("places that stand where only places stand", () => {
  test.each([
    ["He was held in Evansville, Ind., overnight.", "Ind."],
    ["ST. JOHN’S, N.L. - The search went on.", "N.L."],
    ["It ended. LONDON (Reuters) - A blast was heard.", "LONDON"],
    ["COLUMBUS -- The board met.", "COLUMBUS"],
    ["Sen. Jane Doe, R-Fairfax, objected.", "Fairfax"],
    ["A crash in Benson closed the road.", "Benson"],
    ["They asked Arizona lawmakers to wait.", "Arizona"],
  ])("%s", (text, name) => expect(findNames(text)).toContain(name));

  test.each([
    "He said in March that May was too late.",
    "In English it means nothing.",
    "The North won, the South lost.",
    "IN OR OK ME HI",
    "They met, and God knows why.",
    "A D-Day veteran spoke.",
    "",
  ])("%j has none", (text) => expect(findNames(text)).toEqual([]));

  test("what another mention covers is left alone", () => {
    const { article, mentions } = markPlaces("A crash in [Benson] closed the road.", "x.txt");
    const blocks = parseLines(article.raw.text).map((line) => ({ ...line, role: "body" as const }));
    expect(findPrintedPlaces({ ...article, blocks }, mentions)).toEqual([]);
  });
});

describe("names taken apart", () => {
  test.each([
    ["Homs province", "Homs", "region"],
    ["the province of Idlib", "Idlib", "region"],
    ["city of Aleppo", "Aleppo", null],
    ["northern Syria", "Syria", null],
    ["York County", "York County", null],
    ["Southern California", "Southern California", null],
    ["Paris, Texas", "Paris", null],
    ["Syria's", "Syria", null],
    ["New York City", "New York City", null],
    ["West Bank", "West Bank", null],
  ])("%s: %s", (surface, name, wants) => expect(parseName(surface)).toEqual({ name, wants }));

  test.each([
    ["Aleppo International Airport", "facility", "Aleppo"],
    ["al-Qusayr air base", "facility", "al-Qusayr"],
    ["Rabia border crossing", "border crossing", "Rabia"],
  ])("%s is a %s of %s", (name, type, town) => expect(findFeature(name)).toEqual({ type, town }));

  test.each(["Aleppo", "air base", "Base", ""])("%j is no facility of a town", (name) =>
    expect(findFeature(name)).toBeNull(),
  );
});

test("hostile texts take no time", () => {
  for (const bit of [
    "a",
    " ",
    "A",
    "A ",
    "A. ",
    ", A",
    "A, ",
    "R-A",
    "in A ",
    ". A",
    "A-",
    "(A) -- ",
    "é’",
  ]) {
    const text = bit.repeat(Math.ceil(50_000 / bit.length));
    const began = process.hrtime.bigint();
    findNames(text);
    parseName(text.slice(0, 5000));
    findFeature(text.slice(0, 5000));
    const { mentions, article } = markPlaces(`[Paris]${text}`, "x.txt");
    findContainers(article.raw.text, mentions[0]!);
    isDateline(article.raw.text, mentions[0]!);
    expect(Number(process.hrtime.bigint() - began) / 1e9, JSON.stringify(bit)).toBeLessThan(8);
  }
});
