import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, test } from "vitest";
import type { ArchivedArticle } from "../../../src/model/archive.ts";
import { citeArticle } from "../../../src/publish/exports.ts";
import { parseName } from "../../../src/publish/exports/citation-names.ts";
import { makeCslItem } from "../../../src/publish/exports/csl.ts";
import { makeCited } from "./cited.ts";

const cite = (article: ArchivedArticle, style: string) =>
  citeArticle(article).find((citation) => citation.style === style)?.text;

describe("names", () => {
  test.each([
    ["Ilse Brandt", "en", { given: "Ilse", family: "Brandt" }],
    ["Marit de Wael", "en", { given: "Marit", family: "de Wael" }],
    ["Jan van den Berg", "nl", { given: "Jan", family: "van den Berg" }],
    ["John F. Kennedy", "en", { given: "John F.", family: "Kennedy" }],
    ["J.K. Rowling", "en", { given: "J.K.", family: "Rowling" }],
    ["J. R. R. Tolkien", "en", { given: "J. R. R.", family: "Tolkien" }],
    ["Jean-Paul Sartre", "fr", { given: "Jean-Paul", family: "Sartre" }],
    ["Conor O'Brien", "en", { given: "Conor", family: "O'Brien" }],
    ["Martin King, Jr.", "en", { given: "Martin", family: "King", suffix: "Jr." }],
    ["Davis Ward III", "en", { given: "Davis", family: "Ward", suffix: "III" }],
    ["Gabriel García Márquez", "es", { literal: "Gabriel García Márquez" }],
    ["Mary Jane Smith", "en", { literal: "Mary Jane Smith" }],
    ["Plato", "en", { literal: "Plato" }],
    ["Li Wei", "zh", { literal: "Li Wei" }],
    ["Nagy Péter", "hu", { literal: "Nagy Péter" }],
    ["毛泽东", "en", { literal: "毛泽东" }],
    ["فاطمة الزهراء", "ar", { literal: "فاطمة الزهراء" }],
    ["Staff, agencies", "en", { literal: "Staff, agencies" }],
    ["de Wael", "en", { literal: "de Wael" }],
    ["B52 Bomber", "en", { literal: "B52 Bomber" }],
    ["", "en", { literal: "" }],
    [`${"a ".repeat(5000)}b`, "en", { literal: `${"a ".repeat(5000)}b` }],
  ])("%.40j in %s", (name, language, parts) => {
    expect(parseName(name, language)).toEqual(parts);
  });
});

describe("APA is what the CSL processor makes of it", () => {
  const titles = ["Cranes stand still", "Will cranes stand still?", "“Enough,” say dockers"];
  const bylines = [
    [],
    ["Ilse Brandt"],
    ["Ilse Brandt", "Marit de Wael"],
    ["Jean-Paul Sartre", "John F. Kennedy", "Plato"],
    ["Martin King, Jr.", "J.K. Rowling"],
  ];
  const dates = ["2014-03-06", "2014-12", "1999", null];
  const cases = titles.flatMap((title) =>
    bylines.flatMap((byline) => dates.map((date) => [date, byline, title] as const)),
  );

  test.each(cases)("%s %j %s", (edtf, byline, title) => {
    const article = makeCited(edtf, { title, byline: [...byline] });
    const { note, archive, ...item } = makeCslItem(article, "x", null);
    const made = plugins.output.format("bibliography", [item], { template: "apa" }) as string;
    expect(cite(article, "APA")).toBe(made.trim());
  });
});

// As the manuals print newspaper articles.
describe("Chicago and MLA", () => {
  const three = ["Ilse Brandt", "Marit de Wael", "Jan Klein"];
  test.each([
    [
      "Chicago",
      "2014-03-06",
      ["Ilse Brandt"],
      "Brandt, Ilse. “Cranes stand still.” Northern Courier, March 6, 2014.",
    ],
    ["Chicago", "2014-03", [], "“Cranes stand still.” Northern Courier, March 2014."],
    [
      "Chicago",
      "2014",
      three,
      "Brandt, Ilse, Marit de Wael, and Jan Klein. “Cranes stand still.” Northern Courier, 2014.",
    ],
    ["Chicago", null, ["Plato"], "Plato. “Cranes stand still.” Northern Courier, n.d."],
    [
      "MLA",
      "2014-03-06",
      ["Ilse Brandt"],
      "Brandt, Ilse. “Cranes stand still.” Northern Courier, 6 Mar. 2014.",
    ],
    ["MLA", "2014-05-06", three, "Brandt, Ilse, et al. “Cranes stand still.” Northern Courier, 6 May 2014."],
    [
      "MLA",
      "2014-09",
      three.slice(0, 2),
      "Brandt, Ilse, and Marit de Wael. “Cranes stand still.” Northern Courier, Sept. 2014.",
    ],
    ["MLA", "2014", [], "“Cranes stand still.” Northern Courier, 2014."],
  ])("%s, %s, %j", (style, edtf, byline, text) => {
    expect(cite(makeCited(edtf, { byline }), style)).toBe(text);
  });

  test("quotation marks in a headline become single ones", () => {
    const article = makeCited("2014", { title: 'Port says "no"; dockers “enough?”', byline: [] });
    expect(cite(article, "Chicago")).toBe("“Port says ‘no’; dockers ‘enough?’” Northern Courier, 2014.");
  });
});

describe("what is not sure is not told as sure", () => {
  test.each([
    [
      "APA",
      "2014-03-06",
      "inferred",
      "Brandt, I. (2014, March 6 [inferred]). Cranes stand still. Northern Courier.",
    ],
    [
      "Chicago",
      "[2014-03-05,2014-03-12]",
      "inferred",
      "Brandt, Ilse. “Cranes stand still.” Northern Courier, 5 or 12 March 2014 [inferred].",
    ],
    [
      "MLA",
      "2016/2018",
      "inferred",
      "Brandt, Ilse. “Cranes stand still.” Northern Courier, between 2016 and 2018 [inferred].",
    ],
    [
      "MLA",
      "2014-03-06~",
      "stated",
      "Brandt, Ilse. “Cranes stand still.” Northern Courier, about 6 March 2014.",
    ],
  ] as const)("%s, %s, %s", (style, edtf, basis, text) => {
    expect(cite(makeCited(edtf, {}, basis), style)).toBe(text);
  });

  test("an unknown publication is not named", () => {
    const source = { outlet: null, agency: null, distributor: null, republisher: null };
    const citations = citeArticle(makeCited("2014-03-06", { source }));
    expect(citations.map(({ text }) => text)).toEqual([
      "Brandt, I. (2014, March 6). Cranes stand still.",
      "Brandt, Ilse. “Cranes stand still.” March 6, 2014.",
      "Brandt, Ilse. “Cranes stand still.” 6 Mar. 2014.",
    ]);
    expect(citations.map(({ italic }) => italic)).toEqual([null, null, null]);
  });
});
