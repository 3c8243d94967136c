import { FUNCTION_WORDS } from "../lexicon/furniture-function-words.ts";
import type { Line, LineMarkup } from "../model/article.ts";
import { findMarks, type Mark } from "./marks.ts";
import { normalizeLine } from "./phrases.ts";

/** Is what can be said of one line without looking around. */
export interface LineForm {
  readonly line: Line;
  /** The line as it is compared with others. */
  readonly key: string;
  /** Words of the key; scripts without spaces give long ones. */
  readonly words: readonly string[];
  /** The longer words of the key, each once. */
  readonly content: readonly string[];
  /** How many words the line holds, also in scripts without spaces. */
  readonly length: number;
  readonly marks: readonly Mark[];
  readonly endsSentence: boolean;
  readonly sentences: number;
  /** Share of function words, 0 to 1. */
  readonly functionWords: number;
  /** Share of words with a capital first letter, 0 to 1; 0 in scripts without capitals. */
  readonly capitals: number;
  readonly unspaced: boolean;
  /** What the page's markup says of it, where there was one and it says something. */
  readonly markup: LineMarkup | null;
}

const FUNCTION_WORD = new Set(
  Object.values(FUNCTION_WORDS)
    .flatMap((list) => list.split(" "))
    .map(normalizeLine),
);
const WORD = /[\p{L}\p{N}_]+/gu;
const SENTENCE_END = /[.!?…。！？؟।॥۔።։][\p{Pe}\p{Pf}\p{Pi}"'*]{0,3}$/u;
const SENTENCE_STOP = /[.!?…。！？؟।॥۔።։]/gu;
// Scripts that do not part words by spaces: Han, kana, Thai, Lao, Khmer, Burmese.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS_PER_WORD = 2.5;

/** Measures one line. */
export function measureLine(line: Line, markup: LineMarkup | null = null): LineForm {
  const key = normalizeLine(line.text);
  const words = key ? key.split(" ") : [];
  const printed = line.text.match(WORD) ?? [];
  const unspacedLetters = line.text.match(UNSPACED)?.length ?? 0;
  const unspaced = unspacedLetters * 2 > line.text.length;
  return {
    line,
    key,
    words,
    content: [...new Set(words.filter((word) => word.length > 3))],
    length: unspaced ? Math.max(printed.length, unspacedLetters / LETTERS_PER_WORD) : printed.length,
    marks: findMarks(line.text, words),
    endsSentence: SENTENCE_END.test(line.text.slice(-8)),
    sentences: line.text.match(SENTENCE_STOP)?.length ?? 0,
    functionWords: shareOfFunctionWords(unspaced ? [...key] : words),
    capitals: printed.length ? printed.filter((word) => /^\p{Lu}/u.test(word)).length / printed.length : 0,
    unspaced,
    markup,
  };
}

function shareOfFunctionWords(words: readonly string[]): number {
  return words.length ? words.filter((word) => FUNCTION_WORD.has(word)).length / words.length : 0;
}
