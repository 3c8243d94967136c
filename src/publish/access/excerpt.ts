import type { ExcerptLimits } from "../../model/access.ts";
import type { Block } from "../../model/article.ts";
import { findSentences } from "../../text/sentences.ts";

// Scripts without spaces between words: there two characters count as one word.
const UNIT =
  /(?<half>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\S)+/gu;

/**
 * Chooses the beginning of a story: whole sentences of its first paragraphs, as many as the limits allow, and never more
 * than half of it. A first sentence that is longer is cut between two words.
 */
export function chooseExcerpt(body: readonly Block[], { words, paragraphs }: ExcerptLimits): Block[] {
  const total = body.reduce((sum, { text }) => sum + countWords(text), 0);
  return cutBlocks(body.slice(0, paragraphs), Math.min(words, Math.ceil(total / 2)));
}

/** Cuts paragraphs to a number of words, at the end of a sentence where there is one. */
export function cutBlocks(blocks: readonly Block[], words: number): Block[] {
  const chosen: Block[] = [];
  let left = words;
  for (const block of blocks) {
    const cut = cutBlock(block, left, chosen.length === 0);
    if (cut) chosen.push(cut);
    left -= countWords(block.text);
    if (cut?.end !== block.end || left <= 0) break;
  }
  return chosen;
}

function cutBlock(block: Block, words: number, isFirst: boolean): Block | null {
  if (countWords(block.text) <= words) return block;
  let end = block.start;
  for (const sentence of findSentences(block.text, block.start)) {
    const head = block.text.slice(0, sentence.end - block.start);
    if (countWords(head) > words) break;
    end = sentence.end;
  }
  if (end === block.start && isFirst) end += measureWords(block.text, words);
  const text = block.text.slice(0, end - block.start).trimEnd();
  return text === "" ? null : { ...block, text, end: block.start + text.length };
}

/** Counts the words of a text. */
export function countWords(text: string): number {
  let count = 0;
  for (const { groups } of text.matchAll(UNIT)) count += groups?.["half"] === undefined ? 1 : 0.5;
  return count;
}

/** Measures how long the first words of a text are, in UTF-16 units. */
function measureWords(text: string, words: number): number {
  let count = 0;
  let end = 0;
  for (const { 0: unit, index, groups } of text.matchAll(UNIT)) {
    count += groups?.["half"] === undefined ? 1 : 0.5;
    if (count > words) break;
    end = index + unit.length;
  }
  return end;
}
