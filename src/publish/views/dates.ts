import { permalink } from "../../model/permalink.ts";
import type { DateStatement } from "../../model/record.ts";
import { findReach, isDay, knownEnd, wordDate } from "../date-words.ts";

/** Is a date as pages print it. */
export interface DateView {
  /** "Thursday 31 May 2018", or "date unknown". */
  readonly words: string;
  readonly short: string;
  /** For `<time datetime>`: only where the day, month or year is known as such. */
  readonly datetime: string | null;
  /** Page of that day, month or year. */
  readonly url: string;
  readonly known: boolean;
  /** First possible year. */
  readonly year: string | null;
  /** "inferred, likely"; null where nothing is known. */
  readonly sureness: string | null;
  /** Same as a word of one kind: certain, likely, weak or unknown. */
  readonly certainty: "certain" | "likely" | "weak" | "unknown";
}

const UNKNOWN: DateView = {
  words: "date unknown",
  short: "undated",
  datetime: null,
  url: permalink.undated,
  known: false,
  year: null,
  sureness: null,
  certainty: "unknown",
};

/** Words a record's date. */
export function viewDate(date: DateStatement): DateView {
  if (date.edtf === null) return UNKNOWN;
  const reach = findReach(date.edtf);
  const year = (reach ? knownEnd(reach) : date.sort).slice(0, 4);
  const plain = /^\d{4}(?:-\d\d){0,2}(?=[~?%]?$)/.exec(date.edtf)?.[0] ?? null;
  return {
    words: wordDate(date.edtf),
    short: wordDate(date.edtf, true),
    datetime: plain,
    url: permalink.date(plain ?? year),
    known: true,
    year,
    sureness: [date.basis, date.confidence].filter((word) => word !== null).join(", "),
    certainty: date.confidence ?? "weak",
  };
}

/** Words how exact a date is, for those that are not one day. */
export function wordPrecision(edtf: string): string | null {
  if (isDay(edtf)) return null;
  if (/^\d{4}-\d\d[~?%]?$/.test(edtf)) return "the day is not known";
  if (/^\d{4}[~?%]?$/.test(edtf)) return "only the year is known";
  return "more than one day is possible";
}
