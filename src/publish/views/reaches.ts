import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ArchivedArticle } from "../../model/archive.ts";
import { findReach, isDay, knownEnd, NO_BEGINNING, wordDate } from "../date-words.ts";
import { type RowView, viewRow } from "./rows.ts";

/** Is an uncertain date drawn as a bar from its first to its last possible day. */
export interface ReachBar {
  readonly row: RowView;
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

/** Draws the dates that are not one day; null when there are none. */
export function drawReaches(articles: readonly ArchivedArticle[]): ReachChart | null {
  const reaches = articles.flatMap((article) => {
    const { edtf } = article.record.date;
    const reach = edtf === null || isDay(edtf) ? null : findReach(edtf);
    return reach ? [{ article, reach }] : [];
  });
  const drawn = reaches.slice(0, MOST_DRAWN);
  const [first, last] = extent(drawn.flatMap(({ reach }) => [knownEnd(reach), reach.last ?? reach.first]));
  if (first === undefined || last === undefined) return null;
  const x = scaleLinear([Date.parse(first), Date.parse(last) + DAY], [0, WIDTH]);
  const at = (day: string) => Math.max(0, Math.round(x(Date.parse(day)) * 10) / 10);
  const bars = drawn.map(({ article, reach }): ReachBar => {
    const end = reach.last === null ? WIDTH : Math.min(WIDTH, x(Date.parse(reach.last) + DAY));
    const width = Math.max(3, Math.round((end - at(reach.first)) * 10) / 10);
    return {
      row: viewRow(article),
      x: Math.min(at(reach.first), WIDTH - width),
      width,
      ticks: (reach.days ?? []).map(at),
      open: reach.last === null || reach.first === NO_BEGINNING,
    };
  });
  return {
    width: WIDTH,
    bars,
    total: reaches.length,
    first: wordDate(first, true),
    last: wordDate(last, true),
  };
}

const DAY = 86_400_000;
