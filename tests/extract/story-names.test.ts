import { describe, expect, test } from "vitest";
import { findMentions } from "../../src/extract/mentions.ts";
import { settleNames } from "../../src/extract/story-names.ts";
import { makeArticle } from "../names/article.ts";

function namesOf(text: string, language: string | null = "en"): string[] {
  const article = makeArticle(text);
  const settled = settleNames(article, findMentions(article), language);
  return settled.map(({ surface, readings }) => `${surface}: ${readings[0]?.as}`);
}

describe("names of the story", () => {
  test.each([
    ["BOLZANO, Italy, Jan 12 (Reuters) – Snow closed the pass, the operator said.", "BOLZANO: place"],
    ["LE HAVRE (AFP) — The port was open again on Friday, the mayor said.", "LE HAVRE: place"],
  ])("%s: what a dateline names is a place", (text, place) => {
    expect(namesOf(text)).toContain(place);
  });

  test.each([
    ["OSLO (Reuters) - Ships waited in the fjord on Monday.", /Reuters/],
    ["Trains ran late. (Reporting by Giulia Ferri; Editing by Tom Brown)", /Ferri|Tom|Brown/],
  ])("%s: credits name nobody in it", (text, credit) => {
    expect(namesOf(text).join()).not.toMatch(credit);
  });

  test.each([
    ["“We told Reuters,” said Anna Weber in Oslo.", "Anna Weber: person"],
    ["Editing by hand is slow (reporting by Tom Brown said so), Anna Weber said.", "Anna Weber: person"],
  ])("%s: what only looks like credits stays", (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test("in another language only proven names stay", () => {
    const text = "Le ministre des Transports, Paul Rivière, est arrivé à Marseille avec la Capitainerie.";
    expect(namesOf(text, "fr")).toEqual(expect.arrayContaining(["Paul Rivière: person", "Marseille: place"]));
    expect(namesOf(text, "fr").join()).not.toMatch(/Transports|Capitainerie/);
  });
});
