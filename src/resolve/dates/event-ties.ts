import { type DaySet, EVERY_DAY, intersect, isEmpty, listDays, spreadDays } from "./day-set.ts";
import { spanOf } from "./edtf.ts";
import { tieToArticle } from "./fact.ts";
import type { Constraint, Unknown } from "./constraint.ts";
import { describeStep, placeOf } from "./proof-words.ts";
import type { ToldFact } from "./statement-ties.ts";
import { countCommon } from "./words.ts";

// Two accounts of one event share at least so many words of their lines, and at least this part of the shorter one.
const WORDS = 7;
const SHARE = 1 / 3;
// Words in more lines than this say nothing about a single event.
const MOST_LINES = 300;
// The year must be known: only then can the weekday of a date be checked, which chance passes once in seven.
const LONGEST_SPAN = 550;

/**
 * Ties a day that one article names by its date ("on May 28") to one that another names by its weekday ("on Monday"):
 * the most alike of all such accounts, and only where that date falls on that weekday in the year that is known otherwise.
 */
export function tieEvents(facts: readonly ToldFact[], known: ReadonlyMap<Unknown, DaySet>): Constraint[] {
  const weekdays = facts.filter(({ time }) => time.reading.is === "weekday");
  const byStem = indexStems(weekdays);
  return facts.flatMap((dated) => {
    if (!isDate(dated)) return [];
    const best = findMostAlike(dated, byStem, known);
    return best && meetOnOneDay(dated, best, known) ? [makeTie(dated, best)] : [];
  });
}

function isDate({ time: { reading } }: ToldFact): boolean {
  return reading.is === "absolute" || (reading.is === "monthDay" && reading.weekday === undefined);
}

function indexStems(facts: readonly ToldFact[]): Map<string, ToldFact[]> {
  const index = new Map<string, ToldFact[]>();
  for (const fact of facts)
    for (const stem of fact.statement.told) {
      const holders = index.get(stem) ?? [];
      index.set(stem, holders);
      holders.push(fact);
    }
  return index;
}

function findMostAlike(
  dated: ToldFact,
  byStem: ReadonlyMap<string, readonly ToldFact[]>,
  known: ReadonlyMap<Unknown, DaySet>,
): ToldFact | null {
  const candidates = new Set<ToldFact>();
  for (const stem of dated.statement.told) {
    const holders = byStem.get(stem) ?? [];
    if (holders.length <= MOST_LINES) for (const holder of holders) candidates.add(holder);
  }
  let best: { fact: ToldFact; common: number } | null = null;
  for (const fact of candidates) {
    const common = countCommon(dated.statement.told, fact.statement.told);
    const smaller = Math.min(dated.statement.told.size, fact.statement.told.size);
    if (fact.article === dated.article || common < WORDS || common < SHARE * smaller) continue;
    if (
      spanOf(known.get(fact.article) ?? EVERY_DAY) > LONGEST_SPAN &&
      spanOf(known.get(dated.article) ?? EVERY_DAY) > LONGEST_SPAN
    )
      continue;
    if (!best || common > best.common) best = { fact, common };
  }
  return best?.fact ?? null;
}

/** Says whether exactly one day fits both accounts and what is known of their articles. */
function meetOnOneDay(a: ToldFact, b: ToldFact, known: ReadonlyMap<Unknown, DaySet>): boolean {
  const days = intersect(possibleDays(a, known), possibleDays(b, known));
  return !isEmpty(days) && listDays(days, 2).length === 1;
}

function possibleDays({ days, article, least, most }: ToldFact, known: ReadonlyMap<Unknown, DaySet>): DaySet {
  return intersect(days, spreadDays(known.get(article) ?? EVERY_DAY, -most, -least));
}

const NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

function makeTie(dated: ToldFact, other: ToldFact): Constraint {
  const rule = "date/same-event";
  const weekday = other.time.reading.is === "weekday" ? NAMES[other.time.reading.weekday - 1] : "";
  const says = `the same event by its words; in the year that is known otherwise this date is a ${weekday}`;
  const alike = `the same event by its words, on that day`;
  return {
    level: "likely",
    trust: 24,
    basis: "inferred",
    confidence: "likely",
    steps: [
      { article: dated.article, proof: describeStep(placeOf(dated.clean, dated.time, rule), says) },
      { article: other.article, proof: describeStep(placeOf(other.clean, other.time, rule), alike) },
    ],
    effects: [
      ...tieToArticle(dated),
      ...tieToArticle(other),
      { of: dated.unknown, from: other.unknown, least: 0, most: 0, unit: "day" },
    ],
  };
}
