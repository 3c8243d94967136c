import { expect, test } from "vitest";
import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import { fateOf, makeArticle } from "./article.ts";

const paragraphs = (topic: string) =>
  Array.from(
    { length: 6 },
    (_, i) =>
      `The ${topic} was discussed again on day ${"abcdef"[i]}, and officials in the ${topic} office said that they would answer all questions.`,
  );

const ENDING = "The Tarva Courier has been with you since the first ferry";

test("a line of several articles is counted, once an article, without regard to numbers and case", () => {
  const survey = surveyCollection([
    makeArticle("Page 3 of the Courier\nPage 3 of the Courier", { path: "a.txt" }),
    makeArticle("PAGE 14 of the Courier", { path: "b.txt" }),
  ]);
  expect(survey.articlesWithLine.get("page # of the courier")).toBe(2);
});

test("the survey does not depend on the order of the articles", () => {
  const articles = ["x\ny\nz", "x\ny", "y\nq"].map((text, i) => makeArticle(text, { path: `${i}.txt` }));
  expect(surveyCollection(articles)).toEqual(surveyCollection(articles.toReversed()));
});

test("copies of one wire text are no evidence: their shared lines count once", () => {
  const wire = paragraphs("harbour").join("\n");
  const survey = surveyCollection([
    makeArticle(`${wire}\nSource: One`, { path: "a.txt" }),
    makeArticle(`Another headline\n${wire}`, { path: "b.txt" }),
  ]);
  expect([...survey.articlesWithLine.values()]).toEqual([]);
});

test("copies keep their story beside other articles", () => {
  const wire = `Harbour talks go on\n${paragraphs("harbour").join("\n")}`;
  const articles = [
    makeArticle(wire, { path: "a.txt" }),
    makeArticle(wire, { path: "b.txt" }),
    makeArticle(paragraphs("school").join("\n"), { path: "c.txt" }),
  ];
  const { blocks } = cleanArticle(articles[0]!, surveyCollection(articles));
  expect(blocks.filter(({ role }) => role === "body")).toHaveLength(6);
});

test("a line that different articles of one source end with is named as repeated or left in peace, never lost", () => {
  const articles = ["harbour", "school", "bridge", "forest"].map((topic) =>
    makeArticle(`${paragraphs(topic).join("\n")}\n${ENDING}`, {
      path: `${topic}.txt`,
      declared: { url: `https://courier.example/${topic}` },
    }),
  );
  const fate = fateOf(cleanArticle(articles[0]!, surveyCollection(articles)), ENDING);
  expect(["repeat", "body"]).toContain(fate);
});
