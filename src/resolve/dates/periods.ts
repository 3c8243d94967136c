import type { TimeReading } from "../../model/time.ts";
import { type Day, firstDayOf, lastDayOf, partsOf, weekdayOf } from "../../text/calendar.ts";
import { type DaySet, daysBetween, endsOf } from "./day-set.ts";

/** Gives the days of the calendar week (Monday first), month or year that lies some units from a day. */
export function periodAt(
  day: Day,
  unit: "day" | "week" | "month" | "year",
  offset: number,
): { first: Day; last: Day } {
  const { year, month } = partsOf(day);
  const months = year * 12 + (month - 1) + offset;
  const monday = day - weekdayOf(day) + 1 + 7 * offset;
  switch (unit) {
    case "day":
      return { first: day + offset, last: day + offset };
    case "week":
      return { first: monday, last: monday + 6 };
    case "month":
      return monthAt(Math.floor(months / 12), (months % 12) + 1);
    case "year":
      return { first: firstDayOf(year + offset, 1), last: lastDayOf(year + offset, 12) };
  }
}

function monthAt(year: number, month: number): { first: Day; last: Day } {
  return { first: firstDayOf(year, month), last: lastDayOf(year, month) };
}

/** Gives the days on which "last week", "last month", "this year" can be said of something on certain days; null for other times. */
export function periodAfter(days: DaySet, reading: TimeReading): DaySet | null {
  if (reading.is !== "relative") return null;
  const { first, last } = endsOf(days);
  const { unit, offset } = reading;
  // "Last week" is said loosely: some begin their weeks on Sunday.
  const slack = unit === "week" ? 1 : 0;
  return daysBetween(
    periodAt(first, unit, -offset).first - slack,
    periodAt(last, unit, -offset).last + slack,
  );
}
