import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { findDateline } from "./dateline.ts";
import { makeClue } from "./source-clue.ts";

/** Finds the agency that signs the dateline: "BEIRUT (AP) —". */
export function findDatelineAgency(article: CleanArticle): SourceClue[] {
  const found = findDateline(article);
  if (!found?.agency) return [];
  const { name, start, end } = found.agency;
  const span = { start: found.offset + start, end: found.offset + end };
  const statement = { role: "agency", name, rule: "source/dateline-agency" } as const;
  return [makeClue(article, span, { ...statement, weight: 0.95, basis: "stated", confidence: "certain" })];
}
