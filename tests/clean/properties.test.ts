import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import type { CleanArticle } from "../../src/model/article.ts";
import { parseLines } from "../../src/text/lines.ts";
import { clean, makeArticle } from "./article.ts";

const PIECES = [
  "The ferry will run again from Monday, the harbour office said.",
  "By Amina Okafor",
  "Share",
  "© 2021 The Tarva Courier",
  "———",
  "Related Articles",
  "我们等这一天已经很久了,市长说。",
  "قال رئيس البلدية إن العبارة ستعود.",
  "%d",
  "\u200b",
  "\ud800",
  "__proto__",
  "constructor",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 80 })), {
      maxLength: 40,
    })
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n", "\u2028").map((end) => lines.join(end))),
);

const linesOf = ({ blocks, removals }: CleanArticle) =>
  [...blocks, ...removals].sort((a, b) => a.line - b.line);
const bare = ({ start, end, line, text }: { start: number; end: number; line: number; text: string }) => ({
  start,
  end,
  line,
  text,
});

describe("nothing is lost, whatever comes", () => {
  test("blocks and removals together are the lines of the raw text, each once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = clean(text);
        const lines = linesOf(article);
        expect(lines.map(bare)).toEqual(parseLines(text));
        for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
        expect(
          lines
            .map(({ text: printed }) => printed)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/[\s\u0085]/g, ""));
      }),
      { numRuns: 60 },
    );
  });

  test("at most one title, one kicker, one dek; blocks and removals stand in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, removals } = clean(text);
        for (const role of ["title", "kicker", "dek"])
          expect(blocks.filter((block) => block.role === role).length).toBeLessThanOrEqual(1);
        for (const list of [blocks, removals])
          expect(list.map(({ line }) => line)).toEqual(list.map(({ line }) => line).sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  test("no article with lines is emptied", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (parseLines(text).length > 0) expect(clean(text).blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test("the same text gives the same answer", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text)).toEqual(clean(text));
      }),
      { numRuns: 30 },
    );
  });
});

test("an article of furniture alone is kept and says so", () => {
  const article = clean("Share\nTweet\nLeave a Reply\n© 2021 The Tarva Courier");
  expect(article.keptAll).toBe(true);
  expect(article.removals).toEqual([]);
});

test("an empty text has neither blocks nor removals nor a mark", () => {
  expect(clean(" \n\n ")).toMatchObject({ blocks: [], removals: [] });
  expect(clean("").keptAll).toBeUndefined();
});

describe("time is linear", () => {
  test.each([
    ["spaces", " ".repeat(50_000)],
    ["one long word", "a".repeat(50_000)],
    ["short lines", "a\n".repeat(5_000)],
    [
      "pairs of lines",
      Array.from({ length: 5_000 }, (_, i) => `line of pair ${(i >> 1).toString(36)}x`).join("\n"),
    ],
    ["headlines", "Two Sides Meet in Oslo Again\n".repeat(5_000)],
    ["buttons", "Share\nTweet\n".repeat(2_500)],
    ["brackets", "(".repeat(50_000)],
    ["one line of sentences", "The ferry will run. ".repeat(5_000)],
  ])("%s", (_name, text) => {
    const start = performance.now();
    const raw = makeArticle(text);
    cleanArticle(raw, surveyCollection([raw]));
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
