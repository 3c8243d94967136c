import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { type NewsRecord, sourceOf } from "../../model/record.ts";
import { findReach, knownEnd, wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import type { Dated } from "./buckets.ts";
import { hasOriginal } from "./original.ts";

/** Is one day, month or year that an article speaks of, with the sentence. */
export interface EventRow {
  readonly edtf: string;
  readonly words: string;
  readonly text: string;
  /** Of the sentence, as BCP 47 tag. */
  readonly language: string;
  /** `source` is null where neither its outlet nor its agency is known. */
  readonly article: { readonly title: string; readonly url: string; readonly source: string | null };
}

/** Is a sentence that speaks of a day, month or year. */
export interface EventItem extends Dated {
  readonly event: NewsRecord["events"][number];
  readonly article: ArchivedArticle;
}

/** Lists what articles speak of, the latest first; `choose` picks the sentences of one article, all where it is left out. */
export function listEvents(
  articles: readonly ArchivedArticle[],
  choose: (article: ArchivedArticle) => NewsRecord["events"] = ({ record }) => record.events,
): EventItem[] {
  return articles
    .flatMap((article) =>
      choose(article).map((event) => ({
        item: { edtf: event.edtf, event, article },
        key: sortKey(event.edtf),
      })),
    )
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? 1 : -1))
    .map(({ item }) => item);
}

/** Turns a sentence into its row in a list. */
export function viewEvent({ event, article }: EventItem, texts: Texts): EventRow {
  const { edtf, text } = event;
  const { title, language, source: roles } = article.record;
  const words = wordDate(edtf, true, texts);
  const url = addressOf(event, article);
  return { edtf, words, text, language, article: { title, url, source: sourceOf(roles) } };
}

/** Gives the address of the paragraph in which a sentence stands. */
export function addressOf({ start }: NewsRecord["events"][number], article: ArchivedArticle): string {
  const paragraph = article.clean.blocks
    .filter(({ role }) => role === "body")
    .findIndex((block) => block.start <= start && start < block.end);
  const anchor = paragraph < 0 || !hasOriginal(article) ? "" : `#p${paragraph + 1}`;
  return permalink.article(article.id) + anchor;
}

function sortKey(edtf: string): string {
  const reach = findReach(edtf);
  return reach ? knownEnd(reach) : edtf;
}
