import { permalink } from "../../model/permalink.ts";
import { countIn, fill } from "../wording.ts";
import { type Dated, sortIntoPeriods } from "./buckets.ts";
import type { Catalogue } from "./catalogue.ts";
import { linkHome, type Page } from "./page.ts";
import { makePeriodPages, makeUndatedPages, type PeriodClock, type PeriodView } from "./period-pages.ts";
import { describePeriod } from "./period-words.ts";
import { type RowView, viewRow } from "./rows.ts";
import { makePublishedClock, type PublishedItem } from "./timeline.ts";

/** Lists the years, months and days that a clock has pages of. */
export type Periods = ReadonlySet<string>;

/** Makes the pages of every year, month and day with an article, and of the undated ones. */
export function viewPeriods(catalogue: Catalogue, spokenOf: Periods): Page<PeriodView>[] {
  const { archive, texts } = catalogue;
  const clock: PeriodClock<PublishedItem, RowView> = {
    ...makePublishedClock(catalogue),
    viewRow: ({ article }) => viewRow(article, texts),
    otherOf: (period) => (spokenOf.has(period) ? permalink.eventDate(period) : null),
    rows: "articles",
    trail: [linkHome(texts), { text: texts.timeline.title, url: permalink.timeline }],
    describe: (period, counts) => {
      const { describe: both, describeSure: sure } = texts.period;
      return describePeriod(period, counts, { noun: "article", both, sure }, texts);
    },
  };
  const undated = archive.articles.filter(({ record }) => record.date.edtf === null);
  const { undated: title, describeUndated } = texts.period;
  const description = fill(describeUndated, { articles: countIn(texts, undated.length, "article") });
  const frame = { url: permalink.undated, title, description, trail: clock.trail };
  return [
    ...makePeriodPages(clock, texts),
    ...makeUndatedPages(
      undated.map((article) => viewRow(article, texts)),
      frame,
    ),
  ];
}

/** Lists the periods of dates. */
export function findPeriods(items: readonly Dated[]): Periods {
  return new Set(sortIntoPeriods(items).keys());
}
