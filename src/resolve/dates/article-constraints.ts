import type { CleanArticle } from "../../model/article.ts";
import type { Findings } from "../../model/findings.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { boundsOf, type Day, weekdayOf } from "../../text/calendar.ts";
import { constrainByClues } from "./clue-constraints.ts";
import { daysBetween } from "./day-set.ts";
import { constrainPublication } from "./fact.ts";
import { findLead, isRecentWeekday } from "./lead.ts";
import type { Constraint } from "./constraint.ts";
import { findNarrowings } from "./time-constraints.ts";

/** Turns everything that one article says of time into constraints on its own day of publication. */
export function constrainArticle(index: number, found: Findings): Constraint[] {
  const { article, published } = found;
  const times = found.times.filter((time) => !published.some((clue) => overlaps(clue, time)));
  const setting = { article, times, lead: findLead(article, times) };
  return [
    ...constrainByClues(index, article, published),
    ...times.flatMap((time) =>
      findNarrowings(time, setting).map((narrowing) => constrainPublication(index, article, time, narrowing)),
    ),
    ...constrainByLatestDay(index, article, times),
  ];
}

// "Updated May 31, 2018" is a clue already, and no day that the story tells of.
function overlaps({ start = -1, end = -1 }: Partial<Span>, time: Span): boolean {
  return start < time.end && time.start < end;
}

/** News is of the days that it tells of: the latest full date in the text is most often of the last month. */
function constrainByLatestDay(
  index: number,
  article: CleanArticle,
  times: readonly TimeExpression[],
): Constraint[] {
  let latest: { time: TimeExpression; day: Day } | null = null;
  for (const time of times) {
    const day = time.tense === "past" ? dayOf(time) : null;
    if (day !== null && (!latest || day > latest.day)) latest = { time, day };
  }
  if (!latest || namesLaterYear(times, latest.day)) return [];
  const { time, day } = latest;
  const after = (most: number) => daysBetween(day, day + most);
  const recent = times.find(
    (t) => isRecentWeekday(t) && t.reading.is === "weekday" && t.reading.weekday === weekdayOf(day),
  );
  const week = recent && {
    rule: "date/same-weekday",
    level: "likely" as const,
    trust: 28,
    days: after(6),
    says: "a full date",
    support: { time: recent, says: "the weekday of that date; published within six days after" },
  };
  const month = {
    rule: "date/latest-day",
    level: "weak" as const,
    trust: 10,
    days: after(31),
    says: "the latest full date in the text; published within a month after",
  };
  return (week ? [week, month] : [month]).map((narrowing) =>
    constrainPublication(index, article, time, narrowing),
  );
}

function namesLaterYear(times: readonly TimeExpression[], day: Day): boolean {
  return times.some(
    ({ reading, tense }) =>
      reading.is === "absolute" && tense !== "future" && (boundsOf(reading.edtf)?.first ?? day) > day,
  );
}

function dayOf({ reading }: TimeExpression): Day | null {
  if (reading.is !== "absolute" || reading.also) return null;
  const bounds = boundsOf(reading.edtf);
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}
