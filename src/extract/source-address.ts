import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findSourceByHost } from "./source-names.ts";

// "editor@harbourtimes.example", "www.harbourtimes.example/contact", "https://harbourtimes.example"
const ADDRESS =
  /(?:(?<mail>[\w.+-]{1,40}@)|https?:\/\/|\bwww\.)(?<host>(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})\b/gi;

/** Finds well-known publishers by addresses in what was removed: the site's own more often than not. */
export function findAddresses(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article)
    .filter(
      ({ removed, text }) =>
        removed !== null && removed !== "related-link" && removed !== "most-read" && text.length < 800,
    )
    .flatMap((line) => readAddresses(article, line));
}

function readAddresses(article: CleanArticle, line: PrintedLine): SourceClue[] {
  return [...line.text.matchAll(ADDRESS)].flatMap((match) => {
    const known = findSourceByHost(match.groups?.host ?? "");
    if (!known || known.role === "distributor") return [];
    const start = line.start + match.index;
    return makeClue(
      article,
      { start, end: start + match[0].length },
      {
        role: known.role,
        name: known.name,
        rule: match.groups?.mail === undefined ? "source/address" : "source/mail-address",
        weight: match.groups?.mail === undefined ? 0.3 : 0.5,
        basis: "inferred",
        confidence: "likely",
      },
    );
  });
}
