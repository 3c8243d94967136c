import { expect, test } from "vitest";
import { listFacts } from "../../src/resolve/dates/facts.ts";
import { readToldFacts } from "../../src/resolve/dates/statement-ties.ts";
import { buildArticle, findDates } from "./article.ts";

const SAID = "Mayor Ada Quill told the harbour board on Friday that it had rained. ";

test("the statement around a day has its speaker, its own words and those of its line", () => {
  const facts = listFacts([findDates(buildArticle(`${SAID}Ships sank.`))]);
  const { statement } = readToldFacts(facts)[0]!;
  expect(statement.speaker).toBe("quill");
  expect([...statement.said].some((stem) => stem.startsWith("ship"))).toBe(false);
  expect([...statement.told].some((stem) => stem.startsWith("ship"))).toBe(true);
});

test.each([
  ["in one line", SAID.repeat(6_000)],
  ["in one sentence", SAID.replace(". ", ", ").repeat(6_000)],
  ["each in a line", `${SAID}\n`.repeat(12_000)],
])("thousands of days are read without reading the text again for each: %s", (_, text) => {
  const facts = listFacts([findDates(buildArticle(text))]);
  expect(facts.length).toBeGreaterThan(5_000);
  const started = performance.now();
  readToldFacts(facts);
  expect(performance.now() - started).toBeLessThan(3_000);
});
