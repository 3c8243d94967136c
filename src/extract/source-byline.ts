import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { findAuthorLines } from "./byline.ts";
import { parseBylineNames } from "./byline-names.ts";
import { citeDeclared } from "./evidence.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource } from "./source-names.ts";

/** Finds publishers in a byline: "By Reuters", "By JANE DOE, Associated Press", a declared author "AFP". */
export function findBylineSources(article: CleanArticle): SourceClue[] {
  const stated = findAuthorLines(article)
    .filter(({ rule }) => rule !== "byline/author-note")
    .flatMap(({ line, sources }) =>
      sources.flatMap((name) => {
        const role = findKnownSource(name)?.role ?? "outlet";
        const statement = { role, name, rule: "source/byline", basis: "stated" } as const;
        // a paper beside a name may be the writer's other employer
        const sure =
          role === "agency"
            ? ({ weight: 0.9, confidence: "certain" } as const)
            : ({ weight: 0.6, confidence: "likely" } as const);
        return makeClue(article, line, { ...statement, ...sure });
      }),
    );
  return [...findDeclaredSources(article), ...stated];
}

function findDeclaredSources(article: CleanArticle): SourceClue[] {
  const { byline = [], origin } = article.raw.declared;
  return byline.flatMap((printed) => {
    const known = findKnownSource(printed.trim());
    const names = known ? [known.name] : parseBylineNames(printed).sources;
    return names.flatMap((name): SourceClue[] => {
      const role = findKnownSource(name)?.role ?? "outlet";
      const evidence = {
        ...citeDeclared(`source.${role}`, "source/declared-byline", origin?.byline),
        value: name,
      };
      return role === "agency" ? [{ role, value: name, weight: 0.9, evidence }] : [];
    });
  });
}
