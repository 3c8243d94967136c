import type { SearchWords } from "../../../src/publish/views/search.ts";
import { fill, plural } from "../../../src/publish/wording.ts";
import type { Texts } from "../../../src/publish/texts.ts";

/** Is the interface's texts, as far as the search page needs them. */
export type Words = SearchWords;

/** Reads the words that the page carries for its script. */
export function readWords(): Words {
  return JSON.parse(document.getElementById("words")?.textContent ?? "{}") as Words;
}

/** Counts articles in words. */
export function countArticles(words: Words, count: number): string {
  return countWith(words, words.counts.article, count);
}

/** Words a count in the plural form that the language has for it. */
export function countWith(words: Words, forms: Texts["counts"]["article"], count: number): string {
  // Only the language is read of the texts.
  return plural(words as unknown as Texts, forms, count);
}

/** Words a value of a filter: what the index writes in its own way, as the interface says it. */
export function wordValue(words: Words, name: string, value: string): string {
  const { search, sureness, languages } = words;
  if (value === "unknown") return name === "month" ? search.noMonth : search.unknownValue;
  if (name === "certainty") return (sureness.confidences as Readonly<Record<string, string>>)[value] ?? value;
  if (name === "language") return languages[value] ?? value;
  return value;
}

/** Words a chosen value with its filter: "Source: Reuters". */
export function wordChoice(words: Words, name: string, value: string): string {
  const names: Readonly<Record<string, string>> = words.search.names;
  return fill(words.search.filterOf, {
    name: names[name] ?? name,
    value: wordValue(words, name, value),
  });
}

/** Words how many articles were found for what was asked; `asked` is empty where only filters are set. */
export function wordStatus(count: number, asked: string, words: Words): string {
  const { found, foundAll, none, noneAll } = words.search;
  // What has quotation marks of its own needs no others around it.
  const query = /["“”„«»＂]/u.test(asked) ? asked : fill(words.frame.quoted, { text: asked });
  const articles = countArticles(words, count);
  if (!count) return asked ? fill(none, { query }) : noneAll;
  return asked ? fill(found, { articles, query }) : fill(foundAll, { articles });
}
