import type { ArchivedArticle } from "../../model/archive.ts";
import { sourceOf, UNDATED } from "../../model/record.ts";
import { findReach, knownEnd, NO_BEGINNING } from "../date-words.ts";

/** Is what the search index reads from an article page besides its text. */
export interface SearchHooks {
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly meta: readonly { readonly name: string; readonly value: string }[];
  /** Keys by name: `date` rises with the day, `newest` falls; undated articles are last by either, and never without. */
  readonly sorts: readonly { readonly name: string; readonly value: string }[];
}

const LAST = "99999999";

function fallingKey(day: string): string {
  return String(Number(LAST) - Number(day.replaceAll("-", ""))).padStart(8, "0");
}

/** Is the value under which a filter finds the articles that have none; pages word it. */
export const UNKNOWN_VALUE = "unknown";

/** Lists an article's filters, sort keys and headline. What else its search result shows is in its card. */
export function viewSearchHooks({ record }: ArchivedArticle): SearchHooks {
  const { date, source, language } = record;
  const facets: [string, readonly string[]][] = [
    ["source", [sourceOf(source) ?? UNKNOWN_VALUE]],
    ["agency", source.agency === null ? [] : [source.agency]],
    ["year", listPeriods(date.edtf, 4)],
    ["month", listPeriods(date.edtf, 7)],
    ["actor", record.actors.map(({ name }) => name)],
    ["place", record.places.map(({ name }) => name)],
    ["language", [language === "und" ? UNKNOWN_VALUE : language]],
    ["certainty", [date.edtf === null ? UNKNOWN_VALUE : (date.confidence ?? "weak")]],
  ];
  return {
    filters: facets.flatMap(([name, values]) => [...new Set(values)].map((value) => ({ name, value }))),
    // Metadata are searched as text: a date or a source here would be found as words of the article.
    meta: [{ name: "title", value: record.title }],
    sorts: [
      { name: "date", value: date.sort === UNDATED ? LAST : date.sort.replaceAll("-", "") },
      { name: "newest", value: date.sort === UNDATED ? LAST : fallingKey(date.sort) },
    ],
  };
}

/** Lists the years (length 4) or months (7) that a date allows, at most three: more would say nothing. */
function listPeriods(edtf: string | null, length: 4 | 7): string[] {
  const reach = edtf === null ? null : findReach(edtf);
  if (!reach) return [UNKNOWN_VALUE];
  if (reach.days) return [...new Set(reach.days.map((day) => day.slice(0, length)))];
  if (reach.last === null || reach.first === NO_BEGINNING)
    return [length === 4 ? knownEnd(reach).slice(0, 4) : UNKNOWN_VALUE];
  const periods: string[] = [];
  for (let at = reach.first.slice(0, length); at <= reach.last.slice(0, length); at = following(at)) {
    periods.push(at);
    if (periods.length > 3) return [UNKNOWN_VALUE];
  }
  return periods;
}

function following(period: string): string {
  const [year = 0, month] = period.split("-").map(Number);
  if (month === undefined) return String(year + 1).padStart(4, "0");
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}
