import { permalink } from "../../model/permalink.ts";
import { wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import { type Buckets, listKeys, sortIntoPeriods } from "./buckets.ts";
import type { Catalogue } from "./catalogue.ts";
import { addressOf, type EventItem, type EventRow, listEvents, viewEvent } from "./event-rows.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { makePeriodPages, makeUndatedPages, type PeriodClock, type PeriodView } from "./period-pages.ts";
import { describePeriod } from "./period-words.ts";
import type { Periods } from "./periods.ts";
import { viewRow } from "./rows.ts";
import { type Clock, type ClockView, twinClock, viewClock } from "./timeline.ts";

/** Is the overview of the timeline's second clock: what happened when, by the articles' own words. */
export interface EventsView extends ClockView {
  /** Days that more than one article speaks of, the most spoken of first. */
  readonly days: readonly (PageLink & { readonly count: number })[];
  /** How many articles speak of no day. */
  readonly silent: number;
}

/** Is the second clock with the pages of its periods. */
export interface EventPages {
  readonly events: Page<EventsView>[];
  readonly eventPeriod: Page<PeriodView<EventRow>>[];
  readonly silent: Page<PeriodView>[];
}

const MOST_DAYS = 12;

/** Makes the clock of the days that articles speak of. */
export function makeEventClock({ archive }: Catalogue): Clock<EventItem> {
  return {
    items: listEvents(archive.articles),
    address: permalink.eventDate,
    linkOf: ({ event, article }) => ({ text: event.text, url: addressOf(event, article) }),
  };
}

/** Makes the overview of the days that articles speak of, a page for each of them, and one of the articles that speak of none. */
export function viewEvents(catalogue: Catalogue, clock: Clock<EventItem>, published: Periods): EventPages {
  const { archive, texts } = catalogue;
  const silent = archive.articles.filter(({ record }) => record.events.length === 0);
  const { title, describe, silentTitle } = texts.events;
  const timeline = [linkHome(texts), { text: texts.timeline.title, url: permalink.timeline }];
  const trail = [...timeline, { text: title, url: permalink.events }];
  const periods: PeriodClock<EventItem, EventRow> = {
    ...clock,
    viewRow: (item) => viewEvent(item, texts),
    otherOf: (period) => (published.has(period) ? permalink.date(period) : null),
    trail,
    rows: "sentences",
    describe: (period, counts) => {
      const { describePeriod: both, describeSure: sure } = texts.events;
      return describePeriod(period, counts, { noun: "sentence", both, sure }, texts);
    },
  };
  const sentences = countIn(texts, clock.items.length, "sentence");
  const frame = { url: permalink.events, title, description: fill(describe, { sentences }), trail: timeline };
  const without = { url: permalink.silent, title: silentTitle, description: silentTitle, trail };
  return {
    events: [viewOverview(clock, silent.length, frame, texts)],
    eventPeriod: makePeriodPages(periods, texts),
    silent: makeUndatedPages(
      silent.map((article) => viewRow(article, texts)),
      without,
    ),
  };
}

function viewOverview(
  clock: Clock<EventItem>,
  silent: number,
  frame: Page["frame"],
  texts: Texts,
): Page<EventsView> {
  const days = listDays(sortIntoPeriods(clock.items), texts);
  const view: EventsView = { ...viewClock(clock, texts), days, silent };
  return new Page(frame, view, twinClock(view, { days, silent }));
}

function listDays(buckets: Buckets<EventItem>, texts: Texts): EventsView["days"] {
  const articlesOf = (day: string) => new Set(buckets.get(day)?.sure.map(({ article }) => article.id)).size;
  return listKeys(buckets, "day")
    .map((day) => ({
      text: wordDate(day, false, texts),
      url: permalink.eventDate(day),
      count: articlesOf(day),
    }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_DAYS);
}
