import { FUNCTION_WORDS } from "../lexicon/furniture-function-words.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Found } from "../model/findings.ts";
import { citeDeclared } from "./evidence.ts";
import { listBody } from "./printed-lines.ts";

const SHORTEST = 60;
const ENOUGH = 2000;

let detector: (typeof import("eld/small"))["eld"] | null = null;

/**
 * Loads the language detector if one of the articles needs it. It takes a third of a second, as long as reading forty
 * articles, and plain English is told without it.
 */
export async function loadDetector(articles: readonly CleanArticle[]): Promise<void> {
  if (!detector && articles.some(needsDetector)) detector = (await import("eld/small")).eld;
}

function needsDetector(article: CleanArticle): boolean {
  if (declaredLanguage(article)) return false;
  const letters = keepLetters(gatherText(article));
  return isLongEnough(letters) && !isPlainEnglish(letters);
}

// A language tag: "en", "pt-BR", "zh-Hant-TW"; files also write "en_US".
const TAG = /^(?<language>[a-z]{2,3})(?<rest>(?:[-_][a-z0-9]{2,8}){0,3})$/i;

/** Writes a declared language as a BCP 47 tag: "en_us" is "en-US"; null where it is none. */
export function normalizeLanguage(declared: string): string | null {
  const match = TAG.exec(declared.trim());
  if (!match?.groups) return null;
  const { language = "", rest = "" } = match.groups;
  const parts = rest.split(/[-_]/).filter(Boolean).map(normalizeSubtag);
  return [language.toLowerCase(), ...parts].join("-");
}

function normalizeSubtag(part: string): string {
  if (part.length === 2) return part.toUpperCase();
  return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase();
}

function declaredLanguage({ raw }: CleanArticle): string | null {
  return raw.declared.language === undefined ? null : normalizeLanguage(raw.declared.language);
}

/**
 * Reads the declared language, else detects it over the body; null where the text is too short to tell.
 * Throws where it takes the detector and {@link loadDetector} was not asked for it.
 */
export function readLanguage(article: CleanArticle): Found<string> | null {
  const declared = declaredLanguage(article);
  const { origin } = article.raw.declared;
  if (declared)
    return { value: declared, evidence: citeDeclared("language", "language/declared", origin?.language) };
  const letters = keepLetters(gatherText(article));
  if (!isLongEnough(letters)) return null;
  const isPlain = isPlainEnglish(letters);
  const value = isPlain ? "en" : detectByLetters(letters);
  if (value === null) return null;
  return {
    value,
    evidence: {
      field: "language",
      quote: "",
      start: 0,
      end: 0,
      rule: "language/detected",
      basis: "inferred",
      confidence: "likely",
      note: isPlain ? "by the commonest words of the text" : "by the letter groups of the text (eld)",
    },
  };
}

// All characters of those scripts lie here, others too.
const EASTERN = /[\u1100-\uffff]/;

function gatherText(article: CleanArticle): string {
  const lines = listBody(article).length ? listBody(article) : article.blocks;
  let text = "";
  for (const line of lines) {
    text += `${line.text.slice(0, ENOUGH)}\n`;
    if (text.length >= ENOUGH) break;
  }
  return text.slice(0, ENOUGH);
}

function keepLetters(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, " ").trim();
}

function isLongEnough(letters: string): boolean {
  // one Chinese, Japanese or Korean character says as much as three letters
  const dense = EASTERN.test(letters)
    ? (letters.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0)
    : 0;
  return letters.length + 2 * dense >= SHORTEST;
}

const SHARED = new Set(
  Object.entries(FUNCTION_WORDS).flatMap(([language, words]) => (language === "en" ? [] : words.split(" "))),
);
// "the", "from", "which", but not "of" or "in", which are Dutch too.
const ENGLISH = new Set(FUNCTION_WORDS["en"]?.split(" ").filter((word) => !SHARED.has(word)));
const LATIN = /^[\0-\u024f]*$/;
const LEAST = { words: 40, kinds: 6, share: 0.2 };

/** Says whether function words that only English has are so many that a detector could say nothing else. */
function isPlainEnglish(letters: string): boolean {
  if (!LATIN.test(letters)) return false;
  const words = letters.toLowerCase().split(" ");
  const found = words.filter((word) => ENGLISH.has(word));
  if (words.length < LEAST.words || found.length < LEAST.share * words.length) return false;
  return new Set(found).size >= LEAST.kinds;
}

/** Detects a text's language as an ISO 639-1 code; null where the detector is not sure. */
function detectByLetters(letters: string): string | null {
  if (!detector) throw new Error("loadDetector() was not asked for the detector of languages");
  const result = detector.detect(letters);
  return result.language && result.isReliable() ? result.language : null;
}
