import type { Parts, TimeExpert } from "./expert.ts";
import { COUNT, countOf, SPACE } from "./forms.ts";

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const OFFSETS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, coming: 1 };

/** Reads "yesterday", "today", "tomorrow". */
export const nearDay: TimeExpert = {
  rule: "time/near-day",
  example: "yesterday",
  cues: [/yesterday|today|tonight|tomorrow/iu],
  pattern: /(?<![\p{L}\d])(?<word>yesterday|today|tonight|tomorrow)(?!\p{L}|['’]s\p{L}|\.\p{L})/giu,
  // "USA Today" is a paper.
  read: ({ word = "" }, { before }) =>
    /^\p{Lu}/u.test(word) && /\p{L} $/u.test(before)
      ? null
      : { is: "relative", unit: "day", offset: DAYS[word.toLowerCase()] ?? 0 },
};

type Unit = "day" | "week" | "month" | "year";

/** Reads "last week", "earlier this month", "next year", "this weekend"; never "over the last year", which lasts. */
export const nearPeriod: TimeExpert = {
  rule: "time/near-period",
  example: "earlier this month",
  cues: [/(?:last|previous|this|next)[^\p{L}](?:week|month|year)/iu],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<part>earlier|later|late|early)${SPACE})?(?<way>last|previous|this|next)${SPACE}(?<unit>week|weekend|month|year)(?!\\p{L}|-)`,
    "giu",
  ),
  read: readPeriod,
};

function readPeriod({ part = "", way = "", unit = "" }: Parts, { before }: { before: string }) {
  if (/\b(?:the|every|each|a) $/i.test(before)) return null;
  return {
    is: "relative" as const,
    unit: unit.toLowerCase().replace("weekend", "week") as Unit,
    offset: OFFSETS[way.toLowerCase()] ?? 0,
    ...(/^earlier$/i.test(part) ? { earlier: true as const } : {}),
  };
}

/** Reads "seven years ago", "two weeks ago", "a decade ago". */
export const ago: TimeExpert = {
  rule: "time/ago",
  example: "seven years ago",
  cues: [/[ \t\u00a0\u202f]ago/iu],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])${COUNT}${SPACE}(?<unit>day|week|month|year|decade)s?${SPACE}ago(?!\\p{L})`,
    "giu",
  ),
  read: ({ count, unit = "" }) => {
    const number = countOf(count);
    if (number === null) return null;
    const decade = /^decade/i.test(unit);
    return {
      is: "relative",
      unit: decade ? "year" : (unit.toLowerCase() as Unit),
      offset: -number * (decade ? 10 : 1),
    };
  },
};
