import { commonWords, familyNames, findPhrase, givenNames, neverNames } from "./lookups.ts";
import { rankToponym } from "./toponyms.ts";
import type { Sentence, Word } from "./words.ts";
import { keyOf } from "./words.ts";

/** Counts how a document prints each word inside ordinary sentences, by the word in small letters. */
export interface CaseCounts {
  /** Printed with a capital where no sentence starts. */
  readonly capital: ReadonlyMap<string, number>;
  /** Printed in small letters. */
  readonly small: ReadonlyMap<string, number>;
  /** The form it most often has when printed with a capital ("McDonald", "NATO"). */
  readonly form: ReadonlyMap<string, string>;
}

/** Counts small and capital letters over the ordinary sentences of a document. */
export function countCases(sentences: readonly Sentence[]): CaseCounts {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const form = new Map<string, string>();
  for (const { words, style } of sentences) {
    if (style !== "plain") continue;
    for (const [i, word] of words.entries()) {
      if (startsSmall(word.text)) increase(small, word.lower);
      else if (isCapital(word.text) && !opensSentence(words, i)) {
        increase(capital, word.lower);
        if (!form.has(word.lower)) form.set(word.lower, word.text);
      }
    }
  }
  return { capital, small, form };
}

/** Sets how each word would be printed inside an ordinary sentence: at sentence starts and in headlines capitals say nothing. */
export function restoreCases(sentences: readonly Sentence[], counts: CaseCounts): void {
  for (const { words, style } of sentences) {
    for (const [i, word] of words.entries()) {
      if (!isCapital(word.text)) continue;
      // "WHO" in an ordinary sentence is an acronym wherever it stands.
      const doubtful = style === "plain" ? opensSentence(words, i) && !isAcronym(word.text) : true;
      if (doubtful) setCase(words, i, style, counts);
    }
  }
}

function setCase(words: readonly Word[], at: number, style: Sentence["style"], counts: CaseCounts): void {
  const word = words[at]!;
  const form = counts.form.get(word.lower);
  if (!isName(words, at, style, counts)) setForm(word, word.text.toLowerCase());
  else if (style === "caps")
    setForm(word, form ?? (isListedAcronym(word) ? word.text : capitalise(word.text)));
}

function isListedAcronym({ lower, text }: Word): boolean {
  return !commonWords.has(lower) && findPhrase([keyOf(text)], 0) !== null;
}

function setForm(word: Word, form: string): void {
  word.cased = form;
  word.key = startsSmall(form) ? word.lower : keyOf(form);
}

function isName(words: readonly Word[], at: number, style: Sentence["style"], counts: CaseCounts): boolean {
  const { lower, text } = words[at]!;
  const seenCapital = counts.capital.get(lower) ?? 0;
  const seenSmall = counts.small.get(lower) ?? 0;
  if (seenCapital !== seenSmall) return seenCapital > seenSmall;
  if (neverNames.has(lower)) return false;
  const nextCapital = isCapital(words[at + 1]?.text ?? "");
  if (style === "plain")
    return !commonWords.has(lower) || (nextCapital && (givenNames.has(lower) || isListedName(words, at)));
  if (style === "title" && isAcronym(text)) return true;
  return isListedName(words, at) || !(commonWords.has(lower) || looksCommon(lower));
}

// "bombings", "quickly", "rebuilding": inflected words that the list of common words holds in another form.
function looksCommon(lower: string): boolean {
  const stem = /^(.{3,}?)(?:s|es|ed|d|ing|ly|er|ers|est|ness|ment|ments)$/.exec(lower)?.[1];
  return lower.length < 3 || (!!stem && (commonWords.has(stem) || commonWords.has(`${stem}e`)));
}

function isListedName(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const keys = words
    .slice(at, at + 8)
    .map((word) => keyOf(word.text.length > 3 ? capitalise(word.text) : word.text));
  if (findPhrase(keys, 0)) return true;
  if (commonWords.has(lower)) return false;
  return givenNames.has(lower) || familyNames.has(lower) || rankToponym(lower) > 0;
}

/** Says whether a sentence, or speech within it, opens at this word. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const text = words[i]!.text;
    if (/^["“‘'«(\[*•·–—-]+$/.test(text)) continue;
    return /^[:;.!?…]$/.test(text);
  }
  return true;
}

/** Says whether a word is printed with a first capital letter (or starts with al-, el- and a capital). */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 128) return /^\p{Lu}/u.test(text);
  if (code < 97 || code > 122) return false;
  const second = text.charCodeAt(1);
  // "iPhone", "d'Ettorre", "al-Assad"; most words end here.
  if (second >= 65 && second <= 90) return true;
  return /['’-]/.test(text) && ARTICLE_CAPITAL.test(text);
}

const ARTICLE_CAPITAL = /^(?:al|el|ul|ur|as|ash|ad|ar|an|at|az|d|l|e|i|o|de|van|von)['’-]\p{Lu}/u;

function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122 && !isCapital(text);
  return /^\p{Ll}/u.test(text) && !isCapital(text);
}

/** Says whether a word is printed in capitals only, two or more. */
export function isAcronym(text: string): boolean {
  const code = text.charCodeAt(0);
  // Most words begin with a small letter, most names go on with one.
  if (code < 65 || (code > 90 && code < 128) || isSmall(text.charCodeAt(1))) return false;
  return /^\p{Lu}[\p{Lu}.&]*\p{Lu}\.?s?$/u.test(text) || /^\p{Lu}+\d+$/u.test(text);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function capitalise(text: string): string {
  return text.replace(/[\p{L}]+/gu, (part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase());
}

function increase(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
