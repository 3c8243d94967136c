import type { CleanArticle } from "../../model/article.ts";
import type { CuratedEvent } from "../../model/curation.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { Span } from "../../model/span.ts";
import { findSentences } from "../../text/sentences.ts";
import { type DaySet, daysBetween, endsOf, LAST_DAY, spreadDays } from "./day-set.ts";
import { daysOfEdtf } from "./edtf.ts";
import type { Fact } from "./fact.ts";
import type { Constraint, Step } from "./constraint.ts";
import { periodAfter } from "./periods.ts";
import { describeStep, lineAt, placeOf } from "./proof-words.ts";

const FILE = "curation/events.yml";

/** Ties every article that speaks of a curated event to its day: by the time in the same sentence, or as no earlier than it. */
export function constrainByAnchors(
  findings: readonly Findings[],
  facts: readonly Fact[],
  events: readonly CuratedEvent[],
): Constraint[] {
  return events.flatMap((event) => {
    const days = daysOfEdtf(event.date);
    if (days === null) return [];
    return findings.flatMap((found, article) => {
      const sentences = findMentions(found.article, event.words);
      const timed = sentences.flatMap((sentence) =>
        constrainByTime(event, days, article, found, facts, sentence),
      );
      const [first] = sentences;
      return timed.length > 0 || !first
        ? timed
        : constrainByMention(event, days, article, found.article, first);
    });
  });
}

/** Reports curated events whose date cannot be read. */
export function reportAnchors(events: readonly CuratedEvent[]): Diagnostic[] {
  return events
    .filter(({ date }) => daysOfEdtf(date) === null)
    .map((one) =>
      report(
        one,
        `${one.date} is no EDTF date, so the event was left out; write 2018-05-31, 2018-05 or 2018`,
        "date/anchor",
      ),
    );
}

/** Reports curated events that no article speaks of (any more): they date nothing. */
export function reportUnusedAnchors(
  findings: readonly Findings[],
  events: readonly CuratedEvent[],
): Diagnostic[] {
  return events
    .filter(({ date }) => daysOfEdtf(date) !== null)
    .filter(({ words }) => !findings.some(({ article }) => findMentions(article, words).length > 0))
    .map((one) => {
      const words = one.words.map((word) => `“${word}”`).join(" and ");
      const message = `no article holds ${words}, so it dates nothing; name other words, or take it out`;
      return report(one, message, "curation/stale-event");
    });
}

function report({ event, line }: CuratedEvent, message: string, rule: string): Diagnostic {
  const at = line === undefined ? {} : { line };
  return { path: FILE, ...at, severity: "warning", message: `“${event}”: ${message}`, rule };
}

/** Lists the sentences that hold all words of an event; failing that, the first line where an article that holds them all has the first. */
function findMentions({ blocks }: CleanArticle, words: readonly string[]): Span[] {
  const wanted = words.map((word) => word.normalize("NFC").toLowerCase());
  const holds = (text: string) => {
    const small = text.normalize("NFC").toLowerCase();
    return wanted.every((word) => small.includes(word));
  };
  const sentences = blocks.flatMap(({ text, start }) =>
    findSentences(text).flatMap((span) =>
      holds(text.slice(span.start, span.end)) ? [{ start: span.start + start, end: span.end + start }] : [],
    ),
  );
  if (sentences.length > 0 || !holds(blocks.map(({ text }) => text).join("\n"))) return sentences;
  return blocks.filter(({ text }) => text.normalize("NFC").toLowerCase().includes(wanted[0]!)).slice(0, 1);
}

function constrainByTime(
  event: CuratedEvent,
  days: DaySet,
  article: number,
  { article: clean, times }: Findings,
  facts: readonly Fact[],
  sentence: Span,
): Constraint[] {
  const inside = times.filter(
    ({ start, end, tense }) => sentence.start <= start && end <= sentence.end && tense !== "future",
  );
  return inside.flatMap((time) => {
    const fact = facts.find((one) => one.article === article && one.time === time);
    const published = fact ? spreadDays(days, fact.least, fact.most) : periodAfter(days, time.reading);
    if (published === null) return [];
    const step = describeStep(placeOf(clean, time, "date/anchor"), `said of “${event.event}”`);
    return [
      makeConstraint(
        "hard",
        98,
        published,
        [describeAnchor(event, article), { article, proof: step }],
        article,
      ),
    ];
  });
}

// News speaks of an event without naming its day mostly in the weeks after.
const SOON = 60;

function constrainByMention(
  event: CuratedEvent,
  days: DaySet,
  article: number,
  clean: CleanArticle,
  at: Span,
): Constraint[] {
  const quote = clean.raw.text.slice(at.start, at.end);
  const place = { line: lineAt(clean, at.start), quote, start: at.start, end: at.end, rule: "date/anchor" };
  const { first, last } = endsOf(days);
  const steps = (says: string): Step[] => [
    describeAnchor(event, article),
    { article, proof: describeStep(place, says) },
  ];
  return [
    makeConstraint(
      "hard",
      62,
      daysBetween(first, LAST_DAY),
      steps(`speaks of “${event.event}”, so published no earlier`),
      article,
    ),
    makeConstraint(
      "weak",
      13,
      daysBetween(first, last + SOON),
      steps(`speaks of “${event.event}”, so most likely published within two months`),
      article,
    ),
  ];
}

function makeConstraint(
  level: "hard" | "weak",
  trust: number,
  days: DaySet,
  steps: Step[],
  article: number,
): Constraint {
  const confidence = level === "weak" ? "weak" : "likely";
  return { level, trust, basis: "inferred", confidence, steps, effects: [{ on: article, days }] };
}

function describeAnchor({ event, date, why }: CuratedEvent, article: number): Step {
  return {
    article,
    proof: { says: `“${event}”: ${date}, as ${FILE} says${why ? ` (${why})` : ""}.`, rule: "date/anchor" },
  };
}
