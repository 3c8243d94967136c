import type { CleanArticle } from "../model/article.ts";
import type { Findings } from "../model/findings.ts";
import { findByline } from "./byline.ts";
import { readDateline } from "./dateline.ts";
import { readLanguage } from "./language.ts";
import { findMentions } from "./mentions.ts";
import { findPrintedPlaces } from "./printed-places.ts";
import { findPublicationClues } from "./published.ts";
import { findQuotes } from "./quotes.ts";
import { readRights } from "./rights.ts";
import { findSources } from "./sources.ts";
import { settleNames } from "./story-names.ts";
import { findTimes } from "./times.ts";
import { findDek, findKicker, findTitles } from "./title.ts";
import { findUnnamed } from "./unnamed.ts";

/** Sends an article past every expert and gathers what they find; nothing is decided here. */
export function extractFindings(article: CleanArticle): Findings {
  const language = readLanguage(article);
  const mentions = settleNames(article, findMentions(article), language?.value ?? null);
  const places = findPrintedPlaces(article, mentions);
  return {
    article,
    titles: findTitles(article),
    kicker: findKicker(article),
    dek: findDek(article),
    language,
    sources: findSources(article),
    byline: findByline(article),
    dateline: readDateline(article),
    rights: readRights(article),
    mentions: [...mentions, ...places].sort((a, b) => a.start - b.start),
    unnamed: findUnnamed(article),
    quotes: findQuotes(article),
    times: findTimes(article),
    published: findPublicationClues(article),
  };
}
