import { COMMON_WORDS } from "../../lexicon/common-words.ts";
import { PEOPLES } from "../../lexicon/demonyms.ts";
import { FAMILY_NAMES, GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { STATES } from "../../lexicon/governments.ts";
import {
  ACTING_VERBS,
  AREA_NOUNS,
  AUXILIARIES,
  CALENDAR_WORDS,
  DOUBTFUL_ACTORS,
  EVENT_HEADS,
  IRREGULAR_FORMS,
  NAME_PARTICLES,
  NEVER_NAMES,
  PERSON_TITLES,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
} from "../../lexicon/name-cues.ts";
import { LEADERS } from "../../lexicon/leaders.ts";
import { KNOWN_ACTORS } from "../../lexicon/organisations.ts";
import type { ActorType } from "../../model/record.ts";
import { foldSpelling } from "../../text/names.ts";
import { parseWords } from "./words.ts";

export const commonWords = new Set(COMMON_WORDS);
export const givenNames = new Set(GIVEN_NAMES);
export const familyNames = new Set(FAMILY_NAMES);
export const titles = new Set(PERSON_TITLES);
export const particles = new Set(NAME_PARTICLES);
export const calendarWords = new Set(CALENDAR_WORDS);
export const neverNames = new Set(NEVER_NAMES);
export const areaNouns = new Set(AREA_NOUNS);
export const placeHeads = new Set(PLACE_HEADS);
export const placePrepositions = new Set(PLACE_PREPOSITIONS);
const leaderKeys = new Set(LEADERS.map(leaderKey));

/** Says whether a word is the family name of a well-known leader, in whatever spelling. */
export function isLeader(word: string): boolean {
  return word.length > 2 && !commonWords.has(word) && leaderKeys.has(leaderKey(word));
}

// Of like sound and with the same first letters: "Asad" is Assad, "Raqqa" is not Rice.
function leaderKey(word: string): string {
  return word.replace(/^al[- ]/, "").slice(0, 2) + foldSpelling(word);
}

export const eventHeads = new Set(EVENT_HEADS);
export const auxiliaries = new Set(AUXILIARIES);

export { ORGANISATION_HEAD_TYPES as organisationHeads } from "../../lexicon/name-cues.ts";

/** Makes the key of a name of several words; the same for lists and for text. */
export function phraseKey(name: string): string {
  return parseWords(name)
    .map((word) => word.key)
    .join(" ");
}

/** Is what a list knows of a phrase. */
export interface KnownPhrase {
  readonly is: "actor" | "state" | "seat" | "capital" | "demonym" | "people";
  /** Usual name of a known actor; country code of states, seats, capitals and demonyms. */
  readonly key: string;
  readonly type?: ActorType;
  /** Length in words. */
  readonly length: number;
  /** Whether the phrase hardly means anything else: "Hezbollah" but not "Target" or "Independent". */
  readonly sure: boolean;
}

const DOUBTFUL_NAMES = new Set(DOUBTFUL_ACTORS);
const SURE_PAIRS = new Set(["UN", "EU", "US", "UK", "AP"]);

const phrases = listPhrases();

function listPhrases(): Map<string, readonly [string, KnownPhrase][]> {
  const byFirst = new Map<string, [string, KnownPhrase][]>();
  const seen = new Set<string>();
  const add = (name: string, known: Omit<KnownPhrase, "length" | "sure">) => {
    const key = phraseKey(name);
    if (!key || seen.has(key)) return;
    seen.add(key);
    const words = key.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      [key, { ...known, length: parseWords(name).length, sure: isSure(name, key) }],
    ]);
  };
  addStates(add);
  for (const [name, type, aliases = []] of KNOWN_ACTORS) {
    for (const form of [name, ...aliases]) add(form.replace(/^The /, ""), { is: "actor", key: name, type });
  }
  for (const people of PEOPLES) add(people, { is: "people", key: people });
  for (const rows of byFirst.values()) rows.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
}

function isSure(name: string, key: string): boolean {
  if (name.includes(" ")) return true;
  if (/^[A-Z]{2}$/.test(key)) return SURE_PAIRS.has(key);
  if (/^[A-Z]/.test(key)) return true;
  return !commonWords.has(key) && !givenNames.has(key) && !familyNames.has(key) && !DOUBTFUL_NAMES.has(key);
}

function addStates(add: (name: string, known: Omit<KnownPhrase, "length" | "sure">) => void): void {
  for (const [code, name, others, demonyms, capital, seats = []] of STATES) {
    for (const form of [name, ...others]) add(form.replace(/^The /, ""), { is: "state", key: code });
    for (const form of demonyms) add(form, { is: "demonym", key: code });
    for (const form of seats) add(form, { is: "seat", key: code });
    if (capital) add(capital, { is: "capital", key: code });
  }
}

/** Finds the longest listed phrase that starts at a word, by the words' keys; null where there is none. */
export function findPhrase(keys: readonly string[], at: number): KnownPhrase | null {
  const rows = phrases.get(firstKey(keys[at] ?? ""));
  if (!rows) return null;
  for (const [key, known] of rows) {
    const length = measureMatch(keys, at, key);
    if (length) return length === known.length ? known : { ...known, length };
  }
  return null;
}

function firstKey(key: string): string {
  const space = key.indexOf(" ");
  return space < 0 ? key : key.slice(0, space);
}

// A list writes "al-Qaeda" as one word, the text may have two; either way the joined keys agree.
function measureMatch(keys: readonly string[], at: number, phrase: string): number {
  let rest = phrase;
  for (let i = at; i < keys.length; i++) {
    const key = keys[i]!;
    if (rest === key) return i - at + 1;
    if (!rest.startsWith(key) || rest.charAt(key.length) !== " ") return 0;
    rest = rest.slice(key.length + 1);
  }
  return 0;
}

const actingForms = listActingForms();

function listActingForms(): Set<string> {
  const forms = new Set<string>(Object.keys(IRREGULAR_FORMS));
  for (const verb of ACTING_VERBS) {
    const stem = verb.replace(/e$/, "");
    const soft = verb.replace(/([^aeiou])y$/, "$1i");
    for (const form of [verb, `${verb}s`, `${soft}es`, `${stem}ed`, `${soft}ed`, `${verb}${verb.at(-1)}ed`])
      forms.add(form);
  }
  return forms;
}

/** Says whether a word in small letters is a form of a verb of speech, will or deed ("said", "warned", "wants"). */
export function isActing(lower: string): boolean {
  return actingForms.has(lower);
}
