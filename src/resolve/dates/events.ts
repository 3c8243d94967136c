import type { Findings } from "../../model/findings.ts";
import type { NewsRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { type Day, firstDayOf, formatDay, lastDayOf, partsOf } from "../../text/calendar.ts";
import { findSentences } from "../../text/sentences.ts";
import { findAround } from "../../text/spans.ts";
import { type DaySet, EVERY_DAY, endsOf, intersect, isEmpty, listDays, spreadDays } from "./day-set.ts";
import { isEdtf, spanOf, writeDays } from "./edtf.ts";
import type { Fact } from "./fact.ts";
import type { Unknown } from "./constraint.ts";
import type { Solution } from "./network.ts";
import { periodAt } from "./periods.ts";

type NewsEvent = NewsRecord["events"][number];

/** Is what an event's day is resolved against. */
export interface Known {
  /** Possible days of publication of the article. */
  readonly published: DaySet;
  readonly facts: readonly Fact[];
  readonly solutionOf: ReadonlyMap<Unknown, Solution>;
}

// An article whose own date is vaguer than this gives no day to "on Monday".
const LONGEST_SPAN = 62;
// More possible days than this are no day to put on a timeline.
const MOST_DAYS = 4;

/** Lists the days, months and years that an article speaks of, resolved against its own date, each with its sentence. */
export function listEvents({ article, times }: Findings, known: Known): NewsEvent[] {
  const facts = new Map(known.facts.map((fact) => [fact.time, fact]));
  const sentences = new Map<Span, readonly Span[]>();
  const events = times.flatMap((time) => {
    const line = findAround(article.blocks, time);
    const edtf = line && time.zone !== "removed" ? dateEvent(time, facts.get(time), known) : null;
    if (!line || edtf === null || !isEdtf(edtf)) return [];
    const parts = sentences.get(line) ?? findSentences(line.text, line.start);
    sentences.set(line, parts);
    const sentence = findAround(parts, { start: time.start, end: time.start + 1 }) ?? line;
    const { start, end } = sentence;
    return [{ edtf, text: article.raw.text.slice(start, end), start, end }];
  });
  const keyOf = ({ edtf, start }: NewsEvent) => `${edtf} ${start}`;
  return [...new Map(events.map((event) => [keyOf(event), event])).values()];
}

function dateEvent(time: TimeExpression, fact: Fact | undefined, known: Known): string | null {
  const { reading } = time;
  if (reading.is === "absolute") return time.rule === "time/year-named" || reading.also ? null : reading.edtf;
  if (fact) return dateFact(fact, known);
  if (spanOf(known.published) > LONGEST_SPAN) return null;
  const { first, last } = endsOf(known.published);
  if (reading.is === "relative") return datePeriod(first, last, reading.unit, reading.offset);
  return reading.is === "month" && reading.direction === "past"
    ? dateMonth(first, last, reading.month)
    : null;
}

function dateFact(
  { unknown, days, least, most, time }: Fact,
  { published, solutionOf }: Known,
): string | null {
  const tied = solutionOf.get(unknown)?.likely.get(unknown) ?? EVERY_DAY;
  if (spanOf(published) > LONGEST_SPAN && spanOf(tied) > LONGEST_SPAN) return null;
  const possible = intersect(intersect(days, tied), spreadDays(published, -most, -least));
  // "on Friday" without a verb that tells which is last Friday or next.
  if (isEmpty(possible) || time.tense === undefined) return null;
  return listDays(possible, MOST_DAYS + 1).length <= MOST_DAYS ? writeDays(possible) : null;
}

function datePeriod(
  first: Day,
  last: Day,
  unit: "day" | "week" | "month" | "year",
  offset: number,
): string | null {
  const [from, to] = [periodAt(first, unit, offset), periodAt(last, unit, offset)];
  if (from.first !== to.first) return null;
  const { year } = partsOf(from.first);
  if (unit === "year") return String(year);
  if (unit === "month") return formatDay(from.first).slice(0, 7);
  return unit === "day" ? formatDay(from.first) : `${formatDay(from.first)}/${formatDay(from.last)}`;
}

/** Dates "last November": the latest one that ended before the article. */
function dateMonth(first: Day, last: Day, month: number): string | null {
  const latest = (day: Day) => {
    const { year } = partsOf(day);
    return lastDayOf(year, month) < day ? year : year - 1;
  };
  return latest(first) === latest(last) ? formatDay(firstDayOf(latest(first), month)).slice(0, 7) : null;
}
