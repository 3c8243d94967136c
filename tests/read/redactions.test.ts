import { describe, expect, test } from "vitest";
import { NO_CURATION } from "../../src/model/curation.ts";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";
import type { Redaction } from "../../src/model/redaction.ts";
import { applyRedactions } from "../../src/read/redaction.ts";
import { makeRaw } from "../article.ts";

const ARTICLES = [
  makeRaw("Kari Holm opens the quay\n\nHolm said so, and Kari smiled.", { path: "b/quay.txt" }),
  makeRaw("Quay is full\n\nA ship of Holm waits.", { path: "full.txt" }),
];

function report(redaction: Partial<Redaction>): string {
  const one = { why: "asked", matchCase: false, showTitle: false, line: 3, ...redaction };
  const { diagnostics } = applyRedactions(ARTICLES, { ...NO_CURATION, redactions: [one] });
  return diagnostics.map(formatDiagnostic).join("\n");
}

const ALONE = /:3 info words of this name still stand alone 2 times in 1 of the articles .* “also”/;

describe("a name of which parts stay is told, without the words", () => {
  test("where surname or first name stand alone beside it", () => {
    expect(report({ name: "Kari Holm" })).toMatch(ALONE);
    expect(report({ name: "Kari Holm" })).not.toMatch(/kari|holm/i);
  });

  test.each([
    { name: "Kari Holm", also: ["Holm", "Kari"] },
    { name: "Holm" },
    { passage: "Kari Holm opens" },
  ])("and not for %j", (redaction) => expect(report(redaction)).not.toMatch(/stand alone/));
});

describe("an article to take something back in is found", () => {
  test.each(["b/quay.txt", "quay-83B7CE", "Articles/kari-holm-opens-the-quay-83b7ce.HTML"])(
    "as %s",
    (withdraw) => {
      expect(report({ withdraw })).toMatch(/:3 info 1 article withdrawn; .* at its old address/);
    },
  );

  test("or it is told how it is called", () => {
    expect(report({ withdraw: "Quay.txt" })).toMatch(
      /no article has this id or path.*; is it b\/quay\.txt\?/,
    );
    expect(report({ passage: "A ship", in: "quay.txt" })).toMatch(
      /an article that “in” names .*; is it b\/quay\.txt\?/,
    );
  });
});
