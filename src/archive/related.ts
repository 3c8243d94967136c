import type { Related, ResolvedArticle } from "../model/archive.ts";
import type { ArticleId } from "../model/ids.ts";
import { findCopies, type Likeness } from "./copies.ts";
import { compareText } from "./order.ts";

/** Begins the reason for a tie between copies of one text. */
export const SAME_TEXT = "the same text";

const MOST_RELATED = 6;
const LEAST_SCORE = 0.12;
// What a large part of the archive names ties nothing together, and would make the work grow with the square.
const COMMON_SHARE = 0.05;
const COMMON_LEAST = 60;

interface Tie {
  score: number;
  readonly actors: string[];
  readonly places: string[];
  copy?: number;
}
type Kind = "actors" | "places";

/** Finds, for each article (by index), those nearest to it by shared names and shared text, with the reasons in words. */
export function findRelated(articles: readonly ResolvedArticle[]): Related[][] {
  const ties = articles.map(() => new Map<number, Tie>());
  tieByNames(articles, ties, "actors");
  tieByNames(articles, ties, "places");
  const bodies = articles.map(({ clean }) => clean.blocks.map((block) => block.text).join(" "));
  for (const copy of findCopies(bodies)) tieByText(ties, copy);
  const lengths = articles.map(({ record }) => Math.sqrt(1 + record.actors.length + record.places.length));
  return ties.map((found, i) => nearest(found, i, articles, lengths));
}

function tieByNames(articles: readonly ResolvedArticle[], ties: Map<number, Tie>[], kind: Kind): void {
  const holders = new Map<string, { name: string; articles: number[] }>();
  articles.forEach(({ record }, index) => {
    for (const { id, name } of record[kind]) {
      const holder = holders.get(id) ?? { name, articles: [] };
      holder.articles.push(index);
      holders.set(id, holder);
    }
  });
  const common = Math.max(COMMON_LEAST, articles.length * COMMON_SHARE);
  for (const { name, articles: named } of holders.values()) {
    if (named.length > common) continue;
    const rarity = Math.log(1 + articles.length / named.length);
    for (const a of named) for (const b of named) if (a !== b) tie(ties, a, b, kind, name, rarity);
  }
}

function tie(ties: Map<number, Tie>[], a: number, b: number, kind: Kind, name: string, rarity: number): void {
  const found = tieOf(ties, a, b);
  found.score += rarity;
  found[kind].push(name);
}

function tieOf(ties: Map<number, Tie>[], a: number, b: number): Tie {
  const known = ties[a]!.get(b);
  if (known) return known;
  const fresh: Tie = { score: 0, actors: [], places: [] };
  ties[a]!.set(b, fresh);
  return fresh;
}

function tieByText(ties: Map<number, Tie>[], { a, b, share }: Likeness): void {
  tieOf(ties, a, b).copy = share;
  tieOf(ties, b, a).copy = share;
}

function nearest(
  found: ReadonlyMap<number, Tie>,
  from: number,
  articles: readonly ResolvedArticle[],
  lengths: readonly number[],
): Related[] {
  return [...found]
    .map(([to, tied]) => ({
      id: articles[to]!.record.id as ArticleId,
      score: round((tied.copy ?? 0) * 10 + tied.score / (lengths[from]! * lengths[to]!)),
      reasons: wordReasons(tied),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, MOST_RELATED);
}

function wordReasons({ copy, actors, places }: Tie): string[] {
  const reasons: string[] = [];
  if (copy !== undefined) reasons.push(`${SAME_TEXT} in about ${Math.round(copy * 100)} % of its phrases`);
  if (actors.length) reasons.push(`also names ${listNames(actors)}`);
  if (places.length) reasons.push(`also set in ${listNames(places)}`);
  return reasons;
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
