import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/extract/mentions.ts";
import { foldName, foldSpelling } from "../../src/text/names.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { makeArticle } from "./article.ts";

const NAMES = [
  "Damascus",
  "al-Assad",
  "US",
  "’s",
  "and",
  "of",
  "the",
  "Gen.",
  "J.",
  "(FSA)",
  "\n",
  " ",
  "“",
  "-",
  "Ministry",
  "Iran-backed",
  "é",
  "\u0301",
  "😀",
  "ﬁ",
  "İ",
];

describe("any text", () => {
  test("spans are right, in order and never overlap; nothing is thrown", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...NAMES)).map((parts) => parts.join(" ")),
      fc.array(fc.constantFrom(...NAMES)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of findMentions(makeArticle(text))) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          for (const { score } of mention.readings) expect(score >= 0 && score <= 1).toBe(true);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  const SIZE = 200_000;
  test.each([
    "a",
    "A",
    "A. ",
    "( ",
    "A ",
    "Ab and ",
    "Ab of ",
    '"',
    ".",
    "al-",
    "a-",
    "’s ",
    "U.",
    "Al Al-",
    "I.\n",
    "É",
    "Ministry of ",
  ])(
    "200 KB of %j end soon",
    (unit) => {
      const text = unit.repeat(Math.ceil(SIZE / unit.length));
      const began = performance.now();
      findMentions(makeArticle(text));
      findSentences(text);
      foldSpelling(text);
      foldName(text);
      expect(performance.now() - began).toBeLessThan(15_000);
    },
    20_000,
  );
});
