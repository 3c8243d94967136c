import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/publish/exports/csv.ts";

describe("cells", () => {
  test.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ["＝1", "'＝1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["2014-03-06", "2014-03-06"],
    ["a = b", "a = b"],
    ["x@y", "x@y"],
    ["don't", "don't"],
    ["bell \u0007 half \ud83d", "bell \ufffd half \ufffd"],
    [null, ""],
    [0, "0"],
    [-3, "-3"],
  ])("%j is written %j", (value, cell) => {
    expect(writeCsv([[value]])).toBe(`${cell}\r\n`);
  });

  test("rows end as RFC 4180 has it", () => {
    expect(
      writeCsv([
        ["a", "b"],
        ["c", null],
      ]),
    ).toBe("a,b\r\nc,\r\n");
  });
});
