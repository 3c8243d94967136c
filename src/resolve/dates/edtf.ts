import edtf from "edtf";
import { boundsOf, type Day, firstDayOf, formatDay, lastDayOf, partsOf } from "../../text/calendar.ts";
import {
  type DaySet,
  daysBetween,
  endsOf,
  FIRST_DAY,
  isEmpty,
  LAST_DAY,
  listDays,
  unite,
} from "./day-set.ts";

// A list of more pieces than this says less than the month or year around it.
const MOST_PIECES = 6;
// Days further apart are listed only if they are few.
const FAR = 62;
const FEW = 3;
// Days so near to the ends of the solver's range only mean that nothing bounds the set there.
const EDGE = 400;

/** Lists the days that an EDTF value means: a date, an interval or a set; null where it cannot be read. */
export function daysOfEdtf(value: string): DaySet | null {
  const items = /^\[(?<items>.*)\]$/
    .exec(value)
    ?.groups?.["items"]?.split(",")
    .map((item) => item.trim()) ?? [value];
  let days = daysBetween(1, 0);
  for (const item of items) {
    if (item === "") return null;
    const [from = "", to = from] = item.split(/\/|\.\./);
    const open = item.includes("..") && !item.includes("/") && item.endsWith("..");
    const first = from === "" || from === ".." ? FIRST_DAY : boundsOf(from)?.first;
    const last = to === "" || item.endsWith("/..") || open ? LAST_DAY : boundsOf(to)?.last;
    if (first === undefined || last === undefined) return null;
    days = unite(days, daysBetween(first, last));
  }
  return isEmpty(days) ? null : days;
}

/**
 * Writes a set of days as EDTF: a day, a set of days, days within a fortnight, a month, months, a year, years, or an
 * interval with an open end. Null for a set without a first day: it bounds nothing.
 */
export function writeDays(days: DaySet): string | null {
  if (isEmpty(days)) return null;
  const { first, last } = endsOf(days);
  if (first < FIRST_DAY + EDGE) return null;
  return last > LAST_DAY - EDGE ? `${writeStart(first)}/..` : (writePieces(days) ?? writeSpan(first, last));
}

/** Counts the days from the first to the last possible one; infinite where an end is open. */
export function spanOf(days: DaySet): number {
  if (isEmpty(days)) return 0;
  const { first, last } = endsOf(days);
  return first < FIRST_DAY + EDGE || last > LAST_DAY - EDGE ? Infinity : last - first + 1;
}

const checked = new Map<string, boolean>();
const MOST_CHECKED = 10_000;

/** Says whether a text is a valid Extended Date/Time Format value. */
export function isEdtf(text: string): boolean {
  // Most are plain dates, which the calendar itself checks; the parser takes a millisecond for each.
  if (boundsOf(text) !== null && /^[\d-]+$/.test(text)) return true;
  const known = checked.get(text);
  if (known !== undefined) return known;
  if (checked.size >= MOST_CHECKED) checked.clear();
  const valid = parses(text);
  checked.set(text, valid);
  return valid;
}

function parses(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function writePieces(days: DaySet): string | null {
  const { first, last } = endsOf(days);
  if (last - first > FAR && listDays(days, FEW + 1).length > FEW) return null;
  const pieces: [Day, Day][] = [];
  for (const day of listDays(days)) {
    const piece = pieces.at(-1);
    if (piece && piece[1] === day - 1) piece[1] = day;
    else pieces.push([day, day]);
  }
  const texts = pieces.flatMap(([from, to]) =>
    to - from < 2 ? [...new Set([formatDay(from), formatDay(to)])] : [`${formatDay(from)}..${formatDay(to)}`],
  );
  if (texts.length > MOST_PIECES || (pieces.length === 1 && last - first > 15)) return null;
  return texts.length === 1 && first === last ? texts[0]! : `[${texts.join(",")}]`;
}

// Days a year apart and more are worded by their years, days of more than half a year by their year.
const YEAR = 366;
const HALF_YEAR = 183;

function writeSpan(first: Day, last: Day): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (last - first > YEAR) return `${from.year}/${to.year}`;
  if (from.year === to.year && last - first > HALF_YEAR) return String(from.year);
  if (first !== firstDayOf(from.year, from.month) || last !== lastDayOf(to.year, to.month))
    return `${formatDay(first)}/${formatDay(last)}`;
  return [...new Set([writeMonth(first), writeMonth(last)])].join("/");
}

function writeMonth(day: Day): string {
  return formatDay(day).slice(0, 7);
}

function writeStart(first: Day): string {
  const { year, month } = partsOf(first);
  if (first === firstDayOf(year, 1)) return String(year);
  return first === firstDayOf(year, month) ? writeMonth(first) : formatDay(first);
}
