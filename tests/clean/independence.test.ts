import { describe, expect, test } from "vitest";
import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import type { RawArticle } from "../../src/model/article.ts";
import { makeArticle } from "./article.ts";

const STORY = [
  "The ferry between Tarva and the islands will run again from Monday, the harbour office said on Thursday.",
  "The ferry had been out of service since January, when its engine caught fire near the islands.",
  "“We have waited for this day,” said the mayor of Tarva, who will be on board for the first trip.",
  "The harbour office said tickets would cost the same as last year.",
];
const TITLE = "Ferry to the islands will run again from Monday";
const DEK = "News comes after a winter in which two islands were cut off from the mainland";
const OTHER = [
  "Schools in the hills open a week late after snow closed the only road, the county office said.",
  "Teachers will bring the missed lessons back in May, the head of the hill schools said on Friday.",
];

const headOf = (raw: RawArticle, others: readonly RawArticle[]) =>
  cleanArticle(raw, surveyCollection([raw, ...others]))
    .blocks.filter(({ role }) => role !== "body")
    .map(({ role, text }) => `${role}: ${text}`);

/** Makes other articles of the site that hold these lines; their stories differ, so that they are no copies. */
const neighbours = (lines: readonly string[]) =>
  ["hill", "vale", "coast", "moor"].map((name) =>
    makeArticle([...lines, ...OTHER.map((line) => line.replaceAll("hill", name))].join("\n"), {
      path: `${name}.txt`,
      declared: { url: `https://courier.example/${name}` },
    }),
  );

const ledeOf = (raw: RawArticle, others: readonly RawArticle[]) =>
  cleanArticle(raw, surveyCollection([raw, ...others])).blocks.find(({ role }) => role === "body")?.text;

test("without a headline the first sentence of the story is the same, for the address is made of it", () => {
  const lines = ["Two boats wait in the harbour of Tarva", ...STORY].map((line) => `${line}.`);
  const raw = makeArticle(lines.join("\n"), { declared: { url: "https://courier.example/ferry" } });
  for (const count of [1, 2, 5]) expect(ledeOf(raw, neighbours(lines.slice(0, count)))).toBe(ledeOf(raw, []));
});

describe("the headline is the same whatever else the collection holds", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["its headline stands in every article's list of links", [TITLE, ...STORY], [TITLE]],
    ["headline and first sentences repeat", [TITLE, ...STORY], [TITLE, ...STORY.slice(0, 2)]],
    [
      "the first sentence repeats as a teaser",
      ["World", TITLE, DEK, "By Amina Okafor", ...STORY],
      [STORY[0]!],
    ],
    ["the dek repeats", ["island desk", TITLE, DEK, "By Amina Okafor", ...STORY], [TITLE, DEK]],
    [
      "what stands above repeats",
      ["Two bridges close for the summer", TITLE, ...STORY],
      ["Two bridges close for the summer"],
    ],
    ["all repeats", [TITLE, DEK, ...STORY], [TITLE, DEK, ...STORY]],
    ["it has none", STORY, STORY],
  ])("%s", (_, lines, repeated) => {
    const raw = makeArticle(lines.join("\n"), { declared: { url: "https://courier.example/ferry" } });
    expect(headOf(raw, neighbours(repeated))).toEqual(headOf(raw, []));
  });
});
