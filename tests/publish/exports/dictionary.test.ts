import { expect, test } from "vitest";
import { DICTIONARY } from "../../../src/publish/exports.ts";

test("every field of the schema is explained", () => {
  expect(DICTIONARY.filter(({ meaning }) => meaning === "")).toEqual([]);
});

test.each([
  ["id", "string"],
  ["kicker", "string or null"],
  ["byline", "list of strings"],
  ["date", "object"],
  ["date.edtf", "string or null"],
  ["date.confidence", "one of: certain, likely, weak or null"],
  ["date.proof[].line", "integer, optional"],
  ["actors", "list of objects"],
  ["places[].lat", "number or null"],
  ["evidence[].also", "list of strings, optional"],
])("%s is a %s", (field, type) => {
  expect(DICTIONARY.find((row) => row.field === field)?.type).toBe(type);
});
