import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { NewsRecord } from "../../model/record.ts";
import { findReach, knownEnd, wordDate } from "../date-words.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { hasOriginal } from "./original.ts";
import { HOME, Page } from "./page.ts";
import { cutList, type ListPage } from "./rows.ts";

/** Is one day, month or year that an article speaks of, with the sentence. */
export interface EventRow {
  readonly edtf: string;
  readonly words: string;
  readonly text: string;
  readonly article: { readonly title: string; readonly url: string };
}

/** Is a page of the timeline's second clock: what happened when, by the articles' own words. */
export interface EventsView {
  readonly list: ListPage<EventRow>;
}

const A_PAGE = 200;

/** Makes the pages of the days that articles speak of, latest first. */
export function viewEvents({ archive }: Catalogue): Page<EventsView>[] {
  const rows = archive.articles.flatMap((article) =>
    article.record.events.map((event) => ({ row: viewEvent(event, article), sort: sortKey(event.edtf) })),
  );
  rows.sort((a, b) => (a.sort === b.sort ? 0 : a.sort < b.sort ? 1 : -1));
  const trail = [HOME, { text: "Timeline", url: permalink.timeline }];
  return cutList(
    rows.map(({ row }) => row),
    permalink.events,
    A_PAGE,
  ).map((list) => {
    const title = list.number === 1 ? "Days spoken of" : `Days spoken of, page ${list.number}`;
    const description = `${countOf(list.total, "sentence")} of the articles that speak of a day, month or year.`;
    return new Page({ url: list.url, title, description, trail }, { list }, { events: list.items });
  });
}

function viewEvent({ edtf, text, start }: NewsRecord["events"][number], article: ArchivedArticle): EventRow {
  const paragraph = article.clean.blocks
    .filter(({ role }) => role === "body")
    .findIndex((block) => block.start <= start && start < block.end);
  const anchor = paragraph < 0 || !hasOriginal(article) ? "" : `#p${paragraph + 1}`;
  return {
    edtf,
    words: wordDate(edtf, true),
    text,
    article: { title: article.record.title, url: permalink.article(article.id) + anchor },
  };
}

function sortKey(edtf: string): string {
  const reach = findReach(edtf);
  return reach ? knownEnd(reach) : edtf;
}
