import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLines } from "../../src/text/lines.ts";
import { findSentences } from "../../src/text/sentences.ts";

describe("lines", () => {
  test.each([
    ["one\ntwo", ["1:one", "2:two"]],
    ["one\r\n\r\n  two \r\n", ["1:one", "3:two"]],
    ["one\rtwo\u2028three\u0085four", ["1:one", "2:two", "3:three", "4:four"]],
    ["\u00a0 \n\t\n", []],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(parseLines(text).map(({ line, text }) => `${line}:${text}`)).toEqual(expected);
  });

  test("hold every printed character of any text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const lines = parseLines(text);
        for (const { start, end, text: printed } of lines) expect(text.slice(start, end)).toBe(printed);
        expect(lines.map(({ text }) => text.replace(/\s+/g, "")).join("")).toBe(
          text.replace(/[\s\u0085]+/g, ""),
        );
      }),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["It rained. It stopped.", ["It rained.", "It stopped."]],
    ["Gen. Smith met the U.S. envoy. He left.", ["Gen. Smith met the U.S. envoy.", "He left."]],
    ["“Go.” She went.", ["“Go.”", "She went."]],
    ["At 3 p.m. he left", ["At 3 p.m. he left"]],
    ["No end", ["No end"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("are offset into the text that the caller has", () => {
    expect(findSentences("A b. C d.", 100)).toEqual([
      { start: 100, end: 104 },
      { start: 105, end: 109 },
    ]);
  });
});
