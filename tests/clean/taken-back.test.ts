import { describe, expect, test } from "vitest";
import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import type { NewsRecord } from "../../src/model/record.ts";
import { makeArticle } from "./article.ts";

const STORY = [
  "The ferry between Tarva and the islands will run again from Monday, the harbour office said on Thursday.",
  "Share",
  "Read more: Why the ferry stopped",
  "The harbour office said tickets would cost the same as last year.",
  "© 2021 The Tarva Courier",
];
const TITLE = "Ferry to the islands will run again from Monday";
const takeBack = (lines: readonly string[], path = "a.md") =>
  makeArticle(lines.join("\n\n"), { path, format: "markdown", record: { title: TITLE } as NewsRecord });
const rolesOf = (lines: readonly string[], others: readonly string[] = []) => {
  const raw = takeBack(lines);
  const survey = surveyCollection([raw, makeArticle(others.join("\n"), { path: "b.txt" })]);
  const { blocks, removals } = cleanArticle(raw, survey);
  expect(removals).toEqual([]);
  return blocks.map(({ role }) => role);
};

describe("a record of ours that was taken back", () => {
  test("keeps every line, whatever it looks like", () =>
    expect(rolesOf(STORY)).toEqual(STORY.map(() => "body")));

  test("keeps lines that other articles hold", () =>
    expect(rolesOf(STORY, STORY.slice(2))).toEqual(STORY.map(() => "body")));

  test("may repeat its title once", () =>
    expect(rolesOf([TITLE, ...STORY, TITLE])).toEqual(["title", ...STORY.map(() => "body"), "body"]));

  test("a line that only holds the title is body", () =>
    expect(rolesOf([`${TITLE}, at last`, ...STORY])[0]).toBe("body"));

  test("without a line", () => expect(rolesOf([])).toEqual([]));

  test("the same text from elsewhere is cleaned", () => {
    const raw = makeArticle(STORY.join("\n\n"));
    expect(cleanArticle(raw, surveyCollection([raw])).removals.length).toBeGreaterThan(0);
  });
});
