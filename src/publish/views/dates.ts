import { permalink } from "../../model/permalink.ts";
import type { DateStatement } from "../../model/record.ts";
import type { Basis, Confidence } from "../../model/certainty.ts";
import { type DateReach, findReach, knownEnd, wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import { fill } from "../wording.ts";

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
  /** "likely"; null where nothing is known. */
  readonly sign: string | null;
  /** Same as a word of one kind: certain, likely, weak or unknown. */
  readonly certainty: "certain" | "likely" | "weak" | "unknown";
}

/** Words a record's date. */
export function viewDate(date: DateStatement, texts: Texts): DateView {
  if (date.edtf === null) return viewUnknown(texts);
  const reach = findReach(date.edtf);
  const year = (reach ? knownEnd(reach) : date.sort).slice(0, 4);
  const plain = /^\d{4}(?:-\d\d){0,2}(?=[~?%]?$)/.exec(date.edtf)?.[0] ?? null;
  return {
    words: wordDate(date.edtf, false, texts),
    short: wordDate(date.edtf, true, texts),
    datetime: plain,
    url: findPage(reach, plain, year),
    known: true,
    year,
    sureness: wordSureness(date.basis, date.confidence, texts),
    sign: date.confidence === null ? null : texts.sureness.confidences[date.confidence],
    certainty: date.confidence ?? "weak",
  };
}

/** Finds the page of a date: its day, month or year where the timeline has one; seasons stand in their year. */
function findPage(reach: DateReach | null, plain: string | null, year: string): string {
  if (!reach) return permalink.timeline;
  return permalink.date(plain !== null && reach.first.startsWith(plain) ? plain : year);
}

function viewUnknown({ dates }: Texts): DateView {
  return {
    words: dates.unknown,
    short: dates.undated,
    datetime: null,
    url: permalink.undated,
    known: false,
    year: null,
    sureness: null,
    sign: null,
    certainty: "unknown",
  };
}

/** Words where a value comes from and how sure it is: "inferred, likely". */
export function wordSureness(basis: Basis, confidence: Confidence | null, { sureness }: Texts): string {
  const { bases, confidences, both } = sureness;
  return confidence === null
    ? bases[basis]
    : fill(both, { basis: bases[basis], confidence: confidences[confidence] });
}
