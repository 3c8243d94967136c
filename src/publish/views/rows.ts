import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { Texts } from "../texts.ts";
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
  /** The names in it; none where it is not known. */
  readonly sources: readonly string[];
  /** At most three. */
  readonly places: readonly string[];
}

const made = new WeakMap<Texts, WeakMap<ArchivedArticle, RowView>>();

/** Turns an article into its row in a list; once, for it stands in dozens of lists. */
export function viewRow(article: ArchivedArticle, texts: Texts): RowView {
  const rows = made.get(texts) ?? new WeakMap<ArchivedArticle, RowView>();
  made.set(texts, rows);
  const row = rows.get(article) ?? makeRow(article, texts);
  rows.set(article, row);
  return row;
}

function makeRow({ id, record }: ArchivedArticle, texts: Texts): RowView {
  const known = [record.source.outlet, record.source.agency].filter((name) => name !== null);
  const sources = [...new Set(known)];
  return {
    id,
    title: record.title,
    language: record.language,
    url: permalink.article(id),
    date: viewDate(record.date, texts),
    source: sources.join(" ← ") || texts.rows.sourceUnknown,
    sources,
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
export function viewNewestFirst(articles: readonly ArchivedArticle[], texts: Texts): RowView[] {
  return sortNewestFirst(articles).map((article) => viewRow(article, texts));
}

/** Sorts articles in archive order the other way round, the undated last as before. */
export function sortNewestFirst(articles: readonly ArchivedArticle[]): ArchivedArticle[] {
  const dated = articles.filter(({ record }) => record.date.edtf !== null);
  return [...dated.reverse(), ...articles.filter(({ record }) => record.date.edtf === null)];
}
