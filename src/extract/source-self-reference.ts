import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listBody } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource, NAME } from "./source-names.ts";

// "On Sunday, Haaretz reported that", "The Gazette has learned", "first reported by" is a citation and not meant
const REPORTED = new RegExp(
  `(?<before>.{0,40})\\b(?<name>${NAME}) (?:reported|has learned|has learnt|has found|can reveal)\\b`,
  "gu",
);
const CITED = /(?:according to|told|citing|cited by|quoted by|reported by|as) (?:the )?$/;

/**
 * Finds a paper that speaks of its own report: "Haaretz reported". That is most often a citation of somebody else,
 * so it weighs next to nothing and says so.
 */
export function findSelfReference(article: CleanArticle): SourceClue[] {
  return listBody(article).flatMap((line) =>
    [...line.text.slice(0, 5000).matchAll(REPORTED)].flatMap((match) => {
      const { name = "", before = "" } = match.groups ?? {};
      const known = findKnownSource(name);
      if (!known || known.everyday || known.role !== "outlet" || CITED.test(before)) return [];
      const start = line.start + match.index + before.length;
      return makeClue(
        article,
        { start, end: start + match[0].length - before.length },
        {
          role: "outlet",
          name: known.name,
          rule: "source/self-reference",
          weight: 0.1,
          basis: "inferred",
          confidence: "weak",
          note: "the text names the paper's report; it may as well cite another paper",
        },
      );
    }),
  );
}
