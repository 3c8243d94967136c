import { describe, expect, test } from "vitest";
import type { Block } from "../../src/model/article.ts";
import { chooseExcerpt, countWords, cutBlocks } from "../../src/publish/access/excerpt.ts";

function blocksOf(...paragraphs: readonly string[]): Block[] {
  let start = 0;
  return paragraphs.map((text, i) => {
    const block: Block = { line: i + 1, role: "body", text, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
}

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const sentence = (words: number) => `${Array.from({ length: words }, (_, i) => `word${i}`).join(" ")}.`;

describe("an excerpt", () => {
  test("is the first paragraphs, as many as allowed", () => {
    const body = blocksOf("One two three.", "Four five six.", "Seven eight nine.", sentence(40));
    expect(texts(chooseExcerpt(body, { words: 75, paragraphs: 2 }))).toEqual([
      "One two three.",
      "Four five six.",
    ]);
    expect(texts(chooseExcerpt(body, { words: 75, paragraphs: 1 }))).toEqual(["One two three."]);
  });

  test("ends with a sentence", () => {
    const body = blocksOf("One two three. Four five six. Seven eight nine.", sentence(40));
    expect(texts(chooseExcerpt(body, { words: 7, paragraphs: 2 }))).toEqual([
      "One two three. Four five six.",
    ]);
  });

  test("never holds more than half of the story", () => {
    expect(
      texts(chooseExcerpt(blocksOf("One two. Three four. Five six."), { words: 75, paragraphs: 2 })),
    ).toEqual(["One two."]);
  });

  test("cuts a first sentence that is too long, and no other", () => {
    const [first, ...more] = chooseExcerpt(blocksOf(sentence(50), "One two."), { words: 10, paragraphs: 2 });
    expect(first?.text).toBe(Array.from({ length: 10 }, (_, i) => `word${i}`).join(" "));
    expect(more).toEqual([]);
    expect(texts(cutBlocks(blocksOf("One two.", sentence(50)), 10))).toEqual(["One two."]);
  });

  test("keeps its places", () => {
    const body = blocksOf("One two three. Four five six.", sentence(40));
    for (const { start, end, text } of chooseExcerpt(body, { words: 4, paragraphs: 2 }))
      expect(end - start).toBe(text.length);
  });

  test("of a story without text is empty", () =>
    expect(chooseExcerpt([], { words: 75, paragraphs: 2 })).toEqual([]));
});

test.each([
  ["", 0],
  ["One – two", 3],
  ["It's", 1],
  ["記者が山田", 2.5],
  ["Oslo で", 1.5],
])("%j counts %d words", (text, words) => expect(countWords(text)).toBe(words));

test.each(["a", " ", "あ", ". "])("50 kB of %j take no time", (unit) => {
  const start = performance.now();
  chooseExcerpt(blocksOf(unit.repeat(50_000)), { words: 75, paragraphs: 2 });
  expect(performance.now() - start).toBeLessThan(2_000);
});
