import type { CleanArticle } from "../model/article.ts";
import type { PublicationClue } from "../model/time.ts";
import { findCopyrightYears } from "./published-copyright.ts";
import { findDeclaredDays } from "./published-declared.ts";
import { findPrintedDays } from "./published-lines.ts";
import { findPathDays, findAddressDays } from "./published-path.ts";

/** Lists the experts for the day of publication, one for each place where a file or page gives it away. */
export const PUBLICATION_EXPERTS: readonly ((article: CleanArticle) => PublicationClue[])[] = [
  findDeclaredDays,
  findPathDays,
  findPrintedDays,
  findAddressDays,
  findCopyrightYears,
];

/** Finds every clue that names or bounds an article's own day of publication. */
export function findPublicationClues(article: CleanArticle): PublicationClue[] {
  return PUBLICATION_EXPERTS.flatMap((find) => find(article));
}
