import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { type ChartView, drawBars } from "../chart.ts";
import { type DateReach, findReach, NO_BEGINNING, wordDate } from "../date-words.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { HOME, Page, type PageLink } from "./page.ts";
import { type RowView, viewRow } from "./rows.ts";
import { drawReaches, type ReachChart } from "./reaches.ts";
import { countByMonth } from "./years.ts";

/** Is the page of a year, month or day, or of the undated articles. */
export interface PeriodView {
  readonly scale: "year" | "month" | "day" | "undated";
  /** Surely of this period. */
  readonly sure: readonly RowView[];
  /** Possibly of it. */
  readonly possible: readonly RowView[];
  readonly months: ChartView | null;
  /** The days of a month, or months of a year, that have articles. */
  readonly parts: readonly (PageLink & { readonly count: number })[];
  readonly uncertain: ReachChart | null;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

interface Bucket {
  readonly sure: ArchivedArticle[];
  readonly possible: ArchivedArticle[];
}

const INDEX: PageLink = { text: "Timeline", url: permalink.timeline };
// A date that allows more days, or months, than these is not listed under each of them: it would say nothing there.
const MOST_DAYS = 10;
const MOST_MONTHS_AS_DAYS = 93;

/** Makes the pages of every year, month and day with an article, and of the undated ones. */
export function viewPeriods({ archive }: Catalogue): Page<PeriodView>[] {
  const buckets = new Map<string, Bucket>();
  for (const article of archive.articles) sortIn(article, buckets);
  const keys = [...buckets.keys()].sort();
  const bySize = new Map([4, 7, 10].map((length) => [length, keys.filter((key) => key.length === length)]));
  const undated = archive.articles.filter(({ record }) => record.date.edtf === null);
  return [...keys.map((key) => viewPeriod(key, buckets, bySize.get(key.length) ?? [])), viewUndated(undated)];
}

function sortIn(article: ArchivedArticle, buckets: Map<string, Bucket>): void {
  const { edtf } = article.record.date;
  const reach = edtf === null ? null : findReach(edtf);
  if (!reach) return;
  for (const length of [4, 7, 10]) {
    const periods = listPeriods(reach, length);
    for (const period of periods) {
      const bucket = buckets.get(period) ?? { sure: [], possible: [] };
      buckets.set(period, bucket);
      const sure = [reach.first, reach.last].every((end) => end?.slice(0, length) === period);
      (sure ? bucket.sure : bucket.possible).push(article);
    }
  }
}

/** Lists the years (length 4), months (7) or days (10) that a date allows; none where there are too many to mean anything. */
function listPeriods({ first, last, days }: DateReach, length: number): string[] {
  if (days) return [...new Set(days.map((day) => day.slice(0, length)))];
  if (last === null) return length === 4 ? [first.slice(0, 4)] : [];
  if (first === NO_BEGINNING) return length === 4 ? [last.slice(0, 4)] : [];
  if (first.slice(0, length) === last.slice(0, length)) return [first.slice(0, length)];
  if (length === 4) return listYears(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const all = listDays(first, last, length === 10 ? MOST_DAYS : MOST_MONTHS_AS_DAYS);
  return [...new Set(all.map((day) => day.slice(0, length)))];
}

function listYears(first: number, last: number): string[] {
  const count = Math.min(last - first + 1, 10);
  return Array.from({ length: count }, (_, i) => String(first + i).padStart(4, "0"));
}

const DAY = 86_400_000;

function listDays(first: string, last: string, most: number): string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const count = (to - from) / DAY + 1;
  if (!(count >= 1 && count <= most)) return [];
  return Array.from({ length: count }, (_, i) => new Date(from + i * DAY).toISOString().slice(0, 10));
}

function viewPeriod(
  key: string,
  buckets: Map<string, Bucket>,
  siblings: readonly string[],
): Page<PeriodView> {
  const bucket = buckets.get(key) ?? { sure: [], possible: [] };
  const all = [...bucket.sure, ...bucket.possible];
  const at = siblings.indexOf(key);
  const view: PeriodView = {
    scale: key.length === 4 ? "year" : key.length === 7 ? "month" : "day",
    sure: bucket.sure.map(viewRow),
    possible: bucket.possible.map(viewRow),
    months: key.length === 4 ? chartMonths(all, key) : null,
    parts: listParts(key, buckets),
    uncertain: key.length === 10 ? null : drawReaches(all),
    previous: linkPeriod(siblings[at - 1]),
    next: linkPeriod(siblings[at + 1]),
  };
  const words = wordDate(key);
  const description = `${countOf(view.sure.length, "article")} of ${words}, ${view.possible.length} more possible.`;
  const frame = { url: permalink.date(key), title: words, description, trail: trailOf(key) };
  return new Page(frame, view, { period: key, articles: view.sure, possible: view.possible });
}

function chartMonths(articles: readonly ArchivedArticle[], year: string): ChartView {
  const names = countByMonth(articles, year).map((datum) => ({
    ...datum,
    label: wordDate(datum.label).slice(0, 3),
    name: datum.label,
  }));
  return drawBars(names, 700, 130);
}

function listParts(key: string, buckets: ReadonlyMap<string, Bucket>): PeriodView["parts"] {
  if (key.length === 10) return [];
  return [...buckets]
    .filter(([part]) => part.length === key.length + 3 && part.startsWith(`${key}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, { sure, possible }]) => ({
      text:
        key.length === 4 ? (wordDate(part).split(" ")[0] ?? part) : wordDate(part).replace(/ \S+ \d+$/, ""),
      url: permalink.date(part),
      count: sure.length + possible.length,
    }));
}

function linkPeriod(key: string | undefined): PageLink | null {
  return key === undefined ? null : { text: wordDate(key), url: permalink.date(key) };
}

function trailOf(key: string): PageLink[] {
  const parents = [4, 7].filter((length) => length < key.length).map((length) => key.slice(0, length));
  return [HOME, INDEX, ...parents.map((parent) => ({ text: wordDate(parent), url: permalink.date(parent) }))];
}

function viewUndated(articles: readonly ArchivedArticle[]): Page<PeriodView> {
  const rows = articles.map(viewRow);
  const view: PeriodView = {
    scale: "undated",
    sure: rows,
    possible: [],
    months: null,
    parts: [],
    uncertain: null,
    previous: null,
    next: null,
  };
  const description = `${countOf(rows.length, "article")} whose date the texts do not tell.`;
  const frame = { url: permalink.undated, title: "Undated articles", description, trail: [HOME, INDEX] };
  return new Page(frame, view, { articles: rows });
}
