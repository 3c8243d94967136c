import type { Chunk } from "./chunks.ts";
import { makeFeatures } from "./features.ts";
import { findPhrase } from "./lookups.ts";
import type { Model } from "./model.ts";
import { LABELS, decode, sumWeights } from "./model.ts";
import type { NamedChunk } from "./readings.ts";
import type { Signals } from "./signals.ts";
import { NAME_CLASSES } from "./typing.ts";
import type { Sentence } from "./words.ts";

/** Decides which words of a sentence are names and of which class, by the trained weights. */
export function tagNames(signals: Signals, model: Model): NamedChunk[] {
  const { sentence } = signals;
  return makeFeatures(signals).flatMap((words, r) => {
    const run = signals.runs[r]!;
    const sums = words.map((features, i) => trustRules(sumWeights(model, features), signals.rule[run[i]!]!));
    const { labels, shares } = decode(sums, model.transitions);
    return readSpans(labels).map(([from, to]) => {
      const scores = scoreSpan(shares.slice(from, to));
      return { chunk: makeChunk(sentence, run[from]!, run[to - 1]! + 1), scores, rule: "names/tagger" };
    });
  });
}

// The training texts are encyclopedia, speeches and judgements; in news the rules are right more often than there.
const TRUST_IN_RULES = 0.25;

function trustRules(sums: Float64Array, rule: string): Float64Array {
  if (!rule) return sums;
  const label = LABELS.indexOf(`${rule.charAt(0)}-${rule.slice(1, -1)}` as (typeof LABELS)[number]);
  sums[label]! += TRUST_IN_RULES * Number(rule.at(-1));
  return sums;
}

/** Lists the spans that labels mark, as places in the run, end exclusive. */
export function readSpans(labels: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (let i = 0; i < labels.length; i++) {
    if (LABELS[labels[i]!] === "O") continue;
    let end = i + 1;
    while (end < labels.length && LABELS[labels[end]!]!.startsWith("I-")) end++;
    spans.push([i, end]);
    i = end - 1;
  }
  return spans;
}

// The mean over the words of what speaks for each class, whether as first or as further word.
function scoreSpan(shares: readonly Float64Array[]): NamedChunk["scores"] {
  const [person, organisation, place] = NAME_CLASSES.map((_, k) => {
    const sum = shares.reduce((total, share) => total + share[1 + 2 * k]! + share[2 + 2 * k]!, 0);
    return sum / shares.length;
  });
  return { person: person!, organisation: organisation!, place: place! };
}

/** Makes the run of words from one to another a chunk. */
export function makeChunk(sentence: Sentence, from: number, to: number): Chunk {
  const keys = sentence.words.slice(from, to).map((word) => word.key);
  const known = findPhrase(keys, 0);
  return {
    sentence,
    from,
    to,
    key: keys.join(" "),
    known: known && known.length === to - from ? known : null,
  };
}
