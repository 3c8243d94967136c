import { STATES } from "../../lexicon/governments.ts";
import type { CleanArticle } from "../../model/article.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { rememberByText } from "../../text/memory.ts";
import { stripMarks } from "../../text/names.ts";
import { findSentences } from "../../text/sentences.ts";
import { findTokens } from "../../text/tokens.ts";
import { partBareDateline } from "../dateline.ts";

/** Is one word of a sentence as the name experts see it. */
export interface Word extends Span {
  /** As printed, without a possessive ending. */
  readonly text: string;
  /** As it would be printed inside an ordinary sentence; set by the case experts in headlines and at sentence starts. */
  cased: string;
  /** Key for word lists: no marks, no full stops, small letters; acronyms keep their capitals ("US" is not "us"). */
  key: string;
  /** Small letters, marks off. */
  readonly lower: string;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
}

/** Is a sentence of words, with how its letters are used. */
export interface Sentence {
  readonly words: Word[];
  readonly zone: Mention["zone"];
  readonly style: "plain" | "title" | "caps";
}

/** Parts the kept lines of an article into sentences of words. */
export function readSentences(article: CleanArticle): Sentence[] {
  return article.blocks.flatMap((block) => {
    const zone = block.role === "kicker" ? "title" : block.role;
    return findSentences(block.text, block.start)
      .flatMap((sentence) => partBareDateline(article, sentence))
      .flatMap((span) => {
        const words = parseWords(article.raw.text.slice(span.start, span.end), span.start);
        const style = styleOf(words);
        return cutWords(words).map((part) => ({ words: part, zone, style }));
      });
  });
}

// No sentence of a story is as long; lists and hostile texts are.
const MOST_WORDS = 300;

function cutWords(words: Word[]): Word[][] {
  if (words.length <= MOST_WORDS) return [words];
  const parts: Word[][] = [];
  for (let at = 0; at < words.length; at += MOST_WORDS) parts.push(words.slice(at, at + MOST_WORDS));
  return parts;
}

// "Smith's", "the Smiths'": the ending is no part of the name.
const POSSESSIVE = /^(.*[^\s'’])(['’][sS])$/su;
// "U.S.", "J.", "Gen.", "Inc.": the full stop belongs to the word before it.
const TAKES_STOP =
  /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Maj|Col|Sgt|Capt|Cmdr|Adm|Brig|Gov|Sen|Rep|St|Mt|Ft|Jr|Sr|Inc|Ltd|Co|Corp|Bros|No)$/u;
// "pro-Assad", "non-Kurdish": a prefix before a name.
const PREFIXED = /^(?:pro|anti|non|ex|pre|post|mid|un|cross|inter|trans|sub|co|then|north|south|east|west)$/;

/** Parts a text into words for the name experts; spans are offsets into the text plus `offset`. */
export function parseWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const token of findTokens(text, offset)) {
    if (token.text === "." && token.start === end && extendWord(words)) {
      end++;
      continue;
    }
    for (const { form, at } of splitToken(token.text)) {
      const start = token.start + at;
      words.push(makeWord(form, start, start === end));
      end = start + form.text.length;
    }
  }
  return words;
}

function extendWord(words: Word[]): boolean {
  const last = words.at(-1);
  if (!last || !TAKES_STOP.test(last.text)) return false;
  words[words.length - 1] = makeWord(readForm(`${last.text}.`), last.start, last.glued);
  return true;
}

interface Part {
  readonly text: string;
  readonly at: number;
}

interface Form {
  readonly text: string;
  readonly key: string;
  readonly lower: string;
}

// A story has some hundred different words, an archive some ten thousand.
const splitToken = rememberByText((text) =>
  partToken(text).map(({ text: part, at }) => ({ form: readForm(part), at })),
);

