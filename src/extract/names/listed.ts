import { isAcronym, isCapital } from "./casing.ts";
import type { Chunk } from "./chunks.ts";
import { findPhrase } from "./lookups.ts";
import type { NamedChunk } from "./readings.ts";
import { CERTAIN } from "./readings.ts";
import { makeChunk } from "./tagger.ts";
import type { Sentence } from "./words.ts";
import { keysOf } from "./words.ts";

/** Adds listed names that hardly mean anything else, unless a longer name holds them. */
export function addListed(sentence: Sentence, named: readonly NamedChunk[]): NamedChunk[] {
  const listed = [...findListed(sentence), ...findExplained(sentence, named)];
  if (!listed.length) return [...named];
  const overlap = (a: Chunk, b: Chunk) => a.from < b.to && b.from < a.to;
  const within = (a: Chunk, b: Chunk) => b.from <= a.from && a.to <= b.to;
  const added = listed.filter(({ chunk }) => !named.some((other) => within(chunk, other.chunk)));
  const kept = named.filter(({ chunk }) => !added.some((other) => overlap(chunk, other.chunk)));
  return [...kept, ...added].sort((a, b) => a.chunk.from - b.chunk.from);
}

function findListed(sentence: Sentence): NamedChunk[] {
  const { words } = sentence;
  const keys = keysOf(sentence);
  const found: NamedChunk[] = [];
  for (let i = 0; i < words.length; i++) {
    const starts =
      isCapital(words[i]!.cased) || (words[i]!.text === "al" && isCapital(words[i + 1]?.cased ?? ""));
    const known = starts ? findPhrase(keys, i) : null;
    if (!known) continue;
    if (known.sure && (known.is === "actor" || known.is === "state")) {
      const scores = known.is === "actor" ? CERTAIN.organisation : CERTAIN.place;
      found.push({ chunk: makeChunk(sentence, i, i + known.length), scores, rule: "names/listed" });
    }
    i += known.length - 1;
  }
  return found;
}

// "League of Social Democrats (LSD)": the letters in brackets are the initials of the name before them.
function findExplained(sentence: Sentence, named: readonly NamedChunk[]): NamedChunk[] {
  const { words } = sentence;
  return named.flatMap(({ chunk: { from, to } }) => {
    const short = words[to + 1];
    if (words[to]?.text !== "(" || !short || !isAcronym(short.text) || words[to + 2]?.text !== ")") return [];
    const initials = words.slice(from, to).map(({ lower }) => (JOINERS.has(lower) ? "" : lower.charAt(0)));
    if (initials.join("") !== short.lower.replace(/\./g, "")) return [];
    return [
      { chunk: makeChunk(sentence, to + 1, to + 2), scores: CERTAIN.organisation, rule: "names/acronym" },
    ];
  });
}

const JOINERS = new Set(["of", "for", "the", "and", "on", "in", "to", "&", "de", "la"]);
