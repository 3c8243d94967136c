import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource, findSourceByHost, type KnownSource } from "./source-names.ts";

const LONGEST = 60;
// "Harbour Times", "Harbour Times Shop", "harbourtimes.example": at most this many words can be the name
const MOST_WORDS = 5;
const HOST = /^(?:www\.)?(?<host>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,6})$/i;

/** Finds well-known publications whose name stands alone, or leads, in short lines of the page's frame: its own brand. */
export function findBrands(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article)
    .filter(
      ({ removed, text }) =>
        removed !== null && !/^caption|^credit|^related|^most/.test(removed) && text.length <= LONGEST,
    )
    .flatMap((line) => {
      const brand = readBrand(line);
      if (!brand || brand.known.role === "distributor") return [];
      return makeClue(
        article,
        { start: line.start, end: line.start + brand.length },
        {
          role: "outlet",
          name: brand.known.name,
          rule: "source/brand",
          weight: brand.weight,
          basis: "inferred",
          confidence: "likely",
          note: "the name stands in the page’s frame",
        },
      );
    });
}

function readBrand({ text }: PrintedLine): { known: KnownSource; length: number; weight: number } | null {
  const host = HOST.exec(text)?.groups?.host;
  const site = host === undefined ? null : findSourceByHost(host);
  if (site) return { known: site, length: text.length, weight: 0.35 };
  const words = text.split(" ");
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const known = findKnownSource(name);
    if (!known || known.everyday) continue;
    // An agency's name alone on a line is a credit; a longer line is a link that may speak of anybody.
    if (known.role === "agency" && count === words.length) return null;
    return { known, length: name.length, weight: count === words.length ? 0.3 : 0.1 };
  }
  return null;
}
