import type { ArchivedArticle } from "../../model/archive.ts";
import { countWords, cutBlocks } from "../access/excerpt.ts";

// What is shorter is rather a heading: "Highlights".
const FEWEST_WORDS = 8;

/**
 * Writes what stands under a headline on a front page: the subhead, else the first words of what is published of the
 * text, at most as many as `words`; null where there are none.
 */
export function writeStandfirst({ record, clean }: ArchivedArticle, words: number): string | null {
  if (record.dek !== null) return record.dek;
  if (record.access === "metadata") return null;
  // An article without a headline is named by its own first words: these are not said twice.
  const named = record.title.replace(/…$/, "");
  const whole = clean.blocks.find(
    ({ role, text }) => role === "body" && !text.startsWith(named) && countWords(text) >= FEWEST_WORDS,
  );
  const [first] = whole ? cutBlocks([whole], words) : [];
  if (!first) return null;
  return first.text === whole?.text || /[.!?…؟。"”’»)]$/.test(first.text) ? first.text : `${first.text} …`;
}
