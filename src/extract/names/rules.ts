import type { Chunk } from "./chunks.ts";
import { isDoubtful } from "./chunks.ts";
import { givenNames } from "./lookups.ts";
import type { NameClass, Votes } from "./typing.ts";
import { NAME_CLASSES, weighChunk } from "./typing.ts";

/** Is a run that the rules take for a name, with its class and how sure they are, 0 to 1. */
export interface RuledName {
  readonly chunk: Chunk;
  readonly as: NameClass;
  readonly score: number;
  readonly votes: Votes;
}

/** Decides by rule which runs of a document are names and of which class: each votes, equal names and parts of names share votes. */
export function ruleNames(chunks: readonly Chunk[]): RuledName[] {
  const own = chunks.map((chunk) => weighChunk(chunk));
  const shared = shareVotes(chunks, own);
  const surnames = countSurnames(chunks, own);
  return chunks.flatMap((chunk, i) => {
    if (chunk.known?.is === "demonym" || chunk.known?.is === "people") return [];
    const votes = addVotes(own[i]!, shared.get(chunk.key)!, surnames.get(chunk.key) ?? 0);
    for (const beside of [i - 1, i + 1]) addNeighbour(votes, chunk, chunks[beside], own[beside]);
    return decide(chunk, votes);
  });
}

interface Shared {
  readonly sums: Votes;
  count: number;
}

function shareVotes(chunks: readonly Chunk[], own: readonly Votes[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const [i, { key }] of chunks.entries()) {
    const same = shared.get(key) ?? { sums: { person: 0, organisation: 0, place: 0 }, count: 0 };
    shared.set(key, same);
    for (const as of NAME_CLASSES) same.sums[as] += own[i]![as];
    same.count++;
  }
  return shared;
}

function addVotes(own: Votes, { sums, count }: Shared, surname: number): Votes {
  const votes = { ...own };
  for (const as of NAME_CLASSES) votes[as] += (1.5 * sums[as]) / count;
  votes.person += Math.min(3, 2 * surname);
  return votes;
}

// "Lyon, Turin and Graz": what stands in one row is mostly of one class.
function addNeighbour(votes: Votes, chunk: Chunk, beside: Chunk | undefined, own: Votes | undefined): void {
  if (!beside || !own || beside.sentence !== chunk.sentence) return;
  const [left, right] = beside.from < chunk.from ? [beside, chunk] : [chunk, beside];
  const between = chunk.sentence.words.slice(left.to, right.from);
  if (!between.length || between.length > 2 || !between.every(({ lower }) => /^(?:,|and|or|&)$/.test(lower)))
    return;
  const as = best(own);
  votes[as] += Math.min(1, 0.5 * own[as]);
}

// "Sergei Lavrov" explains every later "Lavrov".
function countSurnames(chunks: readonly Chunk[], own: readonly Votes[]): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const [i, { from, to, sentence }] of chunks.entries()) {
    const words = sentence.words.slice(from, to);
    if (words.length < 2 || best(own[i]!) !== "person" || !givenNames.has(words[0]!.lower)) continue;
    const key = words.at(-1)!.key;
    surnames.set(key, (surnames.get(key) ?? 0) + 1);
  }
  return surnames;
}

function best(votes: Votes): NameClass {
  return NAME_CLASSES.reduce((a, b) => (votes[b] > votes[a] ? b : a));
}

function decide(chunk: Chunk, votes: Votes): RuledName[] {
  const as = best(votes);
  const total = NAME_CLASSES.reduce((sum, name) => sum + Math.max(0, votes[name]), 0.8);
  const score = Math.max(0, votes[as]) / total;
  const least = isDoubtful(chunk) ? 1.2 : 0.6;
  return votes[as] < least ? [] : [{ chunk, as, score, votes }];
}
