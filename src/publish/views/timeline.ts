import { group } from "d3-array";
import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { type ChartView, type Datum, drawBars } from "../chart.ts";
import { findReach, knownEnd, wordShortMonth } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill, writeNumber } from "../wording.ts";
import type { Dated } from "./buckets.ts";
import type { Catalogue } from "./catalogue.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { drawReaches, type ReachChart } from "./reaches.ts";
import { gatherTails } from "./tails.ts";
import { type Address, countByMonth, countByYear } from "./years.ts";

/** Is one of the two ways to order what is dated: by days of publication, or by days that articles speak of. */
export interface Clock<Item extends Dated> {
  readonly items: readonly Item[];
  /** Gives the page of a year, month or day. */
  readonly address: Address;
  readonly linkOf: (item: Item) => PageLink;
}

/** Is a clock's overview. */
export interface ClockView {
  readonly years: ChartView | null;
  /** Every year from the first to the last, where the drawing may gather some. */
  readonly counts: readonly Datum[];
  /** The months of each year that has anything. */
  readonly months: readonly {
    readonly year: PageLink;
    readonly count: number;
    readonly months: readonly Month[];
  }[];
  readonly uncertain: ReachChart | null;
  readonly dated: number;
}

/** Is the timeline of the whole archive, by days of publication. */
export interface TimelineView extends ClockView {
  readonly undated: number;
}

/** Is a month in the table of months. */
export interface Month {
  readonly name: string;
  readonly count: number;
  readonly url: string | null;
  /** 0 for none, 1 to 4 by how full it is: the shade of its field. */
  readonly shade: number;
}

/** Is an article at its day of publication. */
export interface PublishedItem extends Dated {
  readonly article: ArchivedArticle;
}

/** Makes the clock of the days of publication. */
export function makePublishedClock({ archive: { articles } }: Catalogue): Clock<PublishedItem> {
  const items = articles.map((article) => ({ edtf: article.record.date.edtf, article }));
  return { items, address: permalink.date, linkOf: ({ article }) => linkArticle(article) };
}

/** Links to an article by its headline. */
export function linkArticle({ id, record }: ArchivedArticle): PageLink {
  return { text: record.title, url: permalink.article(id) };
}

/** Makes the timeline's page. */
export function viewTimeline(catalogue: Catalogue): Page<TimelineView> {
  const { texts } = catalogue;
  const clock = makePublishedClock(catalogue);
  const rest = viewClock(clock, texts);
  const view = { ...rest, undated: clock.items.length - rest.dated };
  const { title, describe } = texts.timeline;
  const description = fill(describe, {
    articles: countIn(texts, view.dated, "datedArticle"),
    undated: writeNumber(view.undated),
  });
  const frame = { url: permalink.timeline, title, description, trail: [linkHome(texts)] };
  return new Page(frame, view, twinClock(view, { undated: view.undated }));
}

/** Gives a clock's overview to machines. */
export function twinClock({ counts }: ClockView, rest: object): object {
  return { years: counts, ...rest };
}

// So many bars need no wide chart.
const FEW_YEARS = 12;

/** Draws a clock's overview: by year, by month, and the dates that are not one day. */
export function viewClock<Item extends Dated>(
  { items, address, linkOf }: Clock<Item>,
  texts: Texts,
): ClockView {
  const dates = items.flatMap(({ edtf }) => edtf ?? []);
  const counts = countByYear(dates, address);
  const years = gatherTails(counts, texts);
  return {
    counts,
    years: years.length ? drawBars(years, years.length > FEW_YEARS ? 1120 : 700, 160) : null,
    months: viewMonths(dates, address, texts),
    uncertain: drawReaches(items, linkOf, texts),
    dated: dates.length,
  };
}

function viewMonths(dates: readonly string[], address: Address, texts: Texts): ClockView["months"] {
  const byYear = group(dates, yearOf);
  byYear.delete(null);
  const years = [...byYear].sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
  const counted = years.flatMap(([year, all]) =>
    year === null ? [] : [{ year, all, data: countByMonth(all, year, address) }],
  );
  const most = Math.max(1, ...counted.flatMap(({ data }) => data.map(({ value }) => value)));
  return counted.map(({ year, all, data }) => ({
    year: { text: year, url: address(year) },
    count: all.length,
    months: data.map(({ label, value, url }) => ({
      name: wordShortMonth(label, texts.dates),
      count: value,
      url: url ?? null,
      shade: Math.ceil((value / most) * 4),
    })),
  }));
}

function yearOf(edtf: string): string | null {
  const reach = findReach(edtf);
  return reach && knownEnd(reach).slice(0, 4);
}
