import { type ChartView, type Datum, drawBars } from "../chart.ts";
import { wordDate, wordShortMonth } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import { gatherTails } from "./tails.ts";
import { countByMonths, countByYear, countEachMonth } from "./years.ts";

/** Is a bar chart over time, by months where the dates are exact and near enough, else by years. */
export interface TimeChart {
  readonly unit: "month" | "year";
  readonly chart: ChartView;
}

/** Draws how many of some dates fall into each month or year; null where there is only one. */
export function drawTime(
  dates: readonly string[],
  texts: Texts,
  width = 700,
  height = 120,
): TimeChart | null {
  const { unit, data } = countTime(dates, texts);
  return data.length > 1 ? { unit, chart: drawBars(data, width, height) } : null;
}

function countTime(
  dates: readonly string[],
  texts: Texts,
): { readonly unit: TimeChart["unit"]; readonly data: readonly Datum[] } {
  const months = countByMonths(dates);
  return months
    ? { unit: "month", data: months.map((datum, i) => wordMonthBar(datum, i, months.length, texts)) }
    : { unit: "year", data: gatherTails(countByYear(dates), texts) };
}

/** Lists the labels of the bars of some dates, without those of many years. */
export function listBars(dates: readonly string[], texts: Texts): string[] {
  const { unit, data } = countTime(dates, texts);
  return data.map(({ label }) => label).filter((label) => unit === "month" || YEAR.test(label));
}

const YEAR = /^\d{4}$/;

/** Counts dates into the bars of another chart, given by their labels; what falls beside them is left out. */
export function countBars(dates: readonly string[], labels: readonly string[], texts: Texts): number[] {
  const counted = labels.some((label) => !YEAR.test(label))
    ? countEachMonth(dates).map((datum) => ({ ...datum, label: wordDate(datum.label, true, texts) }))
    : countByYear(dates);
  const values = new Map(counted.map(({ label, value }) => [label, value]));
  return labels.map((label) => values.get(label) ?? 0);
}

// More bars than these leave no room for the names of months.
const NAMED_MONTHS = 24;
const NO_JANUARY = 11;

function wordMonthBar(datum: Datum, index: number, count: number, texts: Texts): Datum {
  const [year = "", month] = datum.label.split("-");
  const short = wordShortMonth(datum.label, texts.dates);
  const first = index === 0 && count <= NO_JANUARY ? wordDate(datum.label, true, texts) : null;
  const tick = month === "01" ? year : (first ?? (count <= NAMED_MONTHS ? short : null));
  return { ...datum, label: wordDate(datum.label, true, texts), tick };
}
