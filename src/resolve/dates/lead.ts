import type { CleanArticle } from "../../model/article.ts";
import type { TimeExpression } from "../../model/time.ts";
import { rememberLast } from "../../text/memory.ts";

/** Is the weekday whose news the article's first lines tell. */
export interface Lead {
  readonly time: TimeExpression;
  readonly weekday: number;
  /** "Wednesday night": printed the day after. */
  readonly late: boolean;
  /** Another place that names that day or its eve as just past: then the article is most likely of that very day. */
  readonly support: TimeExpression | null;
}

// Lines of the body, the title and dek apart, that tell what is new.
const LEAD_LINES = 3;
// Shorter lines are crossheads and remains of the page.
const SENTENCE = 50;

/** Says whether a weekday is told as one of the last seven days. */
export function isRecentWeekday(time: TimeExpression): boolean {
  const { reading } = time;
  return (
    reading.is === "weekday" &&
    !reading.last &&
    reading.direction !== "future" &&
    time.tense === "past" &&
    time.zone !== "removed"
  );
}

/**
 * Finds the weekday of the news: the latest one that the text tells as past, among those at most two days after the one
 * in its first lines ("said Thursday", further down "on Friday": the news is Friday's).
 */
export function findLead(article: CleanArticle, times: readonly TimeExpression[]): Lead | null {
  const recent = times.filter((time) => isRecentWeekday(time) && !followsLastWeek(article, times, time));
  const told = article.blocks.filter(({ role, text }) => role === "body" && text.length >= SENTENCE);
  const lastLine = told[LEAD_LINES - 1]?.line ?? Infinity;
  const first = recent.find((time) => time.line <= lastLine);
  if (!first) return null;
  const after = (time: TimeExpression) => (weekdayIn(time) - weekdayIn(first) + 7) % 7;
  const latest = Math.max(...recent.map(after).filter((days) => days <= 2));
  const lead = recent.find((time) => after(time) === latest) ?? first;
  const late = recent.every(
    (time) => after(time) !== latest || (time.reading.is === "weekday" && time.reading.late === true),
  );
  return {
    time: lead,
    weekday: weekdayIn(lead),
    late,
    support: lead.line <= lastLine ? findSupport(recent, lead) : null,
  };
}

function findSupport(recent: readonly TimeExpression[], lead: TimeExpression): TimeExpression | null {
  const eve = ((weekdayIn(lead) + 5) % 7) + 1;
  return (
    recent.find((time) => weekdayIn(time) === eve) ??
    recent.find((time) => weekdayIn(time) === weekdayIn(lead) && time.line !== lead.line) ??
    null
  );
}

function weekdayIn({ reading }: TimeExpression): number {
  return reading.is === "weekday" ? reading.weekday : 0;
}

/** Says whether a weekday belongs to the week before: "last week … on Monday" in the same line or the line before. */
export function followsLastWeek(
  article: CleanArticle,
  times: readonly TimeExpression[],
  time: TimeExpression,
): boolean {
  const firsts = firstLastWeeks(times);
  if (firsts.size === 0) return false;
  const lines = [time.line, previousLines(article.blocks).get(time.line)];
  return lines.some((line) => line !== undefined && (firsts.get(line) ?? Infinity) < time.start);
}

// Asked once for each weekday of an article: looking through the article each time is too slow for a calendar of 20,000.
const REMEMBERED = 8;

/** Gives where "last week" stands first in each line that says it. */
const firstLastWeeks = rememberLast((times: readonly TimeExpression[]) => {
  const firsts = new Map<number, number>();
  for (const { reading, line, start } of times)
    if (reading.is === "relative" && reading.unit === "week" && reading.offset === -1)
      firsts.set(line, Math.min(start, firsts.get(line) ?? Infinity));
  return firsts;
}, REMEMBERED);

/** Gives the kept line before each kept line. */
const previousLines = rememberLast(
  (blocks: CleanArticle["blocks"]) =>
    new Map(blocks.slice(1).map(({ line }, i) => [line, blocks[i]?.line] as const)),
  REMEMBERED,
);
