/** Is what a histogram of results stands on: months, or years where there would be too many of them. */
export interface Axis {
  readonly unit: "month" | "year";
  /** `2018-05` or `2018`, in order; without gaps unless years lie very far apart. */
  readonly periods: readonly string[];
}

const MOST_BARS = 120;

/** Makes the axis for all months of an archive, given in any order. */
export function makeAxis(months: readonly string[]): Axis {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { unit: "month", periods: [] };
  const filled = fillMonths(first, last);
  if (filled.length <= MOST_BARS) return { unit: "month", periods: filled };
  const years = [...new Set(sorted.map((month) => month.slice(0, 4)))];
  const span = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const all = Array.from({ length: span }, (_, i) => writeYear(Number(first.slice(0, 4)) + i));
  // One article of 1066 among those of 2018 would make a chart of nothing.
  return { unit: "year", periods: span <= MOST_BARS ? all : years };
}

function fillMonths(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = first; at <= last && months.length <= MOST_BARS; at = nextMonth(at)) months.push(at);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12
    ? `${writeYear(year + 1)}-01`
    : `${writeYear(year)}-${String(number + 1).padStart(2, "0")}`;
}

function writeYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** Counts the articles of each period of an axis from counts by month. */
export function countPeriods(
  { unit, periods }: Axis,
  months: Readonly<Record<string, number>>,
): readonly number[] {
  const counts = new Map(periods.map((period) => [period, 0]));
  for (const [month, count] of Object.entries(months)) {
    const period = unit === "year" ? month.slice(0, 4) : month;
    if (counts.has(period)) counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return [...counts.values()];
}

/** Is a range of months, both ends included; null for an open end. */
export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/** Lists the months of a range among those of an archive. */
export function listMonths({ from, to }: Range, months: readonly string[]): string[] {
  const first = from === null ? "" : firstMonth(from);
  const last = to === null ? "9999-12" : lastMonth(to);
  return months.filter((month) => month >= first && month <= last);
}

/** Finds the first and last period of an axis that a range covers; all of it where the range is open. */
export function placeRange({ periods }: Axis, { from, to }: Range): readonly [number, number] {
  const at = periods.findIndex((period) => from === null || lastMonth(period) >= firstMonth(from));
  const end = periods.findLastIndex((period) => to === null || firstMonth(period) <= lastMonth(to));
  return [at === -1 ? periods.length - 1 : at, Math.max(0, end)];
}

/** Gives the range from one period of an axis to another, in either order; open where that is the whole axis. */
export function rangeBetween({ periods }: Axis, a: number, b: number): Range {
  const [first, last] = [Math.max(0, Math.min(a, b)), Math.min(periods.length - 1, Math.max(a, b))];
  if (first === 0 && last === periods.length - 1) return { from: null, to: null };
  return { from: firstMonth(periods[first] ?? ""), to: lastMonth(periods[last] ?? "") };
}

function firstMonth(period: string): string {
  return period.length === 4 ? `${period}-01` : period;
}

function lastMonth(period: string): string {
  return period.length === 4 ? `${period}-12` : period;
}
