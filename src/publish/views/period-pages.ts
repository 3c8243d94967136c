import { type ChartView, drawBars } from "../chart.ts";
import { type CalendarView, drawCalendar } from "../chart-calendar.ts";
import { wordDate, wordDayOfMonth, wordMonth, wordShortMonth } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import {
  type Bucket,
  type Buckets,
  type Dated,
  listKeys,
  type Scale,
  scaleOf,
  sortIntoPeriods,
} from "./buckets.ts";
import { Page, type PageLink } from "./page.ts";
import { findHosts, placeAnchors } from "./gathered-days.ts";
import { drawReaches, type ReachChart } from "./reaches.ts";
import { cutList, type ListPage, type RowView } from "./rows.ts";
import type { Clock } from "./timeline.ts";
import { countByMonth } from "./years.ts";

/** Is one page of a year, month or day, or of what has no date; `Row` is an article or a sentence. */
export interface PeriodView<Row = RowView> {
  readonly scale: Scale | "undated";
  /** `2018-05`; null for what has no date. */
  readonly period: string | null;
  /** Surely of this period, as many as stand on this page. */
  readonly sure: readonly Row[];
  /** Possibly of it. */
  readonly possible: readonly Row[];
  /** How many there are on all pages. */
  readonly counts: { readonly sure: number; readonly possible: number };
  readonly list: ListPage<unknown>;
  readonly months: ChartView | null;
  readonly calendar: CalendarView | null;
  /** The days of a month, or months of a year, that have anything. */
  readonly parts: readonly (PageLink & { readonly count: number })[];
  readonly uncertain: ReachChart | null;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  /** Anchors of its months and days that have no pages of their own, by the row, counted through both lists, at which each begins. */
  readonly anchors: ReadonlyMap<number, readonly string[]>;
  /** The same period by the other clock, where that has anything then. */
  readonly other: string | null;
}

/** Is a clock whose periods have pages. */
export interface PeriodClock<Item extends Dated, Row> extends Clock<Item> {
  readonly viewRow: (item: Item) => Row;
  /** Gives the page of the same period by the other clock. */
  readonly otherOf: (period: string) => string | null;
  readonly trail: readonly PageLink[];
  /** Names the rows to machines. */
  readonly rows: "articles" | "sentences";
  readonly describe: (period: string, counts: PeriodView["counts"]) => string;
}

const PER_PAGE = 150;

/** Makes the pages of every period of a clock; a long one has several. */
export function makePeriodPages<Item extends Dated, Row>(
  clock: PeriodClock<Item, Row>,
  texts: Texts,
): Page<PeriodView<Row>>[] {
  const buckets = sortIntoPeriods(clock.items);
  const hosts = findHosts(buckets);
  return (["year", "month", "day"] as const).flatMap((scale) => {
    const keys = listKeys(buckets, scale);
    return keys.flatMap((key, at) => {
      if (hosts.has(key)) return [];
      const neighbours = [keys[at - 1], keys[at + 1]].map((other) => linkPeriod(other, clock.address, texts));
      const [previous = null, next = null] = neighbours;
      return viewPeriod(key, { buckets, hosts }, { previous, next }, clock, texts);
    });
  });
}

function viewPeriod<Item extends Dated, Row>(
  key: string,
  { buckets, hosts }: { readonly buckets: Buckets<Item>; readonly hosts: ReadonlyMap<string, string> },
  neighbours: Pick<PeriodView, "previous" | "next">,
  clock: PeriodClock<Item, Row>,
  texts: Texts,
): Page<PeriodView<Row>>[] {
  const { sure, possible }: Bucket<Item> = buckets.get(key) ?? { sure: [], possible: [] };
  const all = [...sure, ...possible];
  const counts = { sure: sure.length, possible: possible.length };
  const scale = scaleOf(key);
  const rest = {
    scale,
    period: key,
    counts,
    months: scale === "year" ? chartMonths(all, key, clock, texts) : null,
    calendar: scale === "year" ? drawCalendar(key, countDays(key, buckets)) : null,
    parts: listParts(key, buckets, clock, texts),
    uncertain: scale === "day" ? null : drawReaches(all, clock.linkOf, texts),
    ...neighbours,
    anchors: placeAnchors(all, key, buckets, hosts),
    other: clock.otherOf(key),
  };
  const title = wordDate(key, false, texts);
  const description = clock.describe(title, counts);
  const trail = [
    ...clock.trail,
    ...listParents(key).flatMap((up) => linkPeriod(up, clock.address, texts) ?? []),
  ];
  return cutList(all, clock.address(key), PER_PAGE).map((list) => {
    const start = (list.number - 1) * PER_PAGE;
    const parted = Math.max(0, sure.length - start);
    const rows = list.items.map(clock.viewRow);
    const view = { ...rest, list, sure: rows.slice(0, parted), possible: rows.slice(parted) };
    const twin = { period: key, page: list.number, counts, [clock.rows]: view.sure, possible: view.possible };
    return new Page({ url: list.url, title, description, trail }, view, twin);
  });
}

/** Makes the pages of articles that a clock has no day for. */
export function makeUndatedPages(rows: readonly RowView[], frame: Page["frame"]): Page<PeriodView>[] {
  return cutList(rows, frame.url, PER_PAGE).map((list) => {
    const view: PeriodView = {
      scale: "undated",
      period: null,
      sure: list.items,
      possible: [],
      counts: { sure: rows.length, possible: 0 },
      list,
      months: null,
      calendar: null,
      parts: [],
      uncertain: null,
      previous: null,
      next: null,
      anchors: new Map(),
      other: null,
    };
    return new Page({ ...frame, url: list.url }, view, { page: list.number, articles: list.items });
  });
}

function chartMonths<Item extends Dated>(
  items: readonly Item[],
  year: string,
  { address }: Clock<Item>,
  { dates }: Texts,
): ChartView {
  const months = countByMonth(
    items.flatMap(({ edtf }) => edtf ?? []),
    year,
    address,
  );
  return drawBars(
    months.map((datum) => ({ ...datum, label: wordShortMonth(datum.label, dates) })),
    700,
    130,
  );
}

function countDays(year: string, buckets: Buckets<unknown>): Map<string, number> {
  const days = [...buckets].filter(([key]) => scaleOf(key) === "day" && key.startsWith(`${year}-`));
  return new Map(days.map(([key, { sure, possible }]) => [key, sure.length + possible.length]));
}

function listParts<Item extends Dated>(
  key: string,
  buckets: Buckets<Item>,
  { address }: Clock<Item>,
  { dates }: Texts,
): PeriodView["parts"] {
  const scale = scaleOf(key);
  if (scale === "day") return [];
  return [...buckets]
    .filter(([part]) => part.length === key.length + 3 && part.startsWith(`${key}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, { sure, possible }]) => ({
      text: scale === "year" ? wordMonth(part.slice(5), dates) : wordDayOfMonth(part, dates),
      url: address(part),
      count: sure.length + possible.length,
    }));
}

function linkPeriod(
  key: string | undefined,
  address: (period: string) => string,
  texts: Texts,
): PageLink | null {
  return key === undefined ? null : { text: wordDate(key, false, texts), url: address(key) };
}

function listParents(key: string): string[] {
  return [4, 7].filter((length) => length < key.length).map((length) => key.slice(0, length));
}
