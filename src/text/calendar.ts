/** Is a day as the number of days since 1970-01-01 of the proleptic Gregorian calendar. */
export type Day = number;

const MS = 86_400_000;

/** Gives the day of a date; null where the calendar has no such date. */
export function toDay(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.getTime() / MS;
}

/** Gives year, month and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** Gives a day's ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Writes a day as `2018-05-31`. */
export function formatDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Gives the last day of a month. */
export function lastDayOf(year: number, month: number): Day {
  return (month === 12 ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1)) - 1;
}

/** Gives the first day of a month. */
export function firstDayOf(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / MS;
}

const FORM = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<date>\d{2}))?)?[?~%]?$/;
// "2018-05-XX" is a day of May, "2018-XX-XX" one of 2018
const UNSAID = /(?:-XX){1,2}(?=[?~%]?$)/;
const DECADE = /^(?<years>\d{3}X|\d{2}XX)[?~%]?$/;

/**
 * Gives the first and last day that a plain EDTF date means: a day, a month, a season, a year, a decade or century; null
 * for anything else.
 */
export function boundsOf(edtf: string): { first: Day; last: Day } | null {
  const years = DECADE.exec(edtf)?.groups?.["years"];
  if (years !== undefined)
    return {
      first: firstDayOf(Number(years.replaceAll("X", "0")), 1),
      last: lastDayOf(Number(years.replaceAll("X", "9")), 12),
    };
  const parts = FORM.exec(edtf.replace(UNSAID, ""))?.groups;
  if (!parts) return null;
  const year = Number(parts["year"]);
  if (!parts["month"]) return { first: firstDayOf(year, 1), last: lastDayOf(year, 12) };
  const month = Number(parts["month"]);
  if (month >= 21 && month <= 24) return { first: firstDayOf(year, 1), last: lastDayOf(year, 12) };
  if (month < 1 || month > 12) return null;
  if (!parts["date"]) return { first: firstDayOf(year, month), last: lastDayOf(year, month) };
  const day = toDay(year, month, Number(parts["date"]));
  return day === null ? null : { first: day, last: day };
}

/** Writes year, month and day of the month as EDTF; null where the calendar has no such date. */
export function formatDate(year: number, month: number, date: number): string | null {
  const day = toDay(year, month, date);
  return day === null ? null : formatDay(day);
}
