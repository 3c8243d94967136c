import type { CleanArticle } from "../../model/article.ts";
import type { PublicationClue } from "../../model/time.ts";
import { type DaySet, daysBetween, endsOf, FIRST_DAY, LAST_DAY, spreadDays, unite } from "./day-set.ts";
import { daysOfEdtf } from "./edtf.ts";
import type { Constraint, Level } from "./constraint.ts";
import { describeStep, lineAt } from "./proof-words.ts";

/** Is how one kind of clue binds the day of publication. */
interface ClueRule {
  readonly level: Level;
  readonly trust: number;
  /** Days of publication that the clue's days allow. */
  readonly allow: (days: DaySet) => DaySet;
  /** Words after the place of the clue. */
  readonly says: (edtf: string) => string;
}

const same = (days: DaySet) => days;
const notAfter = (days: DaySet) => daysBetween(FIRST_DAY, endsOf(days).last);
const notBefore = (days: DaySet) => daysBetween(endsOf(days).first, LAST_DAY);

/** Lists, for each kind of clue, what it says; a kind may bind in several ways, some looser and surer than others. */
const CLUE_RULES: Readonly<Record<string, readonly ClueRule[]>> = {
  "curation/correction": [
    { level: "hard", trust: 200, allow: same, says: (d) => `set to ${d} by the archive’s editors` },
  ],
  "published/declared-published": [
    { level: "hard", trust: 100, allow: same, says: (d) => `declared as published ${d}` },
  ],
  "published/shown-published": [
    { level: "hard", trust: 90, allow: same, says: (d) => `shown as published ${d}` },
  ],
  "published/shown-modified": [
    { level: "hard", trust: 71, allow: notAfter, says: (d) => `last changed ${d}, so published by then` },
  ],
  "published/published": [{ level: "hard", trust: 95, allow: same, says: (d) => `published ${d}` }],
  "published/date-line": [
    { level: "hard", trust: 92, allow: same, says: (d) => `the article’s own date line, ${d}` },
  ],
  "published/byline": [
    { level: "hard", trust: 91, allow: same, says: (d) => `the date beside the author, ${d}` },
  ],
  "published/dateline": [
    {
      level: "hard",
      trust: 88,
      allow: (days) => spreadDays(days, 0, 1),
      says: (d) => `filed on ${d}, published then or the day after`,
    },
    { level: "likely", trust: 60, allow: same, says: (d) => `filed, and most likely published, on ${d}` },
  ],
  "published/address": [{ level: "hard", trust: 85, allow: same, says: (d) => `its web address names ${d}` }],
  "published/own-address": [
    { level: "hard", trust: 84, allow: same, says: (d) => `the article’s own web address names ${d}` },
  ],
  "published/file-name": [
    { level: "hard", trust: 80, allow: same, says: (d) => `its file is named after ${d}` },
  ],
  "published/declared-modified": [
    { level: "hard", trust: 72, allow: notAfter, says: (d) => `last changed ${d}, so published by then` },
    {
      level: "weak",
      trust: 12,
      allow: same,
      says: (d) => `last changed ${d}, perhaps on the day of publication`,
    },
  ],
  "published/updated": [
    { level: "hard", trust: 70, allow: notAfter, says: (d) => `last updated ${d}, so published by then` },
    {
      level: "weak",
      trust: 11,
      allow: same,
      says: (d) => `last updated ${d}, perhaps on the day of publication`,
    },
  ],
  "published/cited-address": [
    {
      level: "hard",
      trust: 61,
      allow: notBefore,
      says: (d) => `cites a page of ${d}, so published no earlier`,
    },
  ],
  "published/copyright": [{ level: "likely", trust: 50, allow: same, says: (d) => `the year is ${d}` }],
  "published/copyright-range": [
    { level: "likely", trust: 40, allow: notAfter, says: (d) => `published by the end of ${d}` },
  ],
};

/** Turns the clues to an article's day of publication into constraints on it. */
export function constrainByClues(
  index: number,
  article: CleanArticle,
  clues: readonly PublicationClue[],
): Constraint[] {
  return clues.flatMap((clue) => {
    const days = clue.edtf
      .map(daysOfEdtf)
      .reduce((all, next) => (all && next ? unite(all, next) : (all ?? next)), null);
    if (days === null) return [];
    return (CLUE_RULES[clue.rule] ?? []).map(({ level, trust, allow, says }) => ({
      level,
      trust,
      basis: clue.basis,
      confidence: level === "weak" ? ("weak" as const) : clue.confidence,
      steps: [{ article: index, proof: describeClue(article, clue, says(clue.edtf.join(" or "))) }],
      effects: [{ on: index, days: allow(days) }],
    }));
  });
}

function describeClue(article: CleanArticle, clue: PublicationClue, says: string) {
  const { start, end, rule, quote, note } = clue;
  if (start === undefined || end === undefined || !quote) {
    const place = note ? `${note[0]?.toUpperCase()}${note.slice(1)}` : "The file";
    return { says: `${place}: ${says}.`, rule };
  }
  return describeStep({ line: lineAt(article, start), quote, start, end, rule }, says);
}
