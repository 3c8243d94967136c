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
  const years = dates
    .flatMap((edtf) => findReach(edtf) ?? [])
    .map((reach) => knownEnd(reach).slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
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

/** Writes a size for readers, in thousands of bytes: `writeSize(1234)` is "1.2 kB". */
export function writeSize(bytes: number, texts: Texts = ENGLISH): string {
  const { bytes: few, kilobytes, megabytes } = texts.data;
  if (bytes < 1000) return plural(texts, few, bytes);
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, kilobytes] : [bytes / 1_000_000, megabytes];
  return fill(unit, { size: value < 9.95 ? value.toFixed(1) : writeNumber(Math.round(value)) });
}
