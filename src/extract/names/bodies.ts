import { STATE_BODIES } from "../../lexicon/name-cues.ts";
import { STATES } from "../../lexicon/governments.ts";
import type { Mention, Reading } from "../../model/mention.ts";
import type { Chunk } from "./chunks.ts";
import { makeChunk } from "./tagger.ts";
import type { Word } from "./words.ts";

/** Is a body of a state described by a people's word: "Lebanese army", "Israeli government". */
export interface DescribedBody {
  readonly chunk: Chunk;
  readonly readings: Mention["readings"];
}

const adjectives = new Map(STATES.map(([code, name, , demonyms]) => [code, demonyms[0] ?? name]));

const bodies = new Map(Object.entries(STATE_BODIES));

/** Finds the body of a state that a people's word and the word after it describe; null where that is no such word. */
export function findBody(chunk: Chunk, taken: ReadonlySet<Word>): DescribedBody | null {
  const { sentence, from, to, known } = chunk;
  if (known?.is !== "demonym") return null;
  const next = sentence.words.slice(to, to + 2).map(({ lower }) => lower);
  for (let length = next.length; length > 0; length--) {
    const body = bodies.get(next.slice(0, length).join(" "));
    if (!body || sentence.words.slice(to, to + length).some((word) => taken.has(word))) continue;
    return { chunk: makeChunk(sentence, from, to + length), readings: [readBody(body, known.key)] };
  }
  return null;
}

function readBody(body: string, code: string): Reading {
  if (body === "government") return { as: "government", type: "government", score: 0.9, key: code };
  return { as: "organisation", type: "agency", score: 0.8, key: `${adjectives.get(code) ?? code} ${body}` };
}
