import { rememberByText } from "./memory.ts";

/** Folds a name for comparing: small letters, marks and full stops off, one kind of apostrophe, hyphens as spaces. */
export const foldName: (name: string) => string = rememberByText((name) =>
  stripMarks(name)
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[-–‑]/g, " ")
    .replace(/\./g, "")
    .replace(/\s+/g, " ")
    .trim(),
);

/** Takes accents and other marks off Latin letters: "Élysée" becomes "Elysee". */
export function stripMarks(text: string): string {
  return isPlain(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ıİøØłŁđĐðÐßæÆœŒþÞ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  İ: "I",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  þ: "th",
  Þ: "Th",
};

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

// Articles and particles that one paper prints and the next leaves out: "al-Assad", "Assad"; "el-Sisi", "Sisi".
const ARTICLES = /(?:^|(?<= ))(?:al|el|ul|ur|as|ash|ad|ar|at|az|an) (?=\p{L}{3})/gu;

/**
 * Folds spellings of one name in another script onto one key: "Qusayr" and "al-Qusair", "Shi'ite" and "Shiite",
 * "Mohammed" and "Muhammad". Coarse: use it only to compare names whose other evidence agrees.
 */
export const foldSpelling: (name: string) => string = rememberByText((name) =>
  foldName(name)
    .replace(/'/g, "")
    .replace(ARTICLES, "")
    .replace(/[\p{L}]+/gu, foldWord)
    .replace(/ +/g, " ")
    .trim(),
);

// Consonants that stand for one sound first; then vowels, which each writer hears differently, become two: "Khomeini" is
// not "Khamenei". Short names ("Lee", "Li") stay as they are.
function foldWord(word: string): string {
  if (word.length < 4) return word;
  const sounds = word
    .replace(/kh|q|ck|c(?![hi])/g, "k")
    .replace(/gh/g, "g")
    .replace(/dh/g, "d")
    .replace(/th/g, "t")
    .replace(/ph/g, "f")
    .replace(/tch/g, "ch")
    .replace(/w|v/g, "v")
    .replace(/(?<=[aeiou])[yj](?![aeiou])/g, "i")
    .replace(/(?<=\p{L})h$/u, "")
    .replace(/z/g, "s");
  return sounds
    .replace(/[aeiouy]+/g, (vowels) => (/[ou]/.test(vowels) ? "u" : "a"))
    .replace(/(\p{L})\1+/gu, "$1");
}
