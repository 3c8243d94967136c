import { describe, expect, test } from "vitest";
import { findPublicationClues } from "../../src/extract/published.ts";
import { buildArticle } from "./article.ts";

const clues = (text: string, path = "a.txt", declared = {}) =>
  findPublicationClues(buildArticle(text, path, declared)).map(
    ({ rule, edtf, says }) => `${rule.slice(10)} ${says} ${edtf.join("|")}`,
  );
const STORY = "The harbour was closed after a storm, the port said.";

describe("clues to the day of publication", () => {
  test.each<[string, string[]]>([
    ["Published: May 31, 2018 10:15 am ET", ["published published 2018-05-31"]],
    ["First published on Thu 31 May 2018 10.15 BST", ["published published 2018-05-31"]],
    ["By Ann Dole | Published 31 May 2018", ["published published 2018-05-31"]],
    ["Publié le 31 mai 2018 à 10h15", ["published published 2018-05-31"]],
    ["Veröffentlicht am 31.05.2018", ["published published 2018-05-31"]],
    ["This story was originally published May 31, 2018 5:30 AM.", ["published published 2018-05-31"]],
    [
      "Published 30 May 2018 | Updated 31 May 2018",
      ["published published 2018-05-30", "updated notAfter 2018-05-31"],
    ],
    ["Last updated on May 31, 2018", ["updated notAfter 2018-05-31"]],
    ["Thursday, May 31, 2018", ["date-line published 2018-05-31"]],
    ["31 May 2018, 10:15 GMT", ["date-line published 2018-05-31"]],
    ["byline| By Ann Dole, Courier, May 31, 2018", ["byline published 2018-05-31"]],
    ["DALL, May 31, 2018 (Wire) - The port closed.", ["dateline published 2018-05-31"]],
    ["copyright| © 2018 Courier", ["copyright published 2018"]],
    [
      "copyright| Copyright © 2005-2020 Courier Media. All rights reserved.",
      ["copyright-range notAfter 2020"],
    ],
    ["credit| Source: https://courier.example/2018/05/31/harbour", ["own-address published 2018-05-31"]],
    ["See https://courier.example/2018/05/31/harbour for more.", ["cited-address notBefore 2018-05-31"]],
  ])("%s", (line, expected) => {
    expect(clues(`${line}\n${STORY}`)).toEqual(expected);
  });

  test.each([
    "comments| Ann says: Posted on May 3, 2019 at 4:55 pm",
    "related-link| Storm ahead, May 3, 2019",
    "donation| Published since May 3, 1919",
    "caption| The harbour. Copyright 2011 Photo House",
    "A report published on May 3, 2019 found that the harbour was unsafe.",
    "She was born on May 3, 1919, in Dall, and updated the rules.",
    "The copyright law of the land was made long ago, on a day in spring.",
    "See https://doi.org/10.17176/20190714-014337-0 for more.",
    "Call 555-2018 or write to box 20180531.",
  ])("finds none in: %s", (line) => {
    expect(clues(`${STORY}\n${STORY}\n${STORY}\n${line}`)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["2018-05-31-harbour.txt", ["file-name published 2018-05-31"]],
    ["courier/2018/05/31/harbour.txt", ["file-name published 2018-05-31"]],
    ["20180531.txt", ["file-name published 2018-05-31"]],
    ["000_f06f8ffad344a397.txt", []],
    ["a1b20180531c.txt", []],
    ["20181331.txt", []],
  ])("the name %s", (path, expected) => {
    expect(clues(STORY, path)).toEqual(expected);
  });

  test("what the file declares, and where", () => {
    const declared = {
      published: "2018-05-31T10:15:00+02:00",
      modified: "20180602",
      url: "https://x.example/2018/05/30/a",
      origin: { published: "JSON-LD datePublished" },
    };
    expect(clues(STORY, "a.html", declared)).toEqual([
      "declared-published published 2018-05-31",
      "declared-modified notAfter 2018-06-02",
      "address published 2018-05-30",
    ]);
    const shown = findPublicationClues(
      buildArticle(STORY, "a.html", { published: "2018-05-31", origin: { published: "page text" } }),
    );
    expect(shown).toMatchObject([{ basis: "stated", confidence: "likely" }]);
  });

  test("every span is its quote", () => {
    const article = buildArticle(`Published: May 31, 2018\n${STORY}\ncopyright| © 2018 Courier`);
    for (const { start, end, quote } of findPublicationClues(article))
      expect(article.raw.text.slice(start, end)).toBe(quote);
  });

  test.each([" ", "a", "1/", "By ", "©", "https://x/", "Published ", "May 31, "])(
    "is quick on 50 KB of %j",
    (piece) => {
      const started = process.hrtime.bigint();
      findPublicationClues(buildArticle(`x ${piece.repeat(50_000 / piece.length)} y`));
      expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
    },
  );
});
