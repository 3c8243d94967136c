import { boundsOf } from "../../text/calendar.ts";
import type { TimeExpert } from "./expert.ts";
import { foreignMonthYear, monthYear } from "./month-year.ts";
import { eastAsianDay, isoDay, slashDay } from "./numeric-day.ts";
import { dateFirstDay, foreignDay, monthFirstDay, yearFirstDay } from "./written-day.ts";

const DAYS: readonly TimeExpert[] = [
  monthFirstDay,
  dateFirstDay,
  yearFirstDay,
  foreignDay,
  isoDay,
  slashDay,
  eastAsianDay,
];
const MONTHS: readonly TimeExpert[] = [monthYear, foreignMonthYear];
const NOWHERE = { before: "", after: "", year: null };

/** Is a full date somewhere in a text: one EDTF value, or several where the order of day and month cannot be told. */
export interface FullDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: readonly string[];
}

/** Finds every date with day, month and year in a text, in text order. */
export function findFullDays(text: string): FullDate[] {
  const found = DAYS.flatMap((expert) => findDates(expert, text)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let reached = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= reached;
    reached = Math.max(reached, end);
    return isFree;
  });
}

function findDates({ pattern, cues, read }: TimeExpert, text: string): FullDate[] {
  if (!cues.every((cue) => cue.test(text))) return [];
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const reading = read(match.groups ?? {}, NOWHERE);
    if (reading?.is !== "absolute") return [];
    const edtf = [reading.edtf, ...(reading.also ?? [])];
    return [{ start: match.index, end: match.index + match[0].length, edtf }];
  });
}

// e.g. "20180531", "20180531T101500Z"
const COMPACT = /^(?<year>(?:1[5-9]|20|21)\d\d)(?<month>0[1-9]|1[0-2])(?<date>0[1-9]|[12]\d|3[01])(?=T|$)/;

/** Reads a declared date in whatever form: the EDTF values that it can mean, none where it is no date. */
export function readDate(text: string): readonly string[] {
  const value = text.trim();
  const { year, month, date } = COMPACT.exec(value)?.groups ?? {};
  const plain = year ? `${year}-${month}-${date}` : value;
  if (boundsOf(plain) !== null) return [plain];
  const [day] = findFullDays(value);
  if (day) return day.edtf;
  const [rough] = MONTHS.flatMap((expert) => findDates(expert, value));
  return rough?.edtf ?? [];
}
