import { permalink } from "../../model/permalink.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst, viewRow } from "./rows.ts";

/** Holds the rows under one heading: a year or a letter. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly RowView[];
}

/** Is the way to a group, on whichever page of the list it begins. */
export interface GroupLink extends PageLink {
  readonly count: number;
}

/** Is one page of the list of articles, by date or by headline. */
export interface ArticleListView {
  readonly order: "date" | "title";
  readonly list: ListPage<RowView>;
  readonly groups: readonly RowGroup[];
  readonly jumps: readonly GroupLink[];
  readonly undated: number;
}

const PER_PAGE = { date: 150, title: 400 };

/** Makes the lists of all articles, newest first and by headline. */
export function viewArticleLists({ archive, texts }: Catalogue): Page<ArticleListView>[] {
  const rows = archive.articles.map((article) => viewRow(article, texts));
  const undated = rows.filter(({ date }) => !date.known);
  const byTitle = rows.map((row) => ({ row, key: sortKey(row.title) })).sort((a, b) => compare(a.key, b.key));
  return [
    ...makePages(
      viewNewestFirst(archive.articles, texts),
      "date",
      permalink.articles,
      ({ date }) => date.year ?? texts.articles.dateUnknown,
      undated.length,
      texts,
    ),
    ...makePages(
      byTitle.map(({ row }) => row),
      "title",
      permalink.articlesByTitle,
      ({ title }) => letterOf(title, texts),
      undated.length,
      texts,
    ),
  ];
}

function makePages(
  rows: readonly RowView[],
  order: ArticleListView["order"],
  url: string,
  headingOf: (row: RowView) => string,
  undated: number,
  texts: Texts,
): Page<ArticleListView>[] {
  const pages = cutList(rows, url, PER_PAGE[order]);
  const jumps = linkGroups(pages, groupRows(rows, headingOf));
  return pages.map((list) => {
    const { titleByDate, titleByName, describeByDate, describeByName } = texts.articles;
    const title = order === "date" ? titleByDate : titleByName;
    const articles = countIn(texts, rows.length, "article");
    const description = fill(order === "date" ? describeByDate : describeByName, { articles });
    const frame = { url: list.url, title, description, trail: [linkHome(texts)] };
    const view = { order, list, groups: groupRows(list.items, headingOf), jumps, undated };
    return new Page(frame, view, { total: list.total, page: list.number, articles: list.items });
  });
}

/** Gives the anchor of a group, which stands wherever the group goes on. */
export function groupAnchor(heading: string): string {
  return heading.replace(/\s+/g, "-");
}

function linkGroups(pages: readonly ListPage<RowView>[], groups: readonly RowGroup[]): GroupLink[] {
  return groups.map(({ heading, rows }) => {
    const begins = pages.find(({ items }) => rows[0] !== undefined && items.includes(rows[0]));
    return { text: heading, url: `${begins?.url}#${groupAnchor(heading)}`, count: rows.length };
  });
}

/** Puts neighbouring rows with the same heading together. */
export function groupRows(
  rows: readonly RowView[],
  headingOf: (row: RowView) => string,
): readonly RowGroup[] {
  const groups: { heading: string; rows: RowView[] }[] = [];
  for (const row of rows) {
    const heading = headingOf(row);
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  }
  return groups;
}

/** Makes a key by which headlines sort: without marks and accents, small letters. */
function sortKey(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/^[^\p{L}\p{N}]+/u, "") || plain;
}

function letterOf(title: string, { articles }: Texts): string {
  const first = sortKey(title).slice(0, 1).toUpperCase();
  return /\p{L}/u.test(first) ? first : articles.digits;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
