import type { CleanArticle } from "../model/article.ts";
import type { Findings } from "../model/findings.ts";
import { findMentions } from "./mentions.ts";
import { findPublicationClues } from "./published.ts";
import { findTimes } from "./times.ts";

/** Sends an article past every expert and gathers what they find; nothing is decided here. */
export function extractFindings(article: CleanArticle): Findings {
  return {
    article,
    titles: [],
    kicker: null,
    dek: null,
    language: null,
    sources: [],
    byline: [],
    dateline: null,
    rights: null,
    mentions: findMentions(article),
    unnamed: [],
    quotes: [],
    times: findTimes(article),
    published: findPublicationClues(article),
  };
}
