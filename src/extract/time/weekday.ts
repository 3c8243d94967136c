import { NAMED_DAYS } from "../../lexicon/calendar.ts";
import type { Around, Parts, TimeExpert } from "./expert.ts";
import { HAS_WEEKDAY, MONTH, oneOf, SPACE, WEEKDAY, weekdayNumber } from "./forms.ts";

const NAMED_BEFORE = new RegExp(`(?<!\\p{L})${oneOf(NAMED_DAYS.before)} $`, "u");
const NAMED_AFTER = new RegExp(`^ ${oneOf(NAMED_DAYS.after)}(?!\\p{L})`, "u");
// "late Wednesday", "Wednesday night": printed the day after.
const LATE = /^['’]?s? (?:night|evening)\b/;

/** Reads "Thursday", "last Thursday", "next Thursday"; never the Sun, Black Friday or the Sunday Times. */
export const weekday: TimeExpert = {
  rule: "time/weekday",
  example: "said Thursday",
  cues: [HAS_WEEKDAY],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<way>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming)${SPACE})?(?<name>${WEEKDAY})(?!\\p{L}|,?${SPACE}(?:the${SPACE})?(?:\\d|${MONTH}${SPACE}?\\d))`,
    "gu",
  ),
  read: readWeekday,
};

function readWeekday({ way = "", name }: Parts, { before, after }: Around) {
  const number = weekdayNumber(name);
  if (number === null || NAMED_BEFORE.test(before.slice(-20)) || NAMED_AFTER.test(after.slice(0, 20)))
    return null;
  return {
    is: "weekday" as const,
    weekday: number,
    direction: /^l/i.test(way)
      ? ("past" as const)
      : /^n|coming/i.test(way)
        ? ("future" as const)
        : ("open" as const),
    ...(LATE.test(after) || /\blate (?:on )?$/i.test(before) ? { late: true as const } : {}),
    ...(/^l/i.test(way) ? { last: true as const } : {}),
  };
}