function partToken(text: string): Part[] {
  if (text.length < 3) return [{ text, at: 0 }];
  const owner = POSSESSIVE.exec(text);
  if (owner) {
    return [...splitHyphens(owner[1] ?? ""), { text: owner[2] ?? "", at: owner[1]?.length ?? 0 }];
  }
  return splitHyphens(text);
}

// "Iran-backed" and "US-led" are a name and a word; "al-Assad" and "Smith-Jones" are one name.
function splitHyphens(text: string): Part[] {
  if (!text.includes("-")) return [{ text, at: 0 }];
  const parts = text.split("-");
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  const led = /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(last) && (isState(first) || WORD_ENDING.test(last));
  const prefixed = PREFIXED.test(first) && /^\p{Lu}/u.test(parts[1] ?? "");
  const upper =
    parts.length === 2 &&
    /^\p{Lu}{2,3}$/u.test(first) &&
    /^\p{Lu}\p{Ll}{2}/u.test(last) &&
    !/^AL$|^EL$/.test(first);
  const states = parts.length === 2 && isState(first) && isState(last);
  const pair = parts.length === 2 && PEOPLE_ENDING.test(first) && PEOPLE_ENDING.test(last);
  if (!led && !prefixed && !upper && !pair && !states) return [{ text, at: 0 }];
  return cutAt(text, led ? text.lastIndexOf("-") : text.indexOf("-"));
}

// "Lebanese-Syrian", "Israeli-Palestinian", "Sino-Russian".
const PEOPLE_ENDING =
  /^\p{Lu}\p{Ll}+(?:ian|ean|an|ese|ish|eli|ani|iti|aqi|eni|ari|abi|eek|ench|utch|ino|co|o)$/u;

// What makes "London-based" a name and a word, unlike "Ban Ki-moon" and "Kim Jong-un".
const WORD_ENDING =
  /(?:ed|ing|led|run|held|built|born|wide|style|era|like|only|made|free|friendly|bound|linked|related|speaking|language)$/;

function isState(word: string): boolean {
  return STATE_WORDS.has(word) || /^\p{Lu}{2,}$/u.test(word) || PEOPLE_ENDING.test(word);
}

// "Israel-Syria", "India-Pakistan".
const STATE_WORDS = new Set(
  STATES.flatMap(([, name, others]) => [name, ...others]).filter((name) => !/[ -]/.test(name)),
);

function cutAt(text: string, cut: number): Part[] {
  return [
    { text: text.slice(0, cut), at: 0 },
    { text: "-", at: cut },
    { text: text.slice(cut + 1), at: cut + 1 },
  ];
}

function readForm(text: string): Form {
  const plain = stripMarks(text).replace(/[’‘]/g, "'");
  return { text, key: keyOf(plain), lower: plain.toLowerCase() };
}

function makeWord({ text, key, lower }: Form, start: number, glued: boolean): Word {
  return { text, cased: text, key, lower, glued, start, end: start + text.length };
}

/** Makes the key of a word for word lists. */
export const keyOf: (word: string) => string = rememberByText((word) => {
  const bare = word.replace(/\./g, "").replace(/-/g, " ");
  return /^[A-Z][A-Z0-9&]*[A-Z0-9]s?$/.test(bare) ? bare : bare.toLowerCase();
});

function styleOf(words: readonly Word[]): Sentence["style"] {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const [i, { text, lower }] of words.entries()) {
    if (text.length < 4 || !LETTER_FIRST.test(text)) continue;
    long++;
    if (text === lower) continue;
    if (i > 0 && CAPITAL_FIRST.test(text)) capital++;
    if (text === text.toUpperCase()) upper++;
  }
  if (long >= 2 && upper / long > 0.75) return "caps";
  return long >= 4 && capital >= 0.75 * (long - 1) && !/^[.!?]/.test(words.at(-1)?.text ?? "")
    ? "title"
    : "plain";
}

const LETTER_FIRST = /^\p{L}/u;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** Lists the keys of a sentence's words. */
export function keysOf({ words }: Sentence): string[] {
  return words.map(({ key }) => key);
}
