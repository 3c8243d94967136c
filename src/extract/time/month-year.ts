import { SEASONS } from "../../lexicon/calendar.ts";
import type { TimeExpert } from "./expert.ts";
import { HAS_MONTH, HAS_SEASON, HAS_YEAR, MONTH, monthOf, oneOf, SPACE, YEAR } from "./forms.ts";

const pad = (number: number) => String(number).padStart(2, "0");

/** Reads "May 2018", "October of 2022". */
export const monthYear: TimeExpert = {
  rule: "time/month-year",
  example: "May 2018",
  cues: [HAS_YEAR, HAS_MONTH],
  pattern: new RegExp(`(?<![\\p{L}\\d])(?<month>${MONTH}),?${SPACE}(?:of${SPACE})?${YEAR}`, "gu"),
  read: ({ month, year }) => ({ is: "absolute", edtf: `${year}-${pad(monthOf(month) ?? 1)}` }),
};

/** Reads "mayo de 2018", "Mai 2018", "мая 2018". */
export const foreignMonthYear: TimeExpert = {
  rule: "time/month-year-foreign",
  example: "mayo de 2018",
  cues: [HAS_YEAR],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}\\d])(?<month>[\\p{L}\\p{M}]{3,14})${SPACE}(?:del?${SPACE})?${YEAR}`,
    "gu",
  ),
  read: ({ month, year }) => {
    const number = monthOf(month, true);
    return number === null ? null : { is: "absolute", edtf: `${year}-${pad(number)}` };
  },
};

/** Reads "summer 2018", "the winter of 2019". */
export const seasonYear: TimeExpert = {
  rule: "time/season-year",
  example: "summer of 2018",
  cues: [HAS_YEAR, HAS_SEASON],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<season>${oneOf(Object.keys(SEASONS))})${SPACE}(?:of${SPACE})?${YEAR}`,
    "giu",
  ),
  read: ({ season, year }) => ({ is: "absolute", edtf: `${year}-${SEASONS[season?.toLowerCase() ?? ""]}` }),
};
