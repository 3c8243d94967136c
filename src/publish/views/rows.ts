import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { type DateView, viewDate } from "./dates.ts";
import type { PageLink } from "./page.ts";

/** Is one article in a list. */
export interface RowView {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly url: string;
  readonly date: DateView;
  /** "Northern Courier ← Continental Press", or "source unknown". */
  readonly source: string;
  /** At most three. */
  readonly places: readonly string[];
}

/** Turns an article into its row in a list. */
export function viewRow({ id, record }: ArchivedArticle): RowView {
  const { outlet, agency } = record.source;
  return {
    id,
    title: record.title,
    language: record.language,
    url: permalink.article(id),
    date: viewDate(record.date),
    source: [outlet, agency].filter((name) => name !== null).join(" ← ") || "source unknown",
    places: record.places.slice(0, 3).map((place) => place.name),
  };
}

/** Is a long list cut into pages; most lists have one. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** 1-based. */
  readonly number: number;
  readonly pages: readonly PageLink[];
  readonly url: string;
}

/** Cuts a list into pages; page 1 stands at the list's own address. An empty list has one empty page. */
export function cutList<Item>(items: readonly Item[], url: string, size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const pages = Array.from({ length: count }, (_, i) => ({
    text: String(i + 1),
    url: permalink.listPage(url, i + 1),
  }));
  return pages.map((page, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    total: items.length,
    number: i + 1,
    pages,
    url: page.url,
  }));
}

/** Turns articles in archive order into rows, the newest first and the undated last. */
export function viewNewestFirst(articles: readonly ArchivedArticle[]): RowView[] {
  const rows = articles.map(viewRow);
  return [...rows.filter(({ date }) => date.known).reverse(), ...rows.filter(({ date }) => !date.known)];
}
