import type { ArchivedArticle } from "../../model/archive.ts";
import { sourceOf, UNDATED } from "../../model/record.ts";
import { findReach, knownEnd, NO_BEGINNING } from "../date-words.ts";
import { viewDate } from "./dates.ts";
import { nameLanguage } from "./evidence.ts";

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

/** Lists an article's filters, sort key and what its search result shows. */
export function viewSearchHooks({ record }: ArchivedArticle): SearchHooks {
  const { date, source } = record;
  const shown = viewDate(date);
  const facets: [string, readonly string[]][] = [
    ["source", [sourceOf(source) ?? "unknown"]],
    ["agency", source.agency === null ? [] : [source.agency]],
    ["year", listPeriods(date.edtf, 4)],
    ["month", listPeriods(date.edtf, 7)],
    ["actor", record.actors.map(({ name }) => name)],
    ["place", record.places.map(({ name }) => name)],
    ["language", [record.language === "und" ? "unknown" : nameLanguage(record.language)]],
    ["certainty", [shown.certainty]],
  ];
  return {
    filters: facets.flatMap(([name, values]) => [...new Set(values)].map((value) => ({ name, value }))),
    meta: [
      { name: "title", value: record.title },
      { name: "date", value: shown.short },
      { name: "source", value: sourceOf(source) ?? "source unknown" },
    ],
    sorts: [
      { name: "date", value: date.sort === UNDATED ? LAST : date.sort.replaceAll("-", "") },
      { name: "newest", value: date.sort === UNDATED ? LAST : fallingKey(date.sort) },
    ],
  };
}

/** Lists the years (length 4) or months (7) that a date allows, at most three: more would say nothing. */
function listPeriods(edtf: string | null, length: 4 | 7): string[] {
  const reach = edtf === null ? null : findReach(edtf);
  if (!reach) return ["unknown"];
  if (reach.days) return [...new Set(reach.days.map((day) => day.slice(0, length)))];
  if (reach.last === null || reach.first === NO_BEGINNING)
    return [length === 4 ? knownEnd(reach).slice(0, 4) : "unknown"];
  const periods: string[] = [];
  for (let at = reach.first.slice(0, length); at <= reach.last.slice(0, length); at = following(at)) {
    periods.push(at);
    if (periods.length > 3) return ["unknown"];
  }
  return periods;
}

function following(period: string): string {
  const [year = 0, month] = period.split("-").map(Number);
  if (month === undefined) return String(year + 1).padStart(4, "0");
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}
