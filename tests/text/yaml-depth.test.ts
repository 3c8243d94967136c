import { expect, test } from "vitest";
import { isTooDeep } from "../../src/text/yaml-depth.ts";

test.each([
  ["brackets", "a: ".concat("[".repeat(101)), true],
  ["braces over lines", "{\n".repeat(101), true],
  ["marks on one line", "- ".repeat(101), true],
  ["keys on one line", "a: ".repeat(101), true],
  ["indentation", `a:\n${" ".repeat(401)}b: 1`, true],
  ["brackets that close", "[a], ".repeat(500), false],
  ["brackets in quotation marks", `a: "${"[".repeat(500)}"`, false],
  ["an escaped mark in them", `a: "\\"${"[".repeat(500)}"`, false],
  ["dashes over many lines", "- a\n".repeat(500), false],
  ["a record", 'date:\n  proof:\n    - {says: "a - b - c", line: 2}\n', false],
])("%s", (_, text, tooDeep) => {
  expect(isTooDeep(text)).toBe(tooDeep);
});

test("reads any length in one pass", () => {
  for (const piece of ["[", '"', '"\\', "- ", " ", "a: ", "\n "]) isTooDeep(piece.repeat(1_000_000));
});
