import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { findAddresses } from "./source-address.ts";
import { findAppearance } from "./source-appearance.ts";
import { findAuthorNotes } from "./source-author-note.ts";
import { findBrands } from "./source-brand.ts";
import { findBylineSources } from "./source-byline.ts";
import { findCopyright } from "./source-copyright.ts";
import { findCredits } from "./source-credit.ts";
import { findDatelineAgency } from "./source-dateline.ts";
import { findDeclaredSources } from "./source-declared.ts";
import { findDistribution } from "./source-distribution.ts";
import { findPromotion } from "./source-promotion.ts";
import { findSelfNaming } from "./source-self-naming.ts";
import { findSelfReference } from "./source-self-reference.ts";

/** Is an expert for one form of clue to who published, wrote, distributed or re-posted an article. */
export type SourceExpert = (article: CleanArticle) => readonly SourceClue[];

/** Lists the experts by the form they know; their order means nothing. */
export const SOURCE_EXPERTS: Readonly<Record<string, SourceExpert>> = {
  declared: findDeclaredSources,
  copyright: findCopyright,
  credit: findCredits,
  dateline: findDatelineAgency,
  byline: findBylineSources,
  authorNote: findAuthorNotes,
  distribution: findDistribution,
  appearance: findAppearance,
  selfNaming: findSelfNaming,
  promotion: findPromotion,
  address: findAddresses,
  brand: findBrands,
  selfReference: findSelfReference,
};

/** Finds every clue to the four source roles of an article, undecided. */
export function findSources(article: CleanArticle): SourceClue[] {
  return Object.values(SOURCE_EXPERTS).flatMap((expert) => expert(article));
}
