import type { CleanArticle } from "../../model/article.ts";
import type { TimeExpression, TimeReading } from "../../model/time.ts";
import type { Narrowing } from "./fact.ts";
import { everyMonthDay, pickAfter } from "./yearly-days.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

// Of dates without a year that a text tells as past, nine in ten are of the last two months.
const RECENT = 60;
// Of those still ahead, all but a few are of the next seven.
const SOON = 210;

/** Says what a date without a year, "May 28", tells of the publication: news names near days so. */
export function constrainByMonthDay(
  reading: Extract<TimeReading, { is: "monthDay" }>,
  time: TimeExpression,
  { article }: { readonly article: CleanArticle },
): Narrowing[] {
  const { month, day, weekday } = reading;
  const name = `${day} ${MONTHS[month - 1]}`;
  const within = (least: number, most: number) =>
    pickAfter(() => everyMonthDay(month, day, weekday), least, most);
  if (time.rule === "time/dateline") return [filed(name, within(0, 1))];
  if (time.tense === "future") return [ahead(name, within(-SOON, 0))];
  // "the January 6 attack" is known by its date and may be years back.
  const before = article.raw.text.slice(Math.max(0, time.start - 5), time.start);
  if (time.tense !== "past" || /\bthe $/i.test(before)) return [];
  const recent = past(name, within(0, RECENT));
  return weekday === undefined ? [recent, distant(within(7, 364))] : [recent];
}

type Days = Narrowing["days"];

function filed(name: string, days: Days): Narrowing {
  return {
    rule: "date/dateline",
    level: "likely",
    trust: 75,
    days,
    says: `filed on a ${name}; published then or the day after`,
  };
}

function ahead(name: string, days: Days): Narrowing {
  return {
    rule: "date/month-day-ahead",
    level: "likely",
    trust: 34,
    days,
    says: `a ${name} still ahead; published in the seven months before`,
  };
}

function past(name: string, days: Days): Narrowing {
  return {
    rule: "date/month-day",
    level: "likely",
    trust: 35,
    days,
    says: `a ${name} just past; published within two months after`,
  };
}

// Of the last seven days print says "on Monday", not "on May 28".
function distant(days: Days): Narrowing {
  return {
    rule: "date/month-day-distance",
    level: "likely",
    trust: 33,
    days,
    says: "named by its date and not by its weekday, so a week or more ago",
  };
}
