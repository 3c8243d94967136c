import { eld } from "eld/small";
import type { CleanArticle } from "../model/article.ts";
import type { Found } from "../model/findings.ts";
import { citeDeclared } from "./evidence.ts";
import { listBody } from "./printed-lines.ts";

const SHORTEST = 60;
const ENOUGH = 2000;

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

/** Reads the declared language, else detects it over the body; null where the text is too short to tell. */
export function readLanguage(article: CleanArticle): Found<string> | null {
  const { language, origin } = article.raw.declared;
  const declared = language === undefined ? null : normalizeLanguage(language);
  if (declared)
    return { value: declared, evidence: citeDeclared("language", "language/declared", origin?.language) };
  const value = detectLanguage(gatherText(article));
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
      note: "by the letter groups of the text (eld)",
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

/** Detects a text's language as an ISO 639-1 code; null for fewer than 60 letters or where the detector is not sure. */
export function detectLanguage(text: string): string | null {
  const letters = text.replace(/[^\p{L}\p{M}]+/gu, " ").trim();
  // one Chinese, Japanese or Korean character says as much as three letters
  const dense = EASTERN.test(letters)
    ? (letters.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0)
    : 0;
  if (letters.length + 2 * dense < SHORTEST) return null;
  const result = eld.detect(letters);
  return result.language && result.isReliable() ? result.language : null;
}
