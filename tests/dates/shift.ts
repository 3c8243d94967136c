import { firstDayOf, formatDay, partsOf, toDay } from "../../src/text/calendar.ts";

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DATES = new RegExp(`\\b(${MONTHS.join("|")}) (\\d{1,2})\\b`, "g");

/** Moves a text of a year by some days: weekdays, month-days and years follow; ages and "last month" stay. */
export function shiftText(text: string, year: number, days: number): string {
  return text
    .replace(
      new RegExp(`\\b(${WEEKDAYS.join("|")})\\b`, "g"),
      (name) => WEEKDAYS[(((WEEKDAYS.indexOf(name) + days) % 7) + 7) % 7]!,
    )
    .replace(DATES, (_, month: string, date: string) => {
      const moved = partsOf(toDay(year, MONTHS.indexOf(month) + 1, Number(date))! + days);
      return `${MONTHS[moved.month - 1]} ${moved.date}`;
    })
    .replace(/\b20\d\d\b/g, (printed) => String(partsOf(firstDayOf(Number(printed), 6) + days).year));
}

/** Moves a day, written as `2018-05-31`. */
export function shiftDay(day: string, days: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return formatDay(toDay(year, month, date)! + days);
}
