import type { CaseCounts } from "./casing.ts";
import type { Chunk } from "./chunks.ts";
import { givenNames } from "./lookups.ts";
import type { RuledName } from "./rules.ts";
import type { Votes } from "./typing.ts";
import type { Sentence } from "./words.ts";

/** Holds what a whole document tells of its words. */
export interface DocumentEvidence {
  readonly counts: CaseCounts;
  readonly votes: ReadonlyMap<string, Votes>;
  readonly ruled: ReadonlyMap<Sentence, readonly RuledName[]>;
  readonly chunks: ReadonlyMap<Sentence, readonly Chunk[]>;
  /** Last words of the document's full names of persons. */
  readonly surnames: ReadonlySet<string>;
  readonly leaders: Map<string, boolean>;
}

/** Gathers what a document tells of its words, from its letters and from the names found by rule. */
export function gatherEvidence(
  chunks: readonly Chunk[],
  ruled: readonly RuledName[],
  counts: CaseCounts,
): DocumentEvidence {
  const votes = new Map<string, Votes>();
  const bySentence = new Map<Sentence, RuledName[]>();
  const surnames = new Set<string>();
  for (const name of ruled) {
    const { sentence, from, to } = name.chunk;
    const list = bySentence.get(sentence);
    if (list) list.push(name);
    else bySentence.set(sentence, [name]);
    if (isFullName(name)) surnames.add(sentence.words[to - 1]!.lower);
    for (const { lower } of sentence.words.slice(from, to)) {
      const sums = votes.get(lower) ?? { person: 0, organisation: 0, place: 0 };
      votes.set(lower, sums);
      sums[name.as] += name.score;
    }
  }
  return {
    counts,
    votes,
    ruled: bySentence,
    chunks: groupChunks(chunks),
    surnames,
    leaders: new Map(),
  };
}

function groupChunks(chunks: readonly Chunk[]): Map<Sentence, Chunk[]> {
  const groups = new Map<Sentence, Chunk[]>();
  for (const chunk of chunks) {
    const group = groups.get(chunk.sentence);
    if (group) group.push(chunk);
    else groups.set(chunk.sentence, [chunk]);
  }
  return groups;
}

function isFullName({ as, chunk: { sentence, from, to } }: RuledName): boolean {
  return (
    as === "person" &&
    to - from > 1 &&
    (givenNames.has(sentence.words[from]!.lower) || /^\p{Lu}\.$/u.test(sentence.words[from + 1]!.text))
  );
}
