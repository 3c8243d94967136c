import { describe, expect, test } from "vitest";
import { findDek, findKicker, findTitles, shorten, splitTitle } from "../../src/extract/title.ts";
import { resolveTitle } from "../../src/resolve/title.ts";
import { buildArticle, type Row } from "./article-builder.ts";

const STORY: Row = ["body", "Crews cleared a wreck on Friday. The harbour stayed closed."];
const choose = (rows: readonly Row[], declared = {}) =>
  resolveTitle({ titles: findTitles(buildArticle(rows, declared)) });

test.each([
  ["Storm closes ports | Harbour Times", "Storm closes ports", "Harbour Times"],
  ["Storm closes all northern ports - The Guardian", "Storm closes all northern ports", "The Guardian"],
  ["Storm closes ports | World | Harbour Times", "Storm closes ports", "Harbour Times"],
  ["Storm closes ports — or does it?", "Storm closes ports — or does it?", null],
  ["Peace at last - and what it costs", "Peace at last - and what it costs", null],
  ["Storm closes ports", "Storm closes ports", null],
  ["Ports 2-1 Storm", "Ports 2-1 Storm", null],
  ["| Harbour Times", "| Harbour Times", null],
])("%s", (title, headline, tail) => expect(splitTitle(title)).toEqual({ headline, tail }));

describe("the choice", () => {
  test("declared stands before stated, stated before made", () => {
    const rows: Row[] = [["title", "Wreck closes harbour"], STORY];
    expect(choose(rows, { title: "Harbour closed | Harbour Times" }).title).toBe("Harbour closed");
    expect(choose(rows).title).toBe("Wreck closes harbour");
    expect(choose(rows).evidence[0]?.basis).toBe("stated");
  });

  test("a made title says so", () => {
    const { title, evidence } = choose([STORY]);
    expect(title).toBe("Crews cleared a wreck on Friday");
    expect(evidence[0]).toMatchObject({
      rule: "title/made-from-lede",
      basis: "inferred",
      confidence: "weak",
    });
  });

  test("an article without text is untitled", () => expect(choose([]).title).toBe("Untitled"));

  test("kicker and dek stand apart", () => {
    const article = buildArticle([
      ["kicker", "Shipping"],
      ["title", "Wreck"],
      ["dek", "Crews at work"],
      STORY,
    ]);
    expect([findKicker(article)?.value, findDek(article)?.value]).toEqual(["Shipping", "Crews at work"]);
    expect(findKicker(buildArticle([STORY]))).toBe(null);
  });

  test("a headline over two lines is one", () => {
    expect(choose([["title", "Wreck closes"], ["title", "the harbour"], STORY]).title).toBe(
      "Wreck closes the harbour",
    );
  });
});

test.each([
  ["Short.", "Short"],
  [`${"word ".repeat(16)}, then more than enough words to be cut`, /^(?:word ){15}word…$/],
  [
    `A wreck closed the harbour of Port Ellery on Friday night, said the master, who had not slept since`,
    /night, said the master…$/,
  ],
  ["x".repeat(300), /^x{89}…$/],
])("%s is shortened", (sentence, expected) => {
  const short = shorten(sentence);
  expect(short).toMatch(expected);
  expect(short.length).toBeLessThanOrEqual(90);
});

test("hostile titles end soon", () => {
  const started = performance.now();
  splitTitle("a | ".repeat(20_000));
  splitTitle(" ".repeat(50_000));
  expect(performance.now() - started).toBeLessThan(300);
});
