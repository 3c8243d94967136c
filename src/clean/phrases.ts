import { FURNITURE, type FurniturePhrases } from "../lexicon/furniture.ts";

/** Is one phrase, ready to be compared word by word. */
interface Phrase {
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly entry: FurniturePhrases;
}

/** Brings a line to the form in which lines are compared: small letters, every number `#`, no punctuation. */
export function normalizeLine(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .replace(/\p{N}[\p{N}.,:]*/gu, "#")
    .replace(/[^\p{L}\p{M}#]+/gu, " ")
    .trim();
}

const PHRASES_BY_FIRST_WORD = indexPhrases();

/** Finds the phrases of the list that a line bears, in the order of the list, one per entry; empty for prose. */
export function findPhrases(words: readonly string[]): FurniturePhrases[] {
  const found = new Set<FurniturePhrases>();
  for (let at = 0; at < words.length; at++)
    for (const phrase of PHRASES_BY_FIRST_WORD.get(words[at] ?? "") ?? [])
      if (words.length <= phrase.entry.longest && standsAt(phrase, words, at)) found.add(phrase.entry);
  return [...found].sort((a, b) => FURNITURE.indexOf(a) - FURNITURE.indexOf(b));
}

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  if (phrase.atStart && at > 0) return false;
  if (phrase.atEnd && at + phrase.words.length !== words.length) return false;
  return phrase.words.every((word, i) => words[at + i] === word);
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of FURNITURE)
    for (const written of entry.phrases.split("|").map((part) => part.trim())) {
      const words = normalizeLine(written).split(" ");
      const first = words[0];
      if (!first) continue;
      const phrase = { words, atStart: written.startsWith("^"), atEnd: written.endsWith("$"), entry };
      index.set(first, [...(index.get(first) ?? []), phrase]);
    }
  return index;
}
