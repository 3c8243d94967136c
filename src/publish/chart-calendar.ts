import { max } from "d3-array";
import { utcDay, utcMonday, utcYear } from "d3-time";

/** Is a day of a calendar that has something; `shade` is 1 to 4 by how much. */
export interface CalendarDay {
  readonly day: string;
  readonly count: number;
  readonly shade: number;
  readonly x: number;
  readonly y: number;
}

/** Is a drawn year: a column for each week, Monday on top. */
export interface CalendarView {
  readonly width: number;
  readonly height: number;
  /** Length of a day's side. */
  readonly side: number;
  /** All days of the year as two paths, of the weeks before and after its middle, where a phone breaks it. */
  readonly ground: readonly [string, string];
  readonly days: readonly CalendarDay[];
  /** Where the name of each month stands, `01` to `12`. */
  readonly months: readonly { readonly month: string; readonly x: number }[];
  readonly top: number;
}

const STEP = 20;
const SIDE = 17;
const TOP = 18;
const WEEKS = 54;
const MIDDLE = (WEEKS / 2) * STEP;

/** Draws a year as a calendar of counts, by day; null where fewer than two days have any. */
export function drawCalendar(year: string, counts: ReadonlyMap<string, number>): CalendarView | null {
  if (counts.size < 2) return null;
  const first = new Date(`${year}-01-01`);
  const all = utcDay.range(first, utcYear.offset(first, 1)).map((date) => placeDay(date, first));
  const most = max(counts.values()) ?? 1;
  const days = all.flatMap((place): CalendarDay[] => {
    const count = counts.get(place.day);
    return count ? [{ ...place, count, shade: Math.ceil((count / most) * 4) }] : [];
  });
  return {
    width: WEEKS * STEP,
    height: TOP + 7 * STEP,
    side: SIDE,
    ground: [drawDays(all.filter(({ x }) => x < MIDDLE)), drawDays(all.filter(({ x }) => x >= MIDDLE))],
    days,
    // A month's name stands over its first Monday, January's over the first day.
    months: all
      .filter(({ day }) => day.endsWith("-07"))
      .map(({ day, x }) => ({ month: day.slice(5, 7), x: day.slice(5, 7) === "01" ? 0 : x })),
    top: TOP - 6,
  };
}

function drawDays(days: readonly { readonly x: number; readonly y: number }[]): string {
  return days.map(({ x, y }) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`).join("");
}

function placeDay(date: Date, first: Date) {
  const week = utcMonday.count(first, date);
  const weekday = (date.getUTCDay() + 6) % 7;
  return { day: date.toISOString().slice(0, 10), x: week * STEP, y: TOP + weekday * STEP };
}
