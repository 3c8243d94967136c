import type { CleanArticle } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { indexLetters } from "../../text/letter-index.ts";
import { compilePhrase, findPhrase } from "../../text/redaction.ts";

/** Tells whether a text holds some words, whatever its spacing, quotation marks and apostrophes. */
export function holdsWords(text: string, words: string): boolean {
  const phrase = compilePhrase(words);
  return phrase !== null && findPhrase(indexLetters(text), phrase).length > 0;
}

/** Finds where some words stand first in the story; null where they do not. */
export function findWords({ blocks, raw }: CleanArticle, words: string): Span | null {
  const phrase = compilePhrase(words);
  if (!phrase) return null;
  const found = findPhrase(indexLetters(raw.text), phrase);
  return (
    found.find(({ start, end }) => blocks.some((block) => block.start <= start && end <= block.end)) ?? null
  );
}
