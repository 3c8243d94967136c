import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { HOME, Page } from "./page.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst, viewRow } from "./rows.ts";

/** Is one page of the list of articles, by date or by headline. */
export interface ArticleListView {
  readonly order: "date" | "title";
  readonly list: ListPage<RowView>;
  /** Rows under one heading: a year or a letter. */
  readonly groups: readonly { readonly heading: string; readonly rows: readonly RowView[] }[];
  readonly undated: number;
}

const PER_PAGE = { date: 150, title: 400 };

/** Makes the lists of all articles, newest first and by headline. */
export function viewArticleLists({ archive }: Catalogue): Page<ArticleListView>[] {
  const rows = archive.articles.map(viewRow);
  const undated = rows.filter(({ date }) => !date.known);
  const byTitle = rows.map((row) => ({ row, key: sortKey(row.title) })).sort((a, b) => compare(a.key, b.key));
  return [
    ...makePages(viewNewestFirst(archive.articles), "date", permalink.articles, yearOf, undated.length),
    ...makePages(
      byTitle.map(({ row }) => row),
      "title",
      permalink.articlesByTitle,
      ({ title }) => letterOf(title),
      undated.length,
    ),
  ];
}

function makePages(
  rows: readonly RowView[],
  order: ArticleListView["order"],
  url: string,
  headingOf: (row: RowView) => string,
  undated: number,
): Page<ArticleListView>[] {
  return cutList(rows, url, PER_PAGE[order]).map((list) => {
    const title = order === "date" ? "Articles by date" : "Articles A–Z";
    const description = `${countOf(rows.length, "article")}, ${order === "date" ? "newest first" : "by headline"}.`;
    const frame = { url: list.url, title, description, trail: [HOME] };
    const view = { order, list, groups: groupRows(list.items, headingOf), undated };
    return new Page(frame, view, { total: list.total, page: list.number, articles: list.items });
  });
}

/** Puts neighbouring rows with the same heading together. */
export function groupRows(
  rows: readonly RowView[],
  headingOf: (row: RowView) => string,
): ArticleListView["groups"] {
  const groups: { heading: string; rows: RowView[] }[] = [];
  for (const row of rows) {
    const heading = headingOf(row);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

function yearOf({ date }: RowView): string {
  return date.year ?? "Date unknown";
}

/** Makes a key by which headlines sort: without marks and accents, small letters. */
function sortKey(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+/u, "") || plain;
}

function letterOf(title: string): string {
  const first = sortKey(title).slice(0, 1).toUpperCase();
  return /\p{L}/u.test(first) ? first : "0–9";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
