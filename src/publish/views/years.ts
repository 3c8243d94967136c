import { permalink } from "../../model/permalink.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { Datum } from "../chart.ts";
import { findReach, knownEnd } from "../date-words.ts";

/** Counts articles by year from the first to the last, gaps as zero; those that may be of another year as unsure. */
export function countByYear(articles: readonly ArchivedArticle[]): Datum[] {
  return countBy(articles, 4, (year) => String(Number(year) + 1).padStart(4, "0"));
}

// An article that may be of more days than this says nothing of a month.
const MOST_DAYS = 62;

/** Counts articles of one year by month, all twelve; those of one of two months as unsure, vaguer ones not at all. */
export function countByMonth(articles: readonly ArchivedArticle[], year: string): Datum[] {
  const counted = new Map(
    countBy(articles.filter(isOfAMonth), 7, () => null).map((datum) => [datum.label, datum]),
  );
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, "0")}`;
    return counted.get(month) ?? { label: month, value: 0, url: null };
  });
}

function isOfAMonth({ record }: ArchivedArticle): boolean {
  const reach = record.date.edtf === null ? null : findReach(record.date.edtf);
  if (!reach || reach.last === null) return false;
  return (Date.parse(reach.last) - Date.parse(reach.first)) / 86_400_000 <= MOST_DAYS;
}

function countBy(
  articles: readonly ArchivedArticle[],
  length: 4 | 7,
  following: (period: string) => string | null,
): Datum[] {
  const counts = new Map<string, { value: number; unsure: number }>();
  for (const { record } of articles) {
    const reach = record.date.edtf === null ? null : findReach(record.date.edtf);
    if (!reach) continue;
    const first = knownEnd(reach).slice(0, length);
    const count = counts.get(first) ?? { value: 0, unsure: 0 };
    counts.set(first, {
      value: count.value + 1,
      unsure: count.unsure + Number(reach.first.slice(0, length) !== reach.last?.slice(0, length)),
    });
  }
  const known = [...counts.keys()].sort();
  return fillGaps(known, following).map((label) => {
    const count = counts.get(label);
    return count ? { label, ...count, url: permalink.date(label) } : { label, value: 0, url: null };
  });
}

function fillGaps(known: readonly string[], following: (period: string) => string | null): string[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filled: string[] = [];
  for (let at: string | null = first; at !== null && at <= last; at = following(at)) filled.push(at);
  // A stray year (1066 among 2018s) would make a chart of nothing: then only the years that exist are shown.
  return filled.length < known.length || filled.length > 120 ? [...known] : filled;
}
