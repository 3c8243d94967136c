import type { FoundArticle } from "./reading.ts";

const SHORTEST_PROSE = 80;
const FEWEST_LINES = 2;
const LEAST_TEXT = 1_200;

/**
 * Tells articles from front pages, lists and forms, where a file holds all that a browser saw:
 * most of an article's text stands in long lines that are neither links nor headings.
 */
export function looksLikeArticle({ text, markup = {}, declared }: FoundArticle): boolean {
  const lines = text.split("\n");
  const prose = lines.filter(
    (line, index) => line.length >= SHORTEST_PROSE && markup[index + 1] === undefined,
  );
  const printed = prose.reduce((sum, line) => sum + line.length, 0);
  if (prose.length < FEWEST_LINES || printed < text.length / 2) return false;
  return declared.published !== undefined || printed >= LEAST_TEXT;
}
