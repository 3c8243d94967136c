import type { Engine, Result } from "./engine.ts";
import { joinWord, quote, splitWord } from "./query.ts";

const EXAMPLES = 5;
// Scripts without spaces between words: the engine parts them itself.
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Tells which words the index has: for others the engine takes the longest beginning that it has, "a" for "asdf". */
export class Vocabulary {
  readonly #engine: Engine;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Tells whether some article has a word, one of its forms or a longer word with it; phrases are taken as known. */
  isKnown(part: string): Promise<boolean> {
    const known = this.#known.get(part) ?? this.#check(part);
    this.#known.set(part, known);
    known.catch(() => this.#known.delete(part));
    return known;
  }

  /** Finds how the index has a word: "six-year" as one, else in its parts; null where it has not even those. */
  async findForms(word: string): Promise<readonly string[] | null> {
    const joined = joinWord(word);
    if (await this.isKnown(joined)) return [joined];
    const parts = splitWord(word);
    const known = await Promise.all(parts.map((part) => this.isKnown(part)));
    return known.every(Boolean) ? parts : null;
  }

  async #check(word: string): Promise<boolean> {
    if (word.startsWith('"') || UNPARTED.test(word)) return true;
    if ((await this.#engine.search(quote(word), {})).results.length) return true;
    const wanted = fold(word);
    return (await this.#readExamples(word)).some((example) => hasWord(example, wanted));
  }

  /** Suggests the word of the index that a missing one begins with; null where there is none worth it. */
  async suggest(word: string): Promise<string | null> {
    const wanted = fold(word);
    const near = (await this.#readExamples(joinWord(word)))
      .map(fold)
      .find((example) => example.length > 2 && example.length * 2 > wanted.length);
    return near !== undefined && wanted.startsWith(near.slice(0, 3)) ? near : null;
  }

  /** Reads what the engine took for a word in some articles. */
  async #readExamples(word: string): Promise<string[]> {
    const { results } = await this.#engine.search(word, {});
    return (await Promise.all(results.slice(0, EXAMPLES).map(readMatches))).flat();
  }
}

// The index has "ten-year-old" and "iPhone" as they are and in their parts, but "year-old" nowhere.
const PARTS = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

function hasWord(printed: string, wanted: string): boolean {
  return fold(printed).startsWith(wanted) || printed.split(PARTS).some((part) => fold(part).includes(wanted));
}

// As the engine counts the words of an article.
const BETWEEN_WORDS = /[^\S\uFEFF]+/;

/** Reads which words of an article a search found, as printed there, with their numbers. */
export async function readMatchesAt(
  result: Result,
): Promise<{ readonly at: number; readonly word: string }[]> {
  const { content } = await result.data();
  const words = content.split(BETWEEN_WORDS);
  return result.words.flatMap((at) => (words[at] ? { at, word: words[at] } : []));
}

async function readMatches(result: Result): Promise<string[]> {
  return (await readMatchesAt(result)).map(({ word }) => word);
}

/** Folds case and accents, and drops what is no letter or number. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
