import { type Day, firstDayOf, lastDayOf, toDay, weekdayOf } from "../../text/calendar.ts";
import {
  type DaySet,
  daysOfStretches,
  intersect,
  spreadDays,
  FIRST_DAY,
  FIRST_YEAR,
  LAST_DAY,
  LAST_YEAR,
} from "./day-set.ts";
import type { Pattern } from "./constraint.ts";

/** Makes the set that has, of every year, the days from one that `stretch` gives to another; null for none in that year. */
export function everyYear(stretch: (year: number) => readonly [Day, Day] | null): DaySet {
  const stretches: (readonly [Day, Day])[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const found = stretch(year);
    if (found) stretches.push(found);
  }
  return daysOfStretches(stretches);
}

const kept = new Map<string, DaySet>();
const MOST_KEPT = 4_000;

/** Keeps a set under a name, for sets that every article asks for again, such as all Thursdays. */
export function keepSet(name: string, make: () => DaySet): DaySet {
  const known = kept.get(name);
  if (known) return known;
  const made = make();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, made);
  return made;
}

/** Picks the days from `least` to `most` days after a day of a set. */
export function pickAfter(set: () => DaySet, least: number, most: number): Pattern {
  return (known) =>
    intersect(known, spreadDays(intersect(set(), spreadDays(known, -most, -least)), least, most));
}

/** Picks the days of a set. */
export function pickFrom(set: () => DaySet): Pattern {
  return (known) => intersect(known, set());
}

/** Lists all days of a weekday: Monday 1 to Sunday 7. */
export function everyWeekday(weekday: number): DaySet {
  return keepSet(`weekday ${weekday}`, () => {
    const first = FIRST_DAY + ((weekday - weekdayOf(FIRST_DAY) + 7) % 7);
    return daysOfStretches(
      Array.from(
        { length: (LAST_DAY - FIRST_DAY + 1) / 7 },
        (_, week) => [first + 7 * week, first + 7 * week] as const,
      ),
    );
  });
}

/** Lists a day of a month in every year, only where it falls on a weekday if one is given. */
export function everyMonthDay(month: number, date: number, weekday?: number): DaySet {
  return keepSet(`month ${month} day ${date} weekday ${weekday ?? ""}`, () =>
    everyYear((year) => {
      const day = toDay(year, month, date);
      return day === null || (weekday !== undefined && weekdayOf(day) !== weekday) ? null : [day, day];
    }),
  );
}

/** Lists the days of every month that come after its first few. */
export function everyMonthAfter(date: number): DaySet {
  return keepSet(`after day ${date}`, () =>
    daysOfStretches(
      Array.from({ length: 12 * (LAST_YEAR - FIRST_YEAR + 1) }, (_, index) => {
        const [year, month] = [FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1];
        return [firstDayOf(year, month) + date, lastDayOf(year, month)] as const;
      }),
    ),
  );
}
