import type { CleanArticle } from "../../model/article.ts";
import type { TimeExpression, TimeReading } from "../../model/time.ts";
import { boundsOf, firstDayOf, lastDayOf } from "../../text/calendar.ts";
import { daysBetween, type DaySet, FIRST_DAY, LAST_DAY, spreadDays, unite } from "./day-set.ts";
import { type Narrowing } from "./fact.ts";
import type { Lead } from "./lead.ts";
import { everyMonthAfter, everyWeekday, everyYear, keepSet, pickAfter, pickFrom } from "./yearly-days.ts";
import { constrainByMonthDay } from "./month-day-constraints.ts";

/** Is what a rule sees beside the expression itself. */
export interface Setting {
  readonly article: CleanArticle;
  readonly times: readonly TimeExpression[];
  readonly lead: Lead | null;
}

type Rule<Is extends TimeReading["is"]> = (
  reading: Extract<TimeReading, { is: Is }>,
  time: TimeExpression,
  setting: Setting,
) => Narrowing[];

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Lists what each kind of time expression says about the day of publication of its own article. */
const TIME_RULES: { readonly [Is in TimeReading["is"]]: Rule<Is> } = {
  absolute: constrainByDate,
  weekday: constrainByWeekday,
  monthDay: constrainByMonthDay,
  month: constrainByMonth,
  season: () => [],
  relative: constrainByPeriod,
  age: () => [],
};

/** Lists what a time expression says about the day of publication of its own article. */
export function findNarrowings(time: TimeExpression, setting: Setting): Narrowing[] {
  const rule = TIME_RULES[time.reading.is] as Rule<TimeReading["is"]>;
  return rule(time.reading, time, setting);
}

function constrainByDate(
  reading: Extract<TimeReading, { is: "absolute" }>,
  time: TimeExpression,
): Narrowing[] {
  const bounds = [reading.edtf, ...(reading.also ?? [])].flatMap((edtf) => boundsOf(edtf) ?? []);
  if (bounds.length === 0 || time.rule === "time/dateline") return [];
  const first = Math.min(...bounds.map((bound) => bound.first));
  const last = Math.max(...bounds.map((bound) => bound.last));
  if (time.rule === "time/year-named") return constrainByNamedYear(reading.edtf);
  if (time.tense === "future")
    return [
      {
        rule: "date/not-after",
        level: "likely",
        trust: 30,
        days: daysBetween(FIRST_DAY, last),
        says: `still ahead, so published by ${reading.edtf}`,
      },
    ];
  if (time.tense === undefined && time.zone !== "removed") return [];
  return [
    {
      rule: "date/not-before",
      level: "hard",
      trust: 60,
      days: daysBetween(first, LAST_DAY),
      says: `already past, so published no earlier than ${reading.edtf}`,
    },
  ];
}

function constrainByWeekday(
  { weekday }: Extract<TimeReading, { is: "weekday" }>,
  time: TimeExpression,
  { lead }: Setting,
): Narrowing[] {
  if (lead?.time !== time) return [];
  const name = WEEKDAYS[weekday - 1];
  const near: Narrowing = {
    rule: "date/lead-weekday",
    level: "likely",
    trust: 32,
    days: pickAfter(() => everyWeekday(weekday), 0, 1),
    says: `the news is of a ${name}; published that day or the next`,
  };
  return [near, constrainToLeadDay(weekday, lead)];
}

// "the 2024 campaign" is spoken of four years before at the earliest: the rhythm of games and elections.
function constrainByNamedYear(year: string): Narrowing[] {
  return [
    {
      rule: "date/named-year",
      level: "hard",
      trust: 58,
      days: daysBetween(firstDayOf(Number(year) - 4, 1), LAST_DAY),
      says: `speaks of something of ${year}, so published at most four years before`,
    },
  ];
}

// Two of three articles are of the day whose news they tell; more where they name that day again, or its eve as just past.
function constrainToLeadDay(weekday: number, { late, support }: Lead): Narrowing {
  const next = (weekday % 7) + 1;
  const [name, tomorrow] = [WEEKDAYS[weekday - 1], WEEKDAYS[next - 1]];
  return {
    rule: "date/lead-day",
    level: support ? "likely" : "weak",
    trust: 15,
    days: pickFrom(() => everyWeekday(late ? next : weekday)),
    says: late
      ? `news of a ${name} night, printed on ${tomorrow}`
      : `the latest day that the article tells of; published on that ${name}`,
    ...(support
      ? { support: { time: support, says: "named by its weekday beside the day of the news, so just past" } }
      : {}),
  };
}

function constrainByMonth({ month, direction }: Extract<TimeReading, { is: "month" }>): Narrowing[] {
  if (direction !== "past") return [];
  const others = () =>
    keepSet(`not month ${month}`, () =>
      unite(
        everyYear((year) => [firstDayOf(year, 1), firstDayOf(year, month) - 1]),
        everyYear((year) => [lastDayOf(year, month) + 1, lastDayOf(year, 12)]),
      ),
    );
  return [
    {
      rule: "date/last-month-name",
      level: "likely",
      trust: 20,
      days: pickFrom(others),
      says: `not published in ${MONTHS[month - 1]} itself`,
    },
  ];
}

/** Lists, for "earlier this …", the days on which the period is old enough to have an earlier part. */
const LATE_ENOUGH: Readonly<Record<string, (() => DaySet) | undefined>> = {
  week: () => spreadDays(everyWeekday(2), 0, 5),
  month: () => everyMonthAfter(2),
  year: () => everyYear((year) => [firstDayOf(year, 1) + 10, lastDayOf(year, 12)]),
};

function constrainByPeriod(reading: Extract<TimeReading, { is: "relative" }>): Narrowing[] {
  const make = reading.earlier ? LATE_ENOUGH[reading.unit] : undefined;
  if (!make) return [];
  const late = () => keepSet(`earlier this ${reading.unit}`, make);
  return [
    {
      rule: "date/earlier-this",
      level: "weak",
      trust: 16,
      days: pickFrom(late),
      says: `not published in the first days of the ${reading.unit}`,
    },
  ];
}
