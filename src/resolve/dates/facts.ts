import type { CleanArticle } from "../../model/article.ts";
import type { Findings } from "../../model/findings.ts";
import type { TimeExpression } from "../../model/time.ts";
import { boundsOf } from "../../text/calendar.ts";
import { type DaySet, daysBetween, EVERY_DAY } from "./day-set.ts";
import type { Fact } from "./fact.ts";
import { followsLastWeek } from "./lead.ts";
import { everyMonthDay, everyWeekday } from "./yearly-days.ts";

type Shape = Pick<Fact, "days" | "least" | "most">;

// A day named without its year is of the twelve months around the publication.
const YEAR = 364;
const ALWAYS = 200_000;

/**
 * Lists the facts of all articles that have a day of their own: weekdays, dates, "yesterday".
 * The unknowns of the facts are numbered from the number of articles on.
 */
export function listFacts(findings: readonly Findings[]): Fact[] {
  const facts: Fact[] = [];
  for (const [article, { article: clean, times }] of findings.entries())
    for (const time of times) {
      const shape = time.zone === "removed" ? null : shapeOf(time, clean, times);
      if (shape) facts.push({ ...shape, unknown: findings.length + facts.length, article, clean, time });
    }
  return facts;
}

function shapeOf(time: TimeExpression, clean: CleanArticle, times: readonly TimeExpression[]): Shape | null {
  const { reading } = time;
  const way =
    "direction" in reading && reading.direction !== "open" ? reading.direction : (time.tense ?? "open");
  switch (reading.is) {
    case "weekday":
      return {
        days: everyWeekday(reading.weekday),
        ...WEEK[way],
        ...(reading.last ? { least: 1, most: 13 } : {}),
        ...lastWeek(clean, times, time),
      };
    case "monthDay":
      if (time.rule === "time/dateline") return null;
      return { days: everyMonthDay(reading.month, reading.day, reading.weekday), ...AROUND[way] };
    case "absolute":
      return dayShape(reading.edtf, reading.also);
    case "relative":
      return reading.unit === "day"
        ? { days: EVERY_DAY, least: -reading.offset, most: -reading.offset }
        : null;
    default:
      return null;
  }
}

const WEEK = { past: { least: 0, most: 6 }, future: { least: -7, most: 0 }, open: { least: -7, most: 6 } };
const AROUND = {
  past: { least: 0, most: YEAR },
  future: { least: -YEAR, most: 0 },
  open: { least: -YEAR, most: YEAR },
};

function lastWeek(
  clean: CleanArticle,
  times: readonly TimeExpression[],
  time: TimeExpression,
): Partial<Shape> {
  return time.tense === "past" && followsLastWeek(clean, times, time) ? { least: 1, most: 13 } : {};
}

function dayShape(edtf: string, also: readonly string[] | undefined): Shape | null {
  const bounds = boundsOf(edtf);
  if (!bounds || also || bounds.first !== bounds.last) return null;
  const days: DaySet = daysBetween(bounds.first, bounds.last);
  return { days, least: -ALWAYS, most: ALWAYS };
}
