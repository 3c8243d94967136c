import { listMeant, weighCandidate, type Belief, type Meant } from "./evidence.ts";
import { makeHome, Range, type Home } from "./home.ts";
import type { Toponym } from "./toponyms.ts";
import { ROW_SIZE, scoreRow } from "./weights.ts";

/** Is one article's names with the outlet it comes from. */
export interface ArticleToponyms {
  readonly toponyms: readonly Toponym[];
  /** Key of its outlet, where it is known. */
  readonly outlet: string | null;
  /** ISO code of the outlet's country, where it is known. */
  readonly homeCountry: string | null;
}

/** Is a name's candidates weighed to the end: chances and the evidence for each. */
export interface Weighed extends Belief {
  /** A row of numbers a candidate, as the table of weights orders them; empty where there is no choice, and gone with the next name. */
  readonly evidence: Float64Array;
}

// First by the article alone, then twice with what the outlet's other articles have shown.
const ROUNDS_ALONE = 2;
const ROUNDS_TOGETHER = 2;

/**
 * Weighs all candidates of all names: article by article, then again with where each outlet's other articles lie.
 * Each name is settled as soon as it is weighed to the end: the evidence is gone with the next.
 */
export function weighAll<Settled>(
  articles: readonly ArticleToponyms[],
  settle: (weighed: Weighed) => Settled,
): Settled[][] {
  let beliefs = articles.map(({ toponyms, homeCountry }) => {
    let own: readonly Belief[] = toponyms.map(guessChances);
    for (let round = 0; round < ROUNDS_ALONE; round++)
      own = weighArticle(own, undefined, homeCountry, keepChances);
    return own.map(dropHopeless);
  });
  for (let round = 1; round < ROUNDS_TOGETHER; round++)
    beliefs = weighTogether(articles, beliefs, keepChances);
  return weighTogether(articles, beliefs, settle);
}

function keepChances({ toponym, chances }: Weighed): Belief {
  return { toponym, chances };
}

function weighTogether<Settled>(
  articles: readonly ArticleToponyms[],
  beliefs: readonly (readonly Belief[])[],
  settle: (weighed: Weighed) => Settled,
): Settled[][] {
  const meant = beliefs.map(listMeant);
  const ranges = new Map<string, Range>();
  articles.forEach(({ outlet }, i) => {
    if (outlet === null) return;
    const range = ranges.get(outlet) ?? new Range();
    range.add(meant[i]!);
    ranges.set(outlet, range);
  });
  return articles.map(({ outlet, homeCountry }, i) => {
    const range = outlet === null ? undefined : ranges.get(outlet);
    range?.add(meant[i]!, -1);
    const weighed = weighArticle(beliefs[i]!, range, homeCountry, settle);
    range?.add(meant[i]!);
    return weighed;
  });
}

const NO_EVIDENCE = new Float64Array(0);
// One sheet for all, as large as the name with most candidates needs it.
let sheet = NO_EVIDENCE;

function weighBelief(belief: Belief, meant: readonly Meant[], home: Home): Float64Array {
  const { candidates } = belief.toponym;
  const size = candidates.length * ROW_SIZE;
  if (sheet.length < size) sheet = new Float64Array(size);
  for (let i = 0; i < candidates.length; i++)
    weighCandidate(candidates[i]!, belief, meant, home, sheet, i * ROW_SIZE);
  return sheet.subarray(0, size);
}

function weighArticle<Settled>(
  beliefs: readonly Belief[],
  range: Range | undefined,
  country: string | null,
  settle: (weighed: Weighed) => Settled,
): Settled[] {
  const meant: readonly Meant[] = listMeant(beliefs);
  const home = makeHome(range, country);
  return beliefs.map((belief) => {
    const { toponym } = belief;
    if (toponym.candidates.length === 1) return settle({ toponym, evidence: NO_EVIDENCE, chances: [1] });
    const evidence = weighBelief(belief, meant, home);
    return settle({ toponym, evidence, chances: findChances(evidence) });
  });
}

// No evidence of an outlet's home makes up for a chance below this.
const HOPELESS = 1e-7;

function dropHopeless({ toponym, chances }: Belief): Belief {
  const kept = toponym.candidates.filter((_, i) => chances[i]! > HOPELESS);
  if (kept.length === toponym.candidates.length) return { toponym, chances };
  return {
    toponym: { ...toponym, candidates: kept },
    chances: chances.filter((chance) => chance > HOPELESS),
  };
}

const NO_HOME = makeHome(undefined, null);

function guessChances(toponym: Toponym): Belief {
  const evidence = weighBelief({ toponym, chances: [] }, [], NO_HOME);
  return { toponym, chances: findChances(evidence) };
}

function findChances(rows: Float64Array): number[] {
  const scores: number[] = [];
  let best = -Infinity;
  for (let at = 0; at < rows.length; at += ROW_SIZE) {
    const score = scoreRow(rows, at);
    if (score > best) best = score;
    scores.push(score);
  }
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - best);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}
