import { toDay } from "../../text/calendar.ts";
import type { Parts, TimeExpert } from "./expert.ts";
import { DATE, HAS_DIGIT, HAS_MONTH, MONTH, monthOf, SPACE, WEEKDAY_BEFORE, weekdayNumber } from "./forms.ts";

function readMonthDay({ weekday, month, date }: Parts) {
  const number = monthOf(month, true);
  // 29 February exists in a leap year such as 2020.
  if (number === null || toDay(2020, number, Number(date)) === null) return null;
  const named = weekdayNumber(weekday);
  return { is: "monthDay" as const, month: number, day: Number(date), ...(named ? { weekday: named } : {}) };
}

// Not the beginning of a longer number, a year or a share: "May 10,000", "May 2018", "June 10%".
const NOT_A_NUMBER = "(?![\\d%:]|[.,]\\d|,?[ \\u00a0](?:1[5-9]|20|21)\\d\\d(?!\\d))";

/** Reads "May 28", "Monday, May 28", "May 28th". */
export const monthFirst: TimeExpert = {
  rule: "time/month-day",
  example: "May 28",
  cues: [HAS_DIGIT, HAS_MONTH],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${WEEKDAY_BEFORE}(?<month>${MONTH})${SPACE}${DATE}${NOT_A_NUMBER}`,
    "gu",
  ),
  read: readMonthDay,
};

/** Reads "28 May", "Monday 28th of May". */
export const dateFirst: TimeExpert = {
  rule: "time/month-day",
  example: "28 May",
  cues: [HAS_DIGIT, HAS_MONTH],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$£€-])${WEEKDAY_BEFORE}${DATE}${SPACE}(?:of${SPACE})?(?<month>${MONTH})(?!${SPACE}(?:1[5-9]|20|21)\\d\\d)(?![\\p{L}])`,
    "gu",
  ),
  read: readMonthDay,
};

/** Reads "28. Mai", "28 de mayo", "28 мая": a day with a month's name in another language. */
export const foreignMonthDay: TimeExpert = {
  rule: "time/month-day-foreign",
  example: "28 de mayo",
  cues: [HAS_DIGIT],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$£€-])${DATE}(?:\\.|er|º|°)?${SPACE}(?:de${SPACE}|d['’]|di${SPACE})?(?<month>[\\p{L}\\p{M}]{3,14})(?!${SPACE}(?:del?${SPACE})?(?:1[5-9]|20|21)\\d\\d)(?![\\p{L}\\p{M}])`,
    "gu",
  ),
  // Short forms in small letters are words of other languages too: Turkish "ara" is December.
  read: (parts) =>
    (parts["month"] ?? "").length > 3 || /^ma[ijg]|^mei/iu.test(parts["month"] ?? "")
      ? readMonthDay(parts)
      : null,
};
