import type { CleanArticle, Line, RemovalKind } from "../model/article.ts";
import type { PublicationClue } from "../model/time.ts";

// e.g. "© 2018 Arab News", "Copyright © 2005–2020 Example Media", "(c) Example, 2018"
const MARK =
  /(?:©|\([cC]\)|\b(?:Copyright|COPYRIGHT)\b)(?:[^\d\n]{0,60}?)(?<from>(?:19|20)\d\d)(?!\d)(?:\s?[-–—]\s?(?<to>(?:19|20)\d\d))?/gu;
const ELSEWHERE: ReadonlySet<RemovalKind> = new Set<RemovalKind>([
  "comments",
  "related-link",
  "most-read",
  "promotion",
  "caption",
  "caption-repeat",
]);

/** Finds the years of copyright lines; the end of a range of years only bounds the publication. */
export function findCopyrightYears({ blocks, removals }: CleanArticle): PublicationClue[] {
  return [...blocks, ...removals.filter(({ kind }) => !ELSEWHERE.has(kind))]
    .sort((a, b) => a.start - b.start)
    .flatMap(findInLine);
}

function findInLine(line: Line): PublicationClue[] {
  return Array.from(line.text.matchAll(MARK), (match) => {
    const { from = "", to } = match.groups ?? {};
    const start = line.start + match.index;
    return {
      start,
      end: start + match[0].length,
      quote: match[0],
      edtf: [to ?? from],
      rule: to ? "published/copyright-range" : "published/copyright",
      basis: "inferred" as const,
      confidence: "likely" as const,
      says: to ? ("notAfter" as const) : ("published" as const),
    };
  });
}
