import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listBody } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource, NAME } from "./source-names.ts";

// "The Gazette has learned", "On Sunday, Haaretz reported"
const VERB = /\s(?:(?<told>reported)|has learned|has learnt|has obtained|can reveal)\b/g;
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${NAME})$`, "u");
// What the last word of a name holds: most who reported are "he" or "officials".
const CAPITAL = /[\p{Lu}\p{Lt}\d+]/u;
// A paper that recalls its own report says when it was; "after CNBC reported that" and ", the Gazette reported." cite others.
const RECALLED = /(?:^|[.”"]\s)(?:On|In|Last|Earlier|Yesterday|Two|Three)\b[^,.]{0,30},\s$/;

/**
 * Finds a paper that speaks of its own report: "Haaretz reported". That is most often a citation of somebody else,
 * so it weighs next to nothing and says so.
 */
export function findSelfReference(article: CleanArticle): SourceClue[] {
  return listBody(article).flatMap((line) =>
    [...line.text.matchAll(VERB)].flatMap((verb) => {
      const from = Math.max(0, verb.index - 50);
      const before = line.text.slice(from, verb.index);
      const found = CAPITAL.test(before.split(/\s/).at(-1)!) ? NAMED.exec(before) : null;
      const known = findKnownSource(found?.groups?.name ?? "");
      if (!found || !known || known.everyday || known.role !== "outlet") return [];
      const start = from + found.index;
      const opening = line.text.slice(Math.max(0, start - 50), start);
      if (verb.groups?.told && !RECALLED.test(opening)) return [];
      return makeClue(
        article,
        { start: line.start + start, end: line.start + verb.index + verb[0].length },
        describe(known.name),
      );
    }),
  );
}

const describe = (name: string) =>
  ({
    role: "outlet",
    name,
    rule: "source/self-reference",
    weight: 0.1,
    basis: "inferred",
    confidence: "weak",
    note: "the text names the paper's report; it may as well cite another paper",
  }) as const;
