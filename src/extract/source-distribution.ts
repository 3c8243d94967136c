import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { identifySource, NAME } from "./source-names.ts";

// "Distributed by Tribune Content Agency, LLC.", "Provided by SyndiGate Media Inc. (Syndigate.info)"
const DISTRIBUTED = new RegExp(
  `(?:[Dd]istributed|[Pp]rovided|[Ss]yndicated|DISTRIBUTED|[Dd]elivered|[Ss]upplied)\\s[Bb][Yy]:?\\s(?<name>${NAME})`,
  "u",
);

/** Finds who passed the article on to other papers: "Distributed by …". */
export function findDistribution(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article).flatMap((line) => {
    const short =
      line.text.length < 200 &&
      /^.{0,80}\b(?:Distributed|Provided|Syndicated|DISTRIBUTED)\b/u.test(line.text);
    if (line.removed !== "distribution" && !short) return [];
    const match = DISTRIBUTED.exec(line.text.slice(0, 400));
    const source = match?.groups?.name === undefined ? null : identifySource(match.groups.name);
    if (!match || !source) return [];
    const start = line.start + match.index;
    const statement = { role: "distributor", name: source.name, rule: "source/distribution-line" } as const;
    return makeClue(
      article,
      { start, end: start + match[0].length },
      { ...statement, weight: 0.9, basis: "stated", confidence: "certain" },
    );
  });
}
