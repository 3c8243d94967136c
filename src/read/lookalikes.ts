import { makeProblem, quoteShort, type Problem } from "./reading.ts";

// Letters of one alphabet that look like letters of another in most faces.
const CYRILLIC = "аеорсухіјѕһԛԝАВЕКМНОРСТУХІЈЅ";
const GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LATIN = "aeopcyxijABEKMHOPCTYX";

const ANY = new RegExp(`[${CYRILLIC}${GREEK}]`, "u");
// e.g. "Pu" and a Cyrillic "т" before "in"; only letters, so that every word is one run
const WORD = /\p{L}+/gu;
const LOWER = /\p{Ll}/u;
const LEAST = 4;
const LONGEST = 60;
// "ХХIв" and the like: numerals that people write with the letters at hand.
const NUMERAL = /^[ХVІIX]{2,}/u;

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
// Words of which every letter is of one alphabet, or looks as if it were.
const DISGUISES = [
  new RegExp(`^[\\p{Script=Latin}${CYRILLIC}${GREEK}]+$`, "u"),
  new RegExp(`^[\\p{Script=Cyrillic}${LATIN}]+$`, "u"),
];

/** Reports words that mix letters of two alphabets which look alike: they are other names than they seem, and no search finds them. */
export function findLookalikes(text: string): Problem[] {
  if (!ANY.test(text)) return [];
  let first: { readonly word: string; readonly index: number } | null = null;
  let count = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length < LEAST || word.length > LONGEST || !isDisguised(word)) continue;
    first ??= { word, index };
    count++;
  }
  if (first === null) return [];
  const line = text.slice(0, first.index).split("\n").length;
  const more = count === 1 ? "" : `, and ${count - 1} more such word${count === 2 ? "" : "s"}`;
  const message = `“${quoteShort(first.word)}” mixes letters of two alphabets that look alike${more}: no search for the word finds it, and a name stays apart from the one it looks like; curation/authority/ can join them`;
  return [makeProblem("warning", "lookalike-letters", message, line)];
}

function isDisguised(word: string): boolean {
  if (!LOWER.test(word) || NUMERAL.test(word)) return false;
  if (SCRIPTS.filter((script) => script.test(word)).length < 2) return false;
  return DISGUISES.some((disguise) => disguise.test(word));
}
