import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { findReach, isDay, knownEnd, NO_BEGINNING, wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import type { Dated } from "./buckets.ts";
import type { PageLink } from "./page.ts";

/** Is an uncertain date drawn as a bar from its first to its last possible day. */
export interface ReachBar {
  readonly link: PageLink;
  /** "between 7 June and 20 July 2018". */
  readonly when: string;
  readonly x: number;
  readonly width: number;
  /** The possible days, where they are listed one by one. */
  readonly ticks: readonly number[];
  /** Whether its beginning or end is open. */
  readonly open: boolean;
}

/** Is a drawing of uncertain dates, one line each. */
export interface ReachChart {
  readonly width: number;
  readonly bars: readonly ReachBar[];
  readonly total: number;
  readonly first: string;
  readonly last: string;
}

const WIDTH = 400;
const MOST_DRAWN = 60;
const DAY = 86_400_000;

/** Draws the dates that are not one day; null when there are none. */
export function drawReaches<Item extends Dated>(
  items: readonly Item[],
  linkOf: (item: Item) => PageLink,
  texts: Texts,
): ReachChart | null {
  const reaches = items.flatMap((item) => {
    const { edtf } = item;
    const reach = edtf === null || isDay(edtf) ? null : findReach(edtf);
    return edtf !== null && reach ? [{ item, edtf, reach }] : [];
  });
  const drawn = reaches.slice(0, MOST_DRAWN);
  const [first, last] = extent(drawn.flatMap(({ reach }) => [knownEnd(reach), reach.last ?? reach.first]));
  if (first === undefined || last === undefined) return null;
  const x = scaleLinear([Date.parse(first), Date.parse(last) + DAY], [0, WIDTH]);
  const at = (day: string) => Math.max(0, Math.round(x(Date.parse(day)) * 10) / 10);
  const bars = drawn.map(({ item, edtf, reach }): ReachBar => {
    const end = reach.last === null ? WIDTH : Math.min(WIDTH, x(Date.parse(reach.last) + DAY));
    const width = Math.max(3, Math.round((end - at(reach.first)) * 10) / 10);
    return {
      link: linkOf(item),
      when: wordDate(edtf, true, texts),
      x: Math.min(at(reach.first), WIDTH - width),
      width,
      ticks: (reach.days ?? []).map(at),
      open: reach.last === null || reach.first === NO_BEGINNING,
    };
  });
  const [from, to] = [first, last].map((day) => wordDate(day, true, texts));
  return { width: WIDTH, bars, total: reaches.length, first: from ?? first, last: to ?? last };
}
