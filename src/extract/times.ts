import type { CleanArticle, KeptRole, Line, RemovalKind } from "../model/article.ts";
import type { TimeExpression } from "../model/time.ts";
import { findSentences } from "../text/sentences.ts";
import { age, findBegun, ordinalYear } from "./time/age.ts";
import { isDateline } from "./time/dateline.ts";
import type { TimeExpert } from "./time/expert.ts";
import { dateFirst, foreignMonthDay, monthFirst } from "./time/month-day.ts";
import { foreignMonthYear, monthYear, seasonYear } from "./time/month-year.ts";
import { month, season } from "./time/month.ts";
import { eastAsianDay, isoDay, slashDay } from "./time/numeric-day.ts";
import { ago, nearDay, nearPeriod } from "./time/relative.ts";
import { findTense } from "./time/tense.ts";
import { weekday } from "./time/weekday.ts";
import { dateFirstDay, foreignDay, monthFirstDay, yearFirstDay } from "./time/written-day.ts";
import { bareYear, namedYear } from "./time/year.ts";

/** Lists the experts. Where two read the same words, the longer reading stands; of equal ones, the first of this list. */
export const TIME_EXPERTS: readonly TimeExpert[] = [
  monthFirstDay,
  dateFirstDay,
  yearFirstDay,
  foreignDay,
  isoDay,
  slashDay,
  eastAsianDay,
  monthFirst,
  dateFirst,
  foreignMonthDay,
  monthYear,
  foreignMonthYear,
  seasonYear,
  weekday,
  month,
  season,
  nearDay,
  nearPeriod,
  ago,
  age,
  ordinalYear,
  bareYear,
  namedYear,
];

const ZONES: Readonly<Record<KeptRole, TimeExpression["zone"]>> = {
  kicker: "removed",
  title: "title",
  dek: "dek",
  body: "body",
};

/** Lists the removed lines that still speak of the article itself; donation boxes and related links do not. */
const SPEAKING: ReadonlySet<RemovalKind> = new Set<RemovalKind>([
  "byline",
  "dateline",
  "caption",
  "credit",
  "author-note",
]);

/** Finds every expression of time in an article's own lines, in text order, read but not resolved. */
export function findTimes(article: CleanArticle): TimeExpression[] {
  const kept = article.blocks.flatMap((block) => findTimesInLine(block, ZONES[block.role]));
  const removed = article.removals
    .filter((removal) => SPEAKING.has(removal.kind))
    .flatMap((removal) => findTimesInLine(removal, "removed"));
  return [...kept, ...removed].sort((a, b) => a.start - b.start);
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: TimeExpression["reading"];
}

const CUES: readonly RegExp[] = [...new Set(TIME_EXPERTS.flatMap(({ cues }) => cues))];
const CUES_OF: readonly (readonly number[])[] = TIME_EXPERTS.map(({ cues }) =>
  cues.map((cue) => CUES.indexOf(cue)),
);

/** Lists the experts for whom a line holds what they look for; several look for the same. */
function chooseExperts(text: string): TimeExpert[] {
  const held: (boolean | undefined)[] = [];
  return TIME_EXPERTS.filter((_, i) => CUES_OF[i]!.every((cue) => (held[cue] ??= CUES[cue]!.test(text))));
}

function findTimesInLine(line: Line, zone: TimeExpression["zone"]): TimeExpression[] {
  const { text } = line;
  const matches = keepLongest(chooseExperts(text).flatMap((expert) => findMatches(expert, text)));
  if (matches.length === 0) return [];
  const sentences = findSentences(line.text);
  return matches.map((match) => {
    const sentence = sentences.find((s) => s.start <= match.start && match.start < s.end);
    const before = line.text.slice(sentence?.start ?? 0, match.start);
    const after = line.text.slice(match.end, sentence?.end ?? line.text.length);
    return describeMatch(match, line, zone, before, after);
  });
}

function findMatches({ pattern, read, rule }: TimeExpert, text: string): Match[] {
  return Array.from(text.matchAll(pattern)).flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const before = text.slice(Math.max(0, start - 120), start);
    const around = {
      before,
      after: text.slice(end, end + 60),
      year: lastYear(text.slice(Math.max(0, start - 300), start)),
    };
    const reading = read(found.groups ?? {}, around);
    return reading === null ? [] : [{ start, end, rule, reading }];
  });
}

function lastYear(before: string): number | null {
  const years = before.match(/(?<![\d.,])(?:1[5-9]|20|21)\d\d(?!\d|[.,]\d)/g);
  return years === null ? null : Number(years.at(-1));
}

function keepLongest(matches: Match[]): Match[] {
  const kept: Match[] = [];
  const taken = new Set<number>();
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const match of byLength) {
    // What was kept before is no shorter: it overlaps only where it holds an end of this one.
    if (taken.has(match.start) || taken.has(match.end - 1)) continue;
    for (let at = match.start; at < match.end; at++) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function describeMatch(
  match: Match,
  line: Line,
  zone: TimeExpression["zone"],
  before: string,
  after: string,
): TimeExpression {
  const tense = findTense(before, after);
  const began = findBegun(before);
  const days = match.reading.is === "monthDay" || match.reading.is === "absolute";
  const filed = days && isDateline(line.text.slice(0, match.start), line.text.slice(match.end));
  return {
    start: line.start + match.start,
    end: line.start + match.end,
    quote: line.text.slice(match.start, match.end),
    line: line.line,
    rule: filed ? "time/dateline" : match.rule,
    zone,
    reading: match.reading,
    ...(tense && !filed ? { tense } : {}),
    ...(began ? { began } : {}),
  };
}
