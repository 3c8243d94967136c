import { utcMonth } from "d3-time";
import { permalink } from "../../model/permalink.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { Datum } from "../chart.ts";
import { findReach, knownEnd } from "../date-words.ts";

/** Turns a year, month or day into the address of its page. */
export type Address = (period: string) => string;

/** Lists the dates of articles in EDTF, without the undated. */
export function datesOf(articles: readonly ArchivedArticle[]): string[] {
  return articles.flatMap(({ record }) => record.date.edtf ?? []);
}

/** Counts dates by year from the first to the last, gaps as zero; those that may be of another year as unsure. */
export function countByYear(dates: readonly string[], address: Address = permalink.date): Datum[] {
  return countBy(dates, 4, address, (first, last) => {
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, "0"));
  });
}

// A date that allows more days than this says nothing of a month.
const MOST_DAYS = 62;
const DAY = 86_400_000;

/** Counts dates of one year by month, all twelve; those of one of two months as unsure, vaguer ones not at all. */
export function countByMonth(
  dates: readonly string[],
  year: string,
  address: Address = permalink.date,
): Datum[] {
  const counted = new Map(
    countBy(dates.filter(isOfAMonth), 7, address, () => []).map((datum) => [datum.label, datum]),
  );
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, "0")}`;
    return counted.get(month) ?? { label: month, value: 0, url: null };
  });
}

// So many bars can be told apart, and so much of what is dated must be on them.
const MOST_MONTHS = 60;
const FEWEST_MONTHS = 3;
const ENOUGH = 0.8;

/** Counts dates by month from the first to the last, gaps as zero; null where years say more. */
export function countByMonths(dates: readonly string[]): Datum[] | null {
  const exact = dates.filter(isOfAMonth);
  if (exact.length < ENOUGH * dates.length) return null;
  const months = countEachMonth(exact);
  return months.length < FEWEST_MONTHS || months.length > MOST_MONTHS ? null : months;
}

/** Counts dates by month, gaps as zero, those vaguer than two months not at all. */
export function countEachMonth(dates: readonly string[]): Datum[] {
  return countBy(dates.filter(isOfAMonth), 7, permalink.date, listMonths);
}

function listMonths(first: string, last: string): string[] {
  const [from, to] = [new Date(`${first}-01`), new Date(`${last}-02`)];
  return utcMonth.range(from, to).map((month) => month.toISOString().slice(0, 7));
}

function isOfAMonth(edtf: string): boolean {
  const reach = findReach(edtf);
  if (!reach || reach.last === null) return false;
  return (Date.parse(reach.last) - Date.parse(reach.first)) / DAY <= MOST_DAYS;
}

function countBy(
  dates: readonly string[],
  length: 4 | 7,
  address: Address,
  list: (first: string, last: string) => string[],
): Datum[] {
  const counts = new Map<string, { value: number; unsure: number }>();
  for (const edtf of dates) {
    const reach = findReach(edtf);
    if (!reach) continue;
    const first = knownEnd(reach).slice(0, length);
    const count = counts.get(first) ?? { value: 0, unsure: 0 };
    counts.set(first, {
      value: count.value + 1,
      unsure: count.unsure + Number(reach.first.slice(0, length) !== reach.last?.slice(0, length)),
    });
  }
  return fillGaps([...counts.keys()].sort(), list).map((label) => {
    const count = counts.get(label);
    return count ? { label, ...count, url: address(label) } : { label, value: 0, url: null };
  });
}

function fillGaps(
  known: readonly string[],
  list: (first: string, last: string) => string[],
): readonly string[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled = list(first, last);
  return filled.length < known.length ? known : filled;
}
