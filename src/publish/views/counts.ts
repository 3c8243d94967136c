import type { Archive } from "../../model/archive.ts";
import { findReach, knownEnd } from "../date-words.ts";
import { ENGLISH, type Texts } from "../texts.ts";
import { fill, plural, writeNumber } from "../wording.ts";

/** Counts what the archive holds. */
export interface ArchiveCounts {
  readonly articles: number;
  readonly undated: number;
  readonly actors: number;
  readonly places: number;
  readonly unplaced: number;
  readonly sources: number;
  readonly removedLines: number;
  /** "2009–2016", "2018"; null when nothing is dated. */
  readonly years: string | null;
}

/** Counts an archive. */
export function countArchive({ articles, actors, places, sources }: Archive): ArchiveCounts {
  const dates = articles.flatMap(({ record }) => (record.date.edtf === null ? [] : [record.date.edtf]));
  const [first, last] = spanYears(dates);
  return {
    articles: articles.length,
    undated: articles.length - dates.length,
    actors: actors.length,
    places: places.length,
    unplaced: places.filter(({ entry }) => entry.lat === null).length,
    sources: sources.length,
    removedLines: articles.reduce((sum, { clean }) => sum + clean.removals.length, 0),
    years: first === undefined ? null : first === last ? first : `${first}–${last}`,
  };
}

const MOST_YEARS = 5;

/** Finds the first and last year; "some day between 1905 and 2019" says nothing of either, unless nothing better is known. */
function spanYears(dates: readonly string[]): readonly [first: string | undefined, last: string | undefined] {
  const reaches = dates.flatMap((edtf) => findReach(edtf) ?? []);
  const near = reaches.filter((reach) => {
    const [from, to] = [knownEnd(reach), reach.last ?? reach.first].map((day) => Number(day.slice(0, 4)));
    return (to ?? 0) - (from ?? 0) <= MOST_YEARS;
  });
  const years = (near.length ? near : reaches).map((reach) => knownEnd(reach).slice(0, 4)).sort();
  return [years[0], years.at(-1)];
}

/** Writes a size for readers, in thousands of bytes: `writeSize(1234)` is "1.2 kB". */
export function writeSize(bytes: number, texts: Texts = ENGLISH): string {
  const { bytes: few, kilobytes, megabytes } = texts.data;
  if (bytes < 1000) return plural(texts, few, bytes);
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, kilobytes] : [bytes / 1_000_000, megabytes];
  return fill(unit, { size: value < 9.95 ? value.toFixed(1) : writeNumber(Math.round(value)) });
}
