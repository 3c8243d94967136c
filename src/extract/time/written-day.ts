import { formatDate } from "../../text/calendar.ts";
import type { Parts, TimeExpert } from "./expert.ts";
import {
  DATE,
  HAS_MONTH,
  HAS_MONTH_IN_ANY_CASE,
  HAS_YEAR,
  MONTH,
  monthOf,
  SPACE,
  WEEKDAY_BEFORE,
  YEAR,
} from "./forms.ts";

// "31, 2018", "31st 2018"
const HAS_DATE_THEN_YEAR = new RegExp(
  `\\d(?:st|nd|rd|th)?(?:,${SPACE}?|${SPACE})(?:1[5-9]|2[01])\\d\\d`,
  "iu",
);
// The month and what joins it stand between the two numbers.
const HAS_DAY_AND_YEAR = /\d\D{4,60}(?:1[5-9]|2[01])\d\d/;

function readDay({ year, month, date }: Parts) {
  const edtf = formatDate(Number(year), monthOf(month, true) ?? 0, Number(date));
  return edtf === null ? null : { is: "absolute" as const, edtf };
}

/** Reads "May 31, 2018", "Thursday, May 31st 2018". */
export const monthFirstDay: TimeExpert = {
  rule: "time/day",
  example: "May 31, 2018",
  cues: [HAS_DATE_THEN_YEAR, HAS_MONTH_IN_ANY_CASE],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${WEEKDAY_BEFORE}(?<month>${MONTH})${SPACE}?${DATE}(?:,${SPACE}?|${SPACE})${YEAR}`,
    "giu",
  ),
  read: readDay,
};

/** Reads "2018, May 31", as citations write it. */
export const yearFirstDay: TimeExpert = {
  rule: "time/day",
  example: "2018, May 31",
  cues: [HAS_YEAR, HAS_MONTH],
  pattern: new RegExp(`(?<![\\p{L}\\d])${YEAR},?${SPACE}(?<month>${MONTH})${SPACE}${DATE}(?![\\d])`, "gu"),
  read: readDay,
};

/** Reads "31 May 2018", "the 31st of May, 2018", "31-May-2018". */
export const dateFirstDay: TimeExpert = {
  rule: "time/day",
  example: "31 May 2018",
  cues: [HAS_DAY_AND_YEAR, HAS_MONTH_IN_ANY_CASE],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:])${WEEKDAY_BEFORE}${DATE}[ \\t\\u00a0/-](?:of${SPACE})?(?<month>${MONTH}),?[ \\t\\u00a0/-]${YEAR}`,
    "giu",
  ),
  read: readDay,
};

/** Reads "31. Mai 2018", "31 de mayo de 2018", "le 1er juin 2018", "31 мая 2018 г." by the month's name in other languages. */
export const foreignDay: TimeExpert = {
  rule: "time/day-foreign",
  example: "31 de mayo de 2018",
  cues: [HAS_DAY_AND_YEAR],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:])${DATE}(?:\\.|er|º|°|ª|-а)?${SPACE}(?:de${SPACE}|d['’]|di${SPACE})?(?<month>[\\p{L}\\p{M}]{3,14})\\.?,?${SPACE}(?:del?${SPACE})?${YEAR}`,
    "giu",
  ),
  read: readDay,
};
