import { describe, expect, test } from "vitest";
import { parseBylineNames, tidyPersonName } from "../../src/extract/byline-names.ts";
import { findByline } from "../../src/extract/byline.ts";
import { resolveByline } from "../../src/resolve/byline.ts";
import { buildArticle, type Row } from "./article-builder.ts";

const STORY: Row = [
  "body",
  "The harbour of Port Ellery stayed closed on Friday while crews cleared a wreck.",
];

const authors = (rows: readonly Row[], byline?: string[]) =>
  resolveByline({ byline: findByline(buildArticle(rows, byline ? { byline } : {})) }).authors;

describe("lines with authors", () => {
  const TABLE: readonly [row: Row, expected: readonly string[]][] = [
    [["byline", "By JANE DOE, Associated Press Writer"], ["Jane Doe"]],
    [
      ["byline", "By Jane Doe and John Roe in Port Ellery"],
      ["Jane Doe", "John Roe"],
    ],
    [["byline", "BY JANE DOE"], ["Jane Doe"]],
    [["byline", "By Dr. Jane van der Berg | Harbour Times"], ["Jane van der Berg"]],
    [
      ["byline", "By J.R. O’NEIL and RONAN MCDONALD"],
      ["J.R. O’Neil", "Ronan McDonald"],
    ],
    [["byline", "By Jane Doe, Staff Writer, Updated May 5, 2019"], ["Jane Doe"]],
    [["byline", "Jane Doe"], ["Jane Doe"]],
    [
      ["byline", "Por Juana Díaz y Pedro Gómez"],
      ["Juana Díaz", "Pedro Gómez"],
    ],
    [["byline", "By Jane DoeStaff Writer"], ["Jane Doe"]],
    [["byline", "By Jane Doe, CNN Business"], ["Jane Doe"]],
    [["author-note", "Jane Doe is an Associated Press writer."], ["Jane Doe"]],
    [
      ["author-note", "Jane Doe and John Roe are reporters for the Harbour Times."],
      ["Jane Doe", "John Roe"],
    ],
    [
      ["credit", "(Reporting by Jane Doe in Ellery; Additional reporting by Al Smith; Editing by Ann Poe)"],
      ["Jane Doe"],
    ],
    [
      ["body", "Reporting by Jane Doe and John Roe; Writing by Sam Poe; Editing by Ann Poe"],
      ["Jane Doe", "John Roe", "Sam Poe"],
    ],
  ];
  test.each(TABLE)("%j", (row, expected) => expect(authors([STORY, row])).toEqual(expected));
});

describe("lines without", () => {
  const TABLE: readonly Row[] = [
    ["byline", "By Staff"],
    ["byline", "By Harbour Times Staff"],
    ["byline", "By Reuters"],
    ["byline", "By European Fishing Agency"],
    ["kicker", "update desk"],
    ["caption", "By Jane Doe"],
    ["caption", "The wreck. (Army photo by Staff Sgt. Jane Doe)"],
    ["credit", "Photo by Jane Doe"],
    ["credit", "Editing by Ann Poe"],
    ["body", "By Friday the crews had lifted half of the wreck and the harbour master was content."],
    ["body", "Jane Doe was an eager swimmer."],
    ["author-note", "Harbour Times is a newspaper."],
    ["share", "Follow Jane Doe on Twitter"],
  ];
  test.each(TABLE)("%s: %s", (...row) => expect(authors([STORY, row])).toEqual([]));
});

test("a name may stand on the line after “By”", () => {
  expect(authors([["boilerplate", "By"], ["boilerplate", "Jane Doe"], STORY])).toEqual(["Jane Doe"]);
  expect(authors([["boilerplate", "By"], ["boilerplate", "Harbour Times Editorial Staff"], STORY])).toEqual(
    [],
  );
  expect(authors([["boilerplate", "Port Ellery"], STORY])).toEqual([]);
});

test("declared authors come first, tidied", () => {
  expect(authors([STORY, ["byline", "By Ann Poe"]], ["By Jane Doe and John Roe"])).toEqual([
    "Jane Doe",
    "John Roe",
  ]);
  expect(authors([STORY], ["Plantu"])).toEqual(["Plantu"]);
  expect(authors([STORY], ["Jane Doe, example.com"])).toEqual(["Jane Doe"]);
  expect(authors([STORY], ["by Jane Doe @janedoe Nov 18, 2019 at 9:24 pm"])).toEqual(["Jane Doe"]);
  expect(authors([STORY], ["jane@example.com", "example.com"])).toEqual([]);
  expect(authors([STORY], ["محمد علي"])).toEqual(["محمد علي"]);
  expect(authors([STORY], ["https://example.org/authors/jane", "Reuters", "Staff", "", "admin"])).toEqual([]);
});

test("authors of other articles further down the page are left out", () => {
  const rows: Row[] = [["byline", "By Jane Doe"], STORY, ["body", "x".repeat(600)], ["byline", "By Ann Poe"]];
  expect(authors(rows)).toEqual(["Jane Doe"]);
});

test.each([
  ["Sayyed Jan Karim al-Masri", "Jan Karim al-Masri"],
  ["MARÍA DE LA CRUZ", "María de la Cruz"],
  ["Mr. Doe", null],
  ["Jane", null],
  ["jane doe", null],
  ["The Editorial Board", null],
  ["", null],
])("%s is %s", (printed, name) => expect(tidyPersonName(printed)).toBe(name));

test("publishers beside names are told apart", () => {
  expect(parseBylineNames("Jane Doe, The Washington Post")).toEqual({
    people: ["Jane Doe"],
    sources: ["The Washington Post"],
  });
});
