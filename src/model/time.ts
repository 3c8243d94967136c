import type { Confidence } from "./certainty.ts";
import type { Span } from "./span.ts";

/** Is one expression of time in an article, read but not yet resolved. */
export interface TimeExpression extends Span {
  readonly quote: string;
  /** 1-based line in the raw text. */
  readonly line: number;
  /** Rule that read it, e.g. `time/weekday`. */
  readonly rule: string;
  readonly zone: "title" | "dek" | "body" | "removed";
  readonly reading: TimeReading;
  /** Which way the sentence looks from the day of publication; left out where it does not say. */
  readonly tense?: "past" | "future";
  /** What the text says began then: "war" in "the war began seven years ago". */
  readonly began?: string;
}

/** Lists what a time expression can be. Months are 1 to 12, weekdays ISO: Monday 1 to Sunday 7. */
export type TimeReading =
  /** "31 May 2018", "2018-05-31", "May 2018", "2018": an absolute date in EDTF. */
  | { readonly is: "absolute"; readonly edtf: string; readonly also?: readonly string[] }
  /** "Thursday", "last Thursday", "next Thursday". */
  | {
      readonly is: "weekday";
      readonly weekday: number;
      readonly direction: "past" | "future" | "open";
      /** "Wednesday night": news of it is printed the day after. */
      readonly late?: true;
      /** "last Thursday", which may be the one of the week before. */
      readonly last?: true;
    }
  /** "May 28", "Monday, May 28", without a year. */
  | { readonly is: "monthDay"; readonly month: number; readonly day: number; readonly weekday?: number }
  /** "last November", "in June", "this May". */
  | { readonly is: "month"; readonly month: number; readonly direction: "past" | "future" | "open" }
  /** "yesterday" -1 day, "last week" -1 week, "earlier this month" 0 months, "seven years ago" -7 years. */
  | {
      readonly is: "relative";
      readonly unit: "day" | "week" | "month" | "year";
      readonly offset: number;
      readonly earlier?: true;
    }
  /** "last summer", "this spring"; seasons as EDTF numbers them, spring 21 to winter 24. */
  | { readonly is: "season"; readonly season: number; readonly direction: "past" | "future" | "open" }
  /** "the six-year conflict": a thing's age at publication. */
  | {
      readonly is: "age";
      readonly unit: "day" | "week" | "month" | "year";
      readonly count: number;
      readonly of: string;
    };

/** Is a clue that names the day of publication itself: a dateline's day, "Published …", a copyright year, a file name. */
export interface PublicationClue extends Partial<Span> {
  /** EDTF; several where the form is ambiguous (12/03/2021). */
  readonly edtf: readonly string[];
  readonly quote: string;
  readonly rule: string;
  readonly basis: "curated" | "declared" | "stated" | "inferred";
  readonly confidence: Confidence;
  /** `published` names the day; `notAfter`/`notBefore` bound it (last updated, years mentioned). */
  readonly says: "published" | "notAfter" | "notBefore";
  readonly note?: string;
}
