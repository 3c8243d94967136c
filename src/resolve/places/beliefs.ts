import { listMeant, weighCandidate, type Belief, type Evidence, type Meant } from "./evidence.ts";
import { makeHome, Range } from "./home.ts";
import type { Toponym } from "./toponyms.ts";
import { scoreEvidence } from "./weights.ts";

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
  readonly evidence: readonly Evidence[];
}

// First by the article alone, then twice with what the outlet's other articles have shown.
const ROUNDS_ALONE = 2;
const ROUNDS_TOGETHER = 2;

/** Weighs all candidates of all names: article by article, then again with where each outlet's other articles lie. */
export function weighAll(articles: readonly ArticleToponyms[]): Weighed[][] {
  let beliefs = articles.map(({ toponyms, homeCountry }) => {
    let own: readonly Belief[] = toponyms.map(guessChances);
    for (let round = 0; round < ROUNDS_ALONE; round++) own = weighArticle(own, undefined, homeCountry);
    return own.map(dropHopeless);
  });
  let weighed: Weighed[][] = [];
  for (let round = 0; round < ROUNDS_TOGETHER; round++) {
    weighed = weighTogether(articles, beliefs);
    beliefs = weighed;
  }
  return weighed;
}

function weighTogether(
  articles: readonly ArticleToponyms[],
  beliefs: readonly (readonly Belief[])[],
): Weighed[][] {
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
    const weighed = weighArticle(beliefs[i]!, range, homeCountry);
    range?.add(meant[i]!);
    return weighed;
  });
}

function weighArticle(
  beliefs: readonly Belief[],
  range: Range | undefined,
  country: string | null,
): Weighed[] {
  const meant: readonly Meant[] = listMeant(beliefs);
  const home = makeHome(range, country);
  return beliefs.map((belief) => {
    const { toponym } = belief;
    if (toponym.candidates.length === 1) return { toponym, evidence: [], chances: [1] };
    const evidence = toponym.candidates.map((entry) => weighCandidate(entry, belief, meant, home));
    return { toponym, evidence, chances: findChances(evidence.map(scoreEvidence)) };
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

function guessChances(toponym: Toponym): Belief {
  const alone: Belief = { toponym, chances: [] };
  const home = makeHome(undefined, null);
  const scores = toponym.candidates.map((entry) => scoreEvidence(weighCandidate(entry, alone, [], home)));
  return { toponym, chances: findChances(scores) };
}

function findChances(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
