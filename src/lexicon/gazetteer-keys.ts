// Letters that Unicode does not take apart into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ə: "a",
  ŋ: "n",
  ĸ: "k",
};
const SHORT: Readonly<Record<string, string>> = { saint: "st", sainte: "ste", mount: "mt", fort: "ft" };
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const LONGEST = 120;

/**
 * Makes the key under which a place name is looked up: small letters without marks, apostrophes and full stops,
 * hyphens as spaces, "Saint" as "st". Empty for names without Latin letters.
 */
export function makeKey(name: string): string {
  const lower = name.slice(0, LONGEST).toLowerCase();
  const key = PLAIN.test(lower) ? lower : reduceLetters(lower);
  return key.replace(/\b(?:sainte?|mount|fort)\b/g, (word) => SHORT[word] ?? word);
}

function reduceLetters(lower: string): string {
  const plain = lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʻʼʽ`´′ʾʿ.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[-‐‑‒–—_/,()\s]+/g, " ")
    .trim();
  return /^[a-z0-9 ]*$/.test(plain) ? plain : "";
}

const ARTICLES = new Set("al el ad ar as at an az ash ul ez es er et en ed ud ur us ut un il".split(" "));
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/a[iy]|e[iy]|ae/g, "Y"],
  [/au|aw|ow|ou|oo|o|u/g, "u"],
  [/ee|ie|[iye]/g, "i"],
  [/Y/g, "ai"],
];

/**
 * Makes the skeleton of a key, equal for the usual spellings of one name transliterated from another script:
 * articles (al-, ez-), q/k, ou/u, ee/i, ay/ei, doubled letters and a last -h are levelled.
 */
export function makeSkeleton(key: string): string {
  const words = key.split(" ");
  const bare = words.filter((word) => !ARTICLES.has(word));
  let text = (bare.length ? bare : words).map(dropJoinedArticle).join("");
  text = text.replace(/ck|q/g, "k").replace(/dj/g, "j").replace(/tch/g, "ch").replace(/ph/g, "f");
  text = text
    .replace(/dh/g, "d")
    .replace(/sch/g, "sh")
    .replace(/(.)\1+/g, "$1");
  for (const [spelling, sound] of VOWELS) text = text.replace(spelling, sound);
  return text.replace(/(.)\1+/g, "$1").replace(/(?<=.{3})h$/, "");
}

// "ezzor", "arraqqah": the article run together with a sun letter.
function dropJoinedArticle(word: string): string {
  return /^[ae]([dnrstz])\1./.test(word) ? word.slice(2) : word;
}
