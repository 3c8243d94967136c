import type { Fact } from "./fact.ts";
import { tieToArticle } from "./fact.ts";
import type { Constraint } from "./constraint.ts";
import { describeStep, placeOf } from "./proof-words.ts";
import { readStatement, type Statement } from "./statement.ts";
import { countCommon } from "./words.ts";

/** Is a fact with what its sentence says. */
export interface ToldFact extends Fact {
  readonly statement: Statement;
}

/** Reads what the sentence of each past fact says; facts outside sentences are left out. */
export function readToldFacts(facts: readonly Fact[]): ToldFact[] {
  return facts.flatMap((fact) => {
    const statement = fact.time.tense === "past" ? readStatement(fact.clean, fact.time) : null;
    return statement ? [{ ...fact, statement }] : [];
  });
}

// Two reports of one statement share most of their words; the speaker's name does not count among them.
const SHARE = 0.6;
const WORDS_WITH_SPEAKER = 4;
const WORDS_WITHOUT = 8;
// A group of more facts with one key is a matter of routine ("police said Monday"), not of one statement.
const LARGEST_GROUP = 120;

/** Ties the days of statements that several articles report: same weekday, same speaker and mostly the same words. */
export function tieStatements(facts: readonly ToldFact[]): Constraint[] {
  const ties = new Map<string, Constraint>();
  for (const group of groupFacts(facts))
    for (const [index, fact] of group.entries()) {
      // Of many reports of one statement each is tied to the first alone.
      const first = group.slice(0, index).find((other) => isSameStatement(fact, other));
      const key = `${first?.unknown} ${fact.unknown}`;
      if (first && !ties.has(key)) ties.set(key, makeTie(first, fact));
    }
  return [...ties.values()];
}

/** Groups facts that can be one: by speaker and weekday, and by weekday and pairs of rare words. */
function groupFacts(facts: readonly ToldFact[]): ToldFact[][] {
  const groups = new Map<string, ToldFact[]>();
  for (const fact of facts) {
    const { reading } = fact.time;
    if (reading.is !== "weekday") continue;
    for (const key of keysOf(fact.statement)) {
      const group = groups.get(`${reading.weekday} ${key}`) ?? [];
      groups.set(`${reading.weekday} ${key}`, group);
      group.push(fact);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= LARGEST_GROUP);
}

function keysOf({ speaker, said }: Statement): string[] {
  const stems = [...said];
  const pairs = stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
  return speaker ? [`by ${speaker}`, ...pairs] : pairs;
}

function isSameStatement(a: ToldFact, b: ToldFact): boolean {
  if (a.article === b.article) return false;
  const common = countCommon(a.statement.said, b.statement.said);
  const smaller = Math.min(a.statement.said.size, b.statement.said.size);
  const sameSpeaker = a.statement.speaker !== null && a.statement.speaker === b.statement.speaker;
  return common >= (sameSpeaker ? WORDS_WITH_SPEAKER : WORDS_WITHOUT) && common >= SHARE * smaller;
}

function makeTie(a: ToldFact, b: ToldFact): Constraint {
  const rule = "date/same-statement";
  const whose = a.statement.speaker === b.statement.speaker && a.statement.speakerName;
  const says = whose
    ? `the same statement by ${whose}, so the same day`
    : "the same event in nearly the same words, so the same day";
  return {
    level: "likely",
    trust: 70,
    basis: "inferred",
    confidence: "likely",
    steps: [a, b].map(({ article, clean, time }) => ({
      article,
      proof: describeStep(placeOf(clean, time, rule), says),
    })),
    effects: [
      ...tieToArticle(a),
      ...tieToArticle(b),
      { of: a.unknown, from: b.unknown, least: 0, most: 0, unit: "day" },
    ],
  };
}
