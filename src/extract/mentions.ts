import { readTaggerWeights } from "../lexicon/tagger-weights.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import { findBody } from "./names/bodies.ts";
import type { Chunk } from "./names/chunks.ts";
import { agreeNames } from "./names/consistency.ts";
import { readDocument } from "./names/document.ts";
import { addListed } from "./names/listed.ts";
import type { Model } from "./names/model.ts";
import { makeDemonym, makeDescription, makeMention } from "./names/readings.ts";
import { repairNames } from "./names/repairs.ts";
import { tagNames } from "./names/tagger.ts";
import type { Word } from "./names/words.ts";
import { parseModel } from "./names/weights.ts";

let bundled: Model | undefined;

/**
 * Finds every place in an article where a person, organisation, place, government or people is named, in order of start and
 * never overlapping. Rules and lists propose, the trained tagger decides; `model` stands in for the bundled weights.
 */
export function findMentions(
  article: CleanArticle,
  model: Model = (bundled ??= parseModel(readTaggerWeights())),
): Mention[] {
  const { text } = article.raw;
  const { chunks, signals } = readDocument(article);
  const named = agreeNames(
    signals.flatMap((read) => addListed(read.sentence, repairNames(tagNames(read, model)))),
    chunks,
  );
  const names = named.map((name) => makeMention(text, name));
  const taken = new Set(named.flatMap(({ chunk }) => chunk.sentence.words.slice(chunk.from, chunk.to)));
  const peoples = chunks.flatMap((chunk) => findPeople(text, chunk, taken));
  return [...names, ...peoples].sort((a, b) => a.start - b.start || b.end - a.end);
}

// "Lebanese army" describes a body of the state, "Lebanese" alone its people and things.
function findPeople(text: string, chunk: Chunk, taken: ReadonlySet<Word>): Mention[] {
  if (chunk.known?.is !== "demonym") return [];
  const words = chunk.sentence.words.slice(chunk.from, chunk.to);
  if (words.some((word) => taken.has(word))) return [];
  const body = findBody(chunk, taken);
  return [
    body ? makeDescription(text, body.chunk, body.readings) : makeDemonym(text, chunk, chunk.known.key),
  ];
}
