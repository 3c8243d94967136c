import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import type { ArchivedArticle } from "../../../src/model/archive.ts";
import { writeBibtex } from "../../../src/publish/exports/bibtex.ts";
import { makeCslItem } from "../../../src/publish/exports/csl.ts";
import { writeRis } from "../../../src/publish/exports/ris.ts";
import { makeCited } from "./cited.ts";
import { HOSTILE } from "./hostile.ts";

const itemOf = (article: ArchivedArticle) => makeCslItem(article, "The Harbour File", null);
// What Citation.js, which many tools read references with, understands of our files.
const read = (text: string, forceType: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false })[0] ?? {};
const readBibtex = (article: ArchivedArticle) => read(writeBibtex(itemOf(article)), "@bibtex/text");
const readRis = (article: ArchivedArticle) => read(writeRis(itemOf(article)), "@ris/file");

describe("dates, as exact as they are known", () => {
  test.each([
    ["2014-03-06", [2014, 3, 6], null],
    ["2014-03", [2014, 3], null],
    ["2014", [2014], null],
    ["[2014-03-05,2014-03-12,2014-03-19]", [2014, 3], "Date of publication: 5, 12 or 19 March 2014."],
    ["2014-03-05/2014-03-09", [2014, 3], "Date of publication: between 5 and 9 March 2014."],
    ["2014-03-05/2014-09", [2014], "Date of publication: between 5 March and September 2014."],
    ["[2014-03-05..2014-03-09]", [2014, 3], "Date of publication: between 5 and 9 March 2014."],
    ["2014-03-XX", [2014, 3], "Date of publication: March 2014."],
    ["2014-21", [2014], "Date of publication: spring 2014."],
    ["2016/2018", null, "Date of publication: between 2016 and 2018."],
    ["2014-03-06/..", null, "Date of publication: 6 March 2014 or later."],
    ["201X", null, "Date of publication: the 2010s."],
    ["2014-03-06~", null, "Date of publication: about 6 March 2014."],
    ["2014?", null, "Date of publication: perhaps 2014."],
    [null, null, "Date of publication unknown."],
  ])("%s", (edtf, parts, note) => {
    const article = makeCited(edtf);
    const item = itemOf(article);
    const issued = item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0] : null;
    expect([issued, item.note ?? null]).toEqual([parts, note]);
    const [year = null, month, day] = parts ?? [];
    const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
    const full = /^DA {2}- (.*)\r$/m.exec(writeRis(item))?.[1] ?? null;
    expect(full).toBe(year === null ? null : `${year}/${two(month)}/${two(day)}/`);
    expect(readBibtex(article)["issued"]).toEqual(parts ? { "date-parts": [parts] } : undefined);
  });

  test("an inferred day is a day with a note", () => {
    const item = itemOf(makeCited("2014-03-06", {}, "inferred"));
    expect(item.issued).toEqual({ "date-parts": [[2014, 3, 6]] });
    expect(item.note).toBe("Date of publication inferred (likely): 6 March 2014.");
    expect(itemOf(makeCited("2016/2018", {}, "inferred")).issued).toEqual({
      literal: "between 2016 and 2018 [inferred]",
    });
  });
});

describe("what Citation.js reads back", () => {
  const people = ["Ilse Brandt", "Marit de Wael", "Gabriel García Márquez", "毛泽东"];
  const authors = [
    { family: "Brandt", given: "Ilse" },
    { literal: "Gabriel García Márquez" },
    { literal: "毛泽东" },
  ];

  test("BibTeX", () => {
    const back = readBibtex(makeCited("2014-03-06", { byline: people }));
    expect(back["title"]).toBe("Cranes stand still");
    expect(back["container-title"]).toBe("Northern Courier");
    expect(JSON.stringify(back["author"])).toContain('"Wael"');
    for (const author of authors) expect(JSON.stringify(back["author"])).toContain(Object.values(author)[0]);
  });

  test("RIS, with all authors and the whole title on one line", () => {
    const title =
      "Cranes stand still as dockers and port meet for a fourth time, and a fifth, without an end";
    const back = readRis(makeCited("2014-03-06", { byline: people, title }));
    expect(back).toMatchObject({ type: "article-newspaper", title, "container-title": "Northern Courier" });
    const lines = writeRis(itemOf(makeCited("2014-03-06", { byline: people, title }))).split("\r\n");
    expect(lines.filter((line) => line.startsWith("AU"))).toEqual([
      "AU  - Brandt, Ilse",
      "AU  - de Wael, Marit",
      "AU  - Gabriel García Márquez",
      "AU  - 毛泽东",
    ]);
  });

  test.each([...HOSTILE, "100% of \\it $5_a^b# ~ {x", "} unbalanced {", "A\nTY  - BOOK\nER  - "])(
    "a headline %j stays one value",
    (title) => {
      const article = makeCited("2014-03-06", { title, byline: [title] });
      const item = itemOf(article);
      // Citation.js turns a bare "_" or "^" behind TeX words into markup of its own; letters are enough to compare.
      const letters = (text: unknown) => String(text).replace(/<[^>]*>|[^\p{L}\p{N}]/gu, "");
      expect(letters(readBibtex(article)["title"])).toBe(letters(item.title.replace(/<[^>]*>/g, "")));
      const ris = writeRis(item).split("\r\n");
      expect(ris.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([""]);
      expect(ris.filter((line) => line.startsWith("TY"))).toHaveLength(1);
      expect(ris.filter((line) => line.startsWith("ER"))).toHaveLength(1);
    },
  );

  test("braces stay balanced, escaped or not, as BibTeX counts them", () => {
    for (const title of [...HOSTILE, "} {{ \\{"]) {
      const entry = writeBibtex(itemOf(makeCited("2014", { title, byline: [title] })));
      let depth = 0;
      for (const mark of entry) {
        if (mark === "{") depth++;
        if (mark === "}") depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });
});

test("the agency signs what nobody else does, and is noted otherwise", () => {
  const source = {
    outlet: "Northern Courier",
    agency: "Continental Press",
    distributor: null,
    republisher: null,
  };
  expect(itemOf(makeCited("2014", { source, byline: [] })).author).toEqual([
    { literal: "Continental Press" },
  ]);
  expect(itemOf(makeCited("2014", { source })).note).toBe("Agency: Continental Press.");
  const alone = itemOf(makeCited("2014", { source: { ...source, outlet: null }, byline: [] }));
  expect([alone["container-title"], alone.author]).toEqual(["Continental Press", undefined]);
});
