import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { findByline } from "../../src/extract/byline.ts";
import { readDateline } from "../../src/extract/dateline.ts";
import { loadDetector, readLanguage } from "../../src/extract/language.ts";
import { findQuotes } from "../../src/extract/quotes.ts";
import { readRights } from "../../src/extract/rights.ts";
import { findSources } from "../../src/extract/sources.ts";
import { findDek, findKicker, findTitles } from "../../src/extract/title.ts";
import { findUnnamed } from "../../src/extract/unnamed.ts";
import type { RemovalKind } from "../../src/model/article.ts";
import { buildArticle, type Row } from "./article-builder.ts";

// Pieces that the experts look for, so that chance makes half-right lines of them.
const PIECE = fc.oneof(
  fc.constantFrom(
    "By ",
    "JANE DOE",
    "Jane Doe",
    " said ",
    "“",
    "”",
    "‘",
    "’",
    '"',
    ", ",
    ". ",
    " — ",
    "BEIRUT",
    "(AP)",
    "© ",
    "2018 ",
    "Source: ",
    "Reuters",
    "Harbour Times",
    "Subscribe to ",
    "an official",
    " told ",
    "according to ",
    "he ",
    "the ",
    "Distributed by ",
    "\u00a0",
    "🚢",
    "\ud83d",
    "محمد",
    "was originally published in ",
    "Join our ",
    " Telegram channel",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const KIND = fc.constantFrom<Row[0]>(
  "title",
  "kicker",
  "dek",
  "body",
  "body",
  "byline",
  "credit",
  "newsletter",
  "copyright" as RemovalKind,
);
const LINE = fc
  .array(PIECE, { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join("").replace(/\s+/g, " ").trim() || "x");

beforeAll(() => loadDetector([buildArticle([["body", "Le port est fermé. ".repeat(9)]])]));

test("whatever is printed, the evidence is what stands there", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(KIND, LINE), { maxLength: 8 }), (rows) => {
      const article = buildArticle(rows);
      const { text } = article.raw;
      const found = [
        ...findSources(article),
        ...findByline(article),
        ...findTitles(article),
        ...[findKicker, findDek, readDateline, readRights, readLanguage].flatMap(
          (read) => read(article) ?? [],
        ),
      ];
      for (const { value, evidence } of found) {
        expect(value).not.toBe("");
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        if (evidence.basis === "inferred") expect(evidence.confidence).not.toBe("certain");
      }
      for (const quote of findQuotes(article)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text).not.toBe("");
        expect(quote.speaker).not.toBe("");
      }
      for (const one of findUnnamed(article)) expect(text.slice(one.start, one.end)).toBe(one.surface);
    }),
    { numRuns: 300, seed: 7 },
  );
});
