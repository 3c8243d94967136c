import { readEscape } from "./escapes.ts";
import { stripMarks } from "./names.ts";

/** Is a text reduced to its letters and digits, with where each stood. */
export interface LetterIndex {
  readonly text: string;
  /** Folded: without case, accents, presentation forms; `starts[i]` and `ends[i]` are where letter i stood. */
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reduces a text to its letters; the time is linear in its length. */
export function indexLetters(text: string): LetterIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const escape = MARKS.has(code) ? readEscape(text, at) : null;
    const end = escape?.end ?? at + (code > 0xffff ? 2 : 1);
    const sign = escape?.sign ?? text.slice(at, end);
    for (const letter of code < 128 && !escape ? foldAscii(code) : foldSign(sign)) {
      letters.push(letter);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text, letters: letters.join(""), starts, ends };
}

// & % = \ : with these begin the signs that are written in another way.
const MARKS = new Set(Array.from("&%=\\", (mark) => mark.charCodeAt(0)));

function foldAscii(code: number): string {
  const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  return isLetter ? String.fromCharCode(code) : "";
}

// Accents, vowel points of Arabic and Hebrew; not the vowel signs of India, nor what parts "か" from "が".
const NO_LETTER =
  /[^\p{L}\p{N}\p{M}]|(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}](?<![\u3099\u309a])/gu;

const LATIN = /\p{Script=Latin}/u;

// "É" and "E" with a mark, "ﬁ", "Ｈ", "ß" and "SS", "ς": one spelling each. Only single units, for positions.
function foldSign(character: string): string[] {
  const base = character.normalize("NFKD").replace(NO_LETTER, "");
  const plain = LATIN.test(base) ? stripMarks(base) : base;
  if (plain === "") return [];
  const folded = plain.toUpperCase().toLowerCase().normalize("NFKD").replace(NO_LETTER, "");
  return folded.split("");
}
