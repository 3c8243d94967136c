import type { Chunk } from "./chunks.ts";
import { isDoubtful } from "./chunks.ts";
import type { NamedChunk } from "./readings.ts";
import type { NameClass } from "./typing.ts";
import { NAME_CLASSES } from "./typing.ts";
import type { Word } from "./words.ts";

interface Tally {
  readonly sums: Record<NameClass, number>;
  count: number;
}

/**
 * Makes a document's names agree: a run that is a name elsewhere in the document is one here, and a doubtful class yields
 * to the class that the same name mostly has.
 */
export function agreeNames(named: readonly NamedChunk[], chunks: readonly Chunk[]): NamedChunk[] {
  const tallies = tallyNames(named);
  const taken = new Set<Word>(named.flatMap(({ chunk }) => chunk.sentence.words.slice(chunk.from, chunk.to)));
  const missed = chunks.flatMap((chunk) => {
    const tally = tallies.get(chunk.key);
    if (
      !tally ||
      isDoubtful(chunk) ||
      chunk.sentence.words.slice(chunk.from, chunk.to).some((word) => taken.has(word))
    )
      return [];
    return [{ chunk, scores: share(tally), rule: "names/again" }];
  });
  return [...named.map((name) => agree(name, tallies.get(name.chunk.key)!)), ...missed];
}

function tallyNames(named: readonly NamedChunk[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { chunk, scores } of named) {
    const tally = tallies.get(chunk.key) ?? { sums: { person: 0, organisation: 0, place: 0 }, count: 0 };
    tallies.set(chunk.key, tally);
    for (const as of NAME_CLASSES) tally.sums[as] += scores[as];
    tally.count++;
  }
  return tallies;
}

function share({ sums, count }: Tally): Record<NameClass, number> {
  return { person: sums.person / count, organisation: sums.organisation / count, place: sums.place / count };
}

const AGREEMENT = 2;

function agree(name: NamedChunk, tally: Tally): NamedChunk {
  if (tally.count < 2) return name;
  const mean = share(tally);
  const scores = { ...name.scores };
  for (const as of NAME_CLASSES) scores[as] = (scores[as] + AGREEMENT * mean[as]) / (1 + AGREEMENT);
  return { ...name, scores };
}
