import { sum } from "d3-array";
import type { Datum } from "../chart.ts";
import { wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";

// One article of 1905 among hundreds of 2019 would make all of them a hair line at the edge: years that hold next to
// nothing become one bar, if they take much of the axis and some years are left to be seen.
const FEWEST_COUNTED = 8;
const MOST_GATHERED = 0.03;
const SHORTEST = 15;
const SHARE_OF_AXIS = 0.25;
const KEPT_YEARS = 12;
// A few years all far apart (33, 1066, 2018) would still be a chart of nothing: then only those that exist are shown.
const MOST_BARS = 120;

/** Gathers the almost empty years at either end into one bar each; the years must follow one another. */
export function gatherTails(years: readonly Datum[], texts: Texts): readonly Datum[] {
  const early = years.slice(0, measureTail(years));
  const rest = years.slice(early.length);
  const late = rest.slice(rest.length - measureTail(rest.toReversed()));
  const [last, first] = [early.at(-1)?.label, late[0]?.label];
  const bars = [
    ...(last === undefined ? [] : [gather(early, wordDate(`../${last}`, true, texts), `≤${last}`)]),
    ...rest.slice(0, rest.length - late.length),
    ...(first === undefined ? [] : [gather(late, wordDate(`${first}/..`, true, texts), `≥${first}`)]),
  ];
  return bars.length > MOST_BARS ? bars.filter(({ value }) => value > 0) : bars;
}

function measureTail(years: readonly Datum[]): number {
  const total = sum(years, ({ value }) => value);
  if (total < FEWEST_COUNTED) return 0;
  const most = Math.max(1, MOST_GATHERED * total);
  let [length, gathered] = [0, 0];
  for (const { value } of years) {
    gathered += value;
    if (gathered > most) break;
    length++;
  }
  const tail = Math.min(length, years.length - KEPT_YEARS);
  return tail < Math.max(SHORTEST, SHARE_OF_AXIS * years.length) ? 0 : tail;
}

function gather(years: readonly Datum[], label: string, tick: string): Datum {
  const unsure = sum(years, (datum) => datum.unsure ?? 0);
  return { label, tick, value: sum(years, ({ value }) => value), unsure, url: null };
}
