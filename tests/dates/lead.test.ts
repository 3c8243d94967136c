import { describe, expect, test } from "vitest";
import { followsLastWeek, findLead } from "../../src/resolve/dates/lead.ts";
import { buildArticle, findDates } from "./article.ts";

describe("a weekday of the week before", () => {
  test.each([
    ["The cabinet met last week and voted on Monday.", true],
    ["The cabinet voted on Monday, and it met last week.", false],
    ["The cabinet met last week.\n\nIt voted on Monday.", true],
    ["The cabinet met last week.\n\nIt rained.\n\nIt voted on Monday.", false],
  ])("%j: %s", (text, expected) => {
    const article = buildArticle(text);
    const { times } = findDates(article);
    const monday = times.find(({ reading }) => reading.is === "weekday")!;
    expect(followsLastWeek(article, times, monday)).toBe(expected);
  });

  test("is found in a calendar of 20,000 lines without looking through it for each", () => {
    const article = buildArticle("The harbour board was told so on Friday by its clerk.\n".repeat(20_000));
    const { times } = findDates(article);
    const started = performance.now();
    expect(findLead(article, times)?.weekday).toBe(5);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
