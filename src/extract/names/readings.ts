import type { Mention, Reading } from "../../model/mention.ts";
import type { ActorType } from "../../model/record.ts";
import type { Chunk } from "./chunks.ts";
import { weighGovernment } from "./governments.ts";
import { findPhrase, organisationHeads } from "./lookups.ts";
import type { NameClass } from "./typing.ts";
import type { Word } from "./words.ts";

/** Is a run that was decided to be a name, with how sure each class is (0 to 1). */
export interface NamedChunk {
  readonly chunk: Chunk;
  readonly scores: Readonly<Record<NameClass, number>>;
  readonly rule: string;
}

/** Holds the scores of a name whose class the lists or its form settle. */
export const CERTAIN: Record<NameClass, NamedChunk["scores"]> = {
  person: { person: 0.9, organisation: 0, place: 0 },
  organisation: { person: 0, organisation: 0.9, place: 0 },
  place: { person: 0, organisation: 0, place: 0.9 },
};

/** Makes the mention of a name with its readings, likeliest first. */
export function makeMention(text: string, { chunk, scores, rule }: NamedChunk): Mention {
  const readings = [...readClasses(chunk, scores), ...readGovernment(chunk)];
  readings.sort((a, b) => rank(b) - rank(a) || (a.as < b.as ? -1 : 1));
  return { ...placeMention(text, chunk), kind: "name", readings, rule };
}

// A state that acts is its government first, whatever else the name is.
function rank({ as, score }: Reading): number {
  return as === "government" && score >= 0.5 ? 1 + score : score;
}

/** Makes the mention of a people's word ("Russian", "Israelis") that points to its country. */
export function makeDemonym(text: string, chunk: Chunk, code: string): Mention {
  const readings: Reading[] = [
    { as: "government", type: "government", score: 0.5, key: code },
    { as: "place", type: "country", score: 0.5, key: code },
  ];
  return { ...placeMention(text, chunk), kind: "demonym", readings, rule: "names/demonym" };
}

/** Makes the mention of a state's body by description ("Lebanese army"). */
export function makeDescription(text: string, chunk: Chunk, readings: Mention["readings"]): Mention {
  return { ...placeMention(text, chunk), kind: "description", readings, rule: "names/body" };
}

function placeMention(
  text: string,
  { sentence, from, to }: Chunk,
): Pick<Mention, "start" | "end" | "surface" | "zone"> {
  const start = sentence.words[from]!.start;
  const end = sentence.words[to - 1]!.end;
  return { start, end, surface: text.slice(start, end), zone: sentence.zone };
}

function readClasses(chunk: Chunk, scores: NamedChunk["scores"]): Reading[] {
  const readings: Reading[] = [];
  const { known } = chunk;
  if (scores.person > 0.05) readings.push({ as: "person", type: "person", score: round(scores.person) });
  if (scores.organisation > 0.05 && !isOfState(chunk)) {
    const key = known?.is === "actor" ? { key: known.key } : {};
    readings.push({
      as: "organisation",
      type: typeOrganisation(chunk),
      score: round(scores.organisation),
      ...key,
    });
  }
  if (scores.place > 0.05 && known?.is !== "actor") {
    const country = known?.is === "state" ? { type: "country" as const, key: known.key } : {};
    readings.push({ as: "place", score: round(scores.place), ...country });
  }
  if (!readings.some((reading) => reading.as === "place") && isOfState(chunk) && known?.is !== "seat") {
    readings.push({
      as: "place",
      score: 0.5,
      ...(known?.is === "state" ? { type: "country" as const, key: known.key } : {}),
    });
  }
  return readings;
}

function isOfState({ known }: Chunk): boolean {
  return known?.is === "state" || known?.is === "capital" || known?.is === "seat";
}

function readGovernment(chunk: Chunk): Reading[] {
  const { known, sentence, from, to } = chunk;
  if (!known || !isOfState(chunk)) return [];
  const score = weighGovernment(known, sentence, from, to);
  return [{ as: "government", type: "government", score: round(score), key: known.key }];
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}

/** Tells an organisation's type by the lists, by its head word and by what stands beside it. */
export function typeOrganisation({ known, sentence, from, to }: Chunk): ActorType {
  if (known?.type) return known.type;
  const words = sentence.words.slice(from, to);
  return typeByHead(words) ?? typeByContext(sentence.words, from, to) ?? "organisation";
}

const JOINER = /^(?:of|for|on|against|to|in)$/;

function typeByHead(words: readonly Word[]): ActorType | null {
  const joiner = words.findIndex((word, i) => i > 0 && JOINER.test(word.lower));
  const heads = joiner > 0 ? words.slice(0, joiner) : words;
  for (let i = heads.length - 1; i >= 0; i--) {
    const { lower } = heads[i]!;
    if (ARMED_FORCES.has(lower) && !isOfficial(words)) return "armed group";
    const type = organisationHeads.get(lower);
    if (type) return lower === "government" ? "government" : type;
  }
  return null;
}

const ARMED_FORCES = new Set("army forces force fighters guards units liberation".split(" "));

// "Jordanian Army", "Royal Air Force": forces of a state, not an armed group.
function isOfficial(words: readonly Word[]): boolean {
  const first = words[0]!;
  const known = findPhrase(
    words.map((word) => word.key),
    0,
  );
  if (known && known.is !== "actor" && known.is !== "people") return true;
  return (
    /^(?:royal|national|armed|air|police|federal|presidential|defense|defence|security|task|joint|special|border)$/.test(
      first.lower,
    ) || words.some((word) => /^(?:air|police|security|task|defense|defence)$/.test(word.lower))
  );
}

const CONTEXTS: readonly (readonly [RegExp, ActorType])[] = [
  [
    /^(?:militia|militias|militants?|rebels?|insurgents?|fighters|jihadis?|jihadists?|guerrillas?|gunmen|faction|terrorists?)$/,
    "armed group",
  ],
  [/^(?:party|lawmakers?|politicians?)$/, "party"],
  [
    /^(?:newspaper|magazine|daily|weekly|broadcaster|channel|website|tv|television|radio|journal|tabloid|network)$/,
    "media",
  ],
  [/^(?:company|firm|shares|maker|manufacturer|retailer|carrier|airline|bank|startup|stock|plc)$/, "company"],
  [/^(?:agency|ministry|regulator|watchdog|police)$/, "agency"],
];

function typeByContext(words: readonly Word[], from: number, to: number): ActorType | null {
  const near = [words[to], words[from - 1], words[to + 1], words[from - 2]].map((word) => word?.lower ?? "");
  for (const word of near) for (const [pattern, type] of CONTEXTS) if (pattern.test(word)) return type;
  return null;
}
