import type { Archive } from "../../model/archive.ts";
import type { NewsRecord } from "../../model/record.ts";
import type { ListedActor } from "./catalogue.ts";

/** Is two actors that articles name together; `a` is named in more articles than `b`, or as many. */
export interface Pair {
  readonly a: ListedActor;
  readonly b: ListedActor;
  /** In archive order. */
  readonly articles: readonly string[];
  /** How often they are named where they are named together: breaks ties. */
  readonly strength: number;
}

interface Counted {
  readonly articles: string[];
  strength: number;
}

/** Finds who of some actors is named with whom, those with the most articles in common first. */
export function findPairs({ articles }: Archive, actors: readonly ListedActor[]): Pair[] {
  const positions = new Map(actors.map(({ entry }, i) => [entry.id as string, i]));
  const counted = new Map<number, Counted>();
  for (const { id, record } of articles)
    for (const [key, strength] of listPairs(record.actors, positions, actors.length)) {
      const known = counted.get(key) ?? { articles: [], strength: 0 };
      counted.set(key, known);
      known.articles.push(id);
      known.strength += strength;
    }
  return [...counted]
    .sort(([i, a], [j, b]) => b.articles.length - a.articles.length || b.strength - a.strength || i - j)
    .flatMap(([key, found]): Pair[] => {
      const [a, b] = [actors[Math.floor(key / actors.length)], actors[key % actors.length]];
      return a && b ? [{ a, b, ...found }] : [];
    });
}

/** Keeps of pairs, strongest first, those that are among the `most` strongest of one of their actors. */
export function keepClosest(pairs: readonly Pair[], most: number): Pair[] {
  const kept = new Map<ListedActor, number>();
  return pairs.filter(({ a, b }) => {
    const counts = [a, b].map((actor) => kept.get(actor) ?? 0);
    [a, b].forEach((actor, i) => kept.set(actor, (counts[i] ?? 0) + 1));
    return counts.some((count) => count < most);
  });
}

/** Lists the pairs of one article, each as one number, with the mentions of the less named one. */
function listPairs(
  named: NewsRecord["actors"],
  positions: ReadonlyMap<string, number>,
  count: number,
): [number, number][] {
  const weights = new Map<number, number>();
  for (const { id, mentions, demonyms = 0 } of named) {
    const at = positions.get(id);
    if (at !== undefined) weights.set(at, mentions + demonyms);
  }
  const present = [...weights].sort(([a], [b]) => a - b);
  return present.flatMap(([a, weight], i) =>
    present.slice(i + 1).map(([b, other]): [number, number] => [a * count + b, Math.min(weight, other)]),
  );
}
