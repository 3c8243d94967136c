import { formatDate } from "../../text/calendar.ts";
import type { Parts, TimeExpert } from "./expert.ts";
import { HAS_YEAR } from "./forms.ts";

const LOW = "(?:0?[1-9]|[12]\\d|3[01])";

/** Reads "2018-05-31", "2018/05/31", "2018.5.31". */
export const isoDay: TimeExpert = {
  rule: "time/iso-day",
  example: "2018-05-31",
  cues: [HAS_YEAR],
  pattern: new RegExp(
    `(?<![\\d/.-])(?<year>(?:1[5-9]|20|21)\\d\\d)(?<sep>[-/.])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<date>${LOW})(?!\\d|[-/.]\\d)`,
    "gu",
  ),
  read: ({ year, month, date }) => {
    const edtf = formatDate(Number(year), Number(month), Number(date));
    return edtf === null ? null : { is: "absolute", edtf };
  },
};

/** Reads "12/03/2021", "31.05.2018", "5/31/18": both days where the order of day and month cannot be told. */
export const slashDay: TimeExpert = {
  rule: "time/numeric-day",
  example: "31/05/2018",
  cues: [/\d[-/.]\d/],
  pattern: new RegExp(
    `(?<![\\d/.,:-])(?<first>${LOW})(?<sep>[-/.])(?<second>${LOW})\\k<sep>(?<year>(?:19|20)\\d\\d|(?<=/)\\d\\d)(?!\\d|[-/.:]\\d|%)`,
    "gu",
  ),
  read: readOrders,
};

function readOrders({ first, second, sep, year }: Parts) {
  const full = year?.length === 2 ? (Number(year) < 50 ? 2000 : 1900) + Number(year) : Number(year);
  const dayFirst = formatDate(full, Number(second), Number(first));
  // A full stop between the numbers is the continental order, day first; a slash may be either.
  const monthFirst = sep === "." ? null : formatDate(full, Number(first), Number(second));
  const [edtf, also] = [dayFirst, monthFirst].filter((day) => day !== null);
  if (edtf === undefined) return null;
  return { is: "absolute" as const, edtf, ...(also !== undefined && also !== edtf ? { also: [also] } : {}) };
}

/** Reads "2018年5月31日", "2018년 5월 31일". */
export const eastAsianDay: TimeExpert = {
  rule: "time/day-east-asian",
  example: "2018年5月31日",
  cues: [/\d ?[年년]/],
  pattern: /(?<!\d)(?<year>(?:19|20)\d\d) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<date>\d{1,2}) ?[日일]/gu,
  read: ({ year, month, date }) => {
    const edtf = formatDate(Number(year), Number(month), Number(date));
    return edtf === null ? null : { is: "absolute", edtf };
  },
};
