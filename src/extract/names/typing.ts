import { isAcronym } from "./casing.ts";
import type { Chunk } from "./chunks.ts";
import {
  commonWords,
  familyNames,
  givenNames,
  isActing,
  isLeader,
  organisationHeads,
  particles,
  placeHeads,
  placePrepositions,
  titles,
} from "./lookups.ts";
import { rankToponym } from "./toponyms.ts";
import type { Word } from "./words.ts";

/** Lists the three classes that the name experts tell apart. */
export const NAME_CLASSES = ["person", "organisation", "place"] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Holds how much speaks for each class. */
export type Votes = Record<NameClass, number>;

type Expert = (chunk: Chunk, words: readonly Word[], votes: Votes) => void;

/** Weighs what the run itself and the words around it say about its class. */
export function weighChunk(chunk: Chunk): Votes {
  const votes: Votes = { person: 0, organisation: 0, place: 0 };
  const words = chunk.sentence.words.slice(chunk.from, chunk.to);
  for (const expert of EXPERTS) expert(chunk, words, votes);
  return votes;
}

const weighListed: Expert = ({ known }, _words, votes) => {
  if (known?.is === "actor") votes.organisation += 4;
  else if (known?.is === "state" || known?.is === "capital") votes.place += 4;
  else if (known?.is === "seat") votes.organisation += 2;
};

const weighHeads: Expert = (_chunk, words, votes) => {
  const joiner = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|against|to)$/.test(word.lower));
  const head = words[(joiner > 0 ? joiner : words.length) - 1]!.lower;
  if (words.length < 2) return;
  // "Kennedy Space Center", "Metro Convention Centre"
  if (
    /^cent(?:er|re)$/.test(head) &&
    /^(?:space|convention|conference|shopping|visitor|visitors|sports|science|town|civic)$/.test(
      words.at(-2)!.lower,
    )
  ) {
    votes.place += 3;
  }
  if (organisationHeads.has(head)) votes.organisation += 2;
  if (placeHeads.has(head)) votes.place += 1.5;
  if (joiner < 0 && /^(?:mount|lake|cape|fort|port|gulf|mt|camp|isle)$/.test(words[0]!.lower))
    votes.place += 1.5;
};

const weighPersonName: Expert = (_chunk, words, votes) => {
  const first = words[0]!;
  const last = words.at(-1)!;
  const given = givenNames.has(first.lower);
  if (words.length === 1) {
    if (isLeader(first.lower)) votes.person += 2;
    else if (given) votes.person += 1;
    else if (familyNames.has(first.lower)) votes.person += 0.8;
    return;
  }
  if (words.length > 5 || words.some((word) => /^(?:of|for|and|the|&)$/.test(word.lower))) return;
  if (given) votes.person += 1.8;
  if (familyNames.has(last.lower)) votes.person += 0.8;
  // "Ban Ki-moon", "Kim Jong-un"
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last.text)) votes.person += 1.8;
  if (words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word.text))) votes.person += 1.5;
  if (words.slice(1, -1).some((word) => particles.has(word.lower)) || /^(?:al|el)-/i.test(last.text))
    votes.person += 0.7;
};

const weighAcronym: Expert = ({ sentence }, words, votes) => {
  if (words.length === 1 && sentence.style !== "caps" && isAcronym(words[0]!.text)) votes.organisation += 1.5;
};

const weighToponym: Expert = ({ known }, words, votes) => {
  if (known && known.is !== "capital" && known.is !== "state") return;
  const name = words.map((word) => (word.glued && word !== words[0] ? word.text : ` ${word.text}`)).join("");
  const rank = rankToponym(name.trim());
  if (rank)
    votes.place += words.length > 1 ? 2 : commonWords.has(words[0]!.lower) ? 0.8 : [0, 0.9, 1.4, 1.8][rank]!;
};

const weighBefore: Expert = ({ sentence, from }, words, votes) => {
  const before = sentence.words[from - 1];
  if (!before) return;
  const word = before.lower === "the" ? sentence.words[from - 2] : before;
  if (titles.has(before.key.toLowerCase())) votes.person += words.length < 4 ? 2 : 0.5;
  if (word && placePrepositions.has(word.lower)) votes.place += before === word ? 1 : 0.3;
  if (before.lower === "the" && words.length === 1) votes.person -= 1;
  if (/^(?:joined|group|militia|company|firm|newspaper|magazine|party)$/.test(before.lower))
    votes.organisation += 0.8;
  const [third, second] = [sentence.words[from - 2]?.lower ?? "", before.lower];
  if (
    second === "of" &&
    /^(?:city|town|village|province|district|north|south|east|west|outskirts|suburb|region|countryside|part|parts)$/.test(
      third,
    )
  ) {
    votes.place += 2;
  }
};

const weighAfter: Expert = (chunk, words, votes) => {
  const { sentence, to } = chunk;
  const after = sentence.words[to]?.lower ?? "";
  const next = sentence.words[to + 1]?.lower ?? "";
  if (
    /^(?:province|city|town|village|district|region|river|airport|governorate|county|island|area|areas|countryside|camp|crossing|airbase|neighborhood|neighbourhood|suburb|enclave|highway|peninsula)$/.test(
      after,
    )
  )
    votes.place += 1.2;
  if (/^(?:militants?|fighters|rebels|militia|group|spokesman|spokeswoman|spokesperson)$/.test(after))
    votes.organisation += 1;
  if (
    !chunk.known &&
    /^(?:administration|regime|family|era|campaign|supporters|loyalists|adviser|aide)$/.test(after)
  )
    votes.person += 0.8;
  if (isActing(after)) votes.person += words.length > 1 ? 0.5 : 0.3;
  if (after === "," && /^(?:who|\d\d?)$/.test(next)) votes.person += 1;
};

const EXPERTS: readonly Expert[] = [
  weighListed,
  weighHeads,
  weighPersonName,
  weighAcronym,
  weighToponym,
  weighBefore,
  weighAfter,
];
