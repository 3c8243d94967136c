import type { Cue } from "./quotes-cues.ts";
import { findQuoted, maskQuoted } from "./quotes-marks.ts";
import { findTopic, isPronoun, nameSpeaker, type Speaker } from "./quotes-speakers.ts";

/** Is who has spoken so far, from paragraph to paragraph. */
export interface Hearing {
  readonly fullNames: ReadonlyMap<string, string>;
  readonly known: Speaker[];
  /** By which pronoun a speaker was last taken up. */
  readonly pronouns: Map<string, string>;
  /** Who spoke last in the paragraph before and in this one. */
  before: Speaker | null;
  here: Speaker | null;
  /** Who speaks on where the last paragraph's quotation was not closed. */
  open: Speaker | null | undefined;
}

const LONGEST_MEMORY = 40;
// No "he" takes up somebody who was named further back; a paragraph of 50 KB of "He said." took twenty seconds.
const FARTHEST = 2_000;

/** Starts a hearing in which nobody has spoken. */
export function openHearing(fullNames: ReadonlyMap<string, string>): Hearing {
  return { fullNames, known: [], pronouns: new Map(), before: null, here: null, open: undefined };
}

/** Moves on to the next paragraph. */
export function endParagraph(hearing: Hearing): void {
  hearing.before = hearing.here;
  hearing.here = null;
}

/** Names who speaks by a cue of a paragraph and remembers him. */
export function hear(cue: Cue, paragraph: string, hearing: Hearing): Speaker | null {
  const phrase = paragraph
    .slice(cue.speaker.start, cue.speaker.end)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "");
  const speaker = isPronoun(phrase)
    ? takeUp(phrase.toLowerCase(), paragraph.slice(0, cue.speaker.start).slice(-FARTHEST), hearing)
    : nameSpeaker(phrase, hearing.fullNames, hearing.known);
  if (speaker && hearing.known.push(speaker) > LONGEST_MEMORY) hearing.known.shift();
  return speaker;
}

/** Finds whom a pronoun stands for: who spoke last in this paragraph, is spoken of in it, or spoke before, and was not taken up by another pronoun. */
function takeUp(pronoun: string, before: string, hearing: Hearing): Speaker | null {
  const personal = pronoun === "he" || pronoun === "she";
  // "the harbour master … he", but never "The Harbour Office … he"
  const fits = ({ name }: Speaker) =>
    !personal || ((hearing.pronouns.get(name) ?? pronoun) === pronoun && !/^[Tt]he \p{Lu}/u.test(name));
  const speaker =
    hearing.here && fits(hearing.here)
      ? hearing.here
      : (listOthers(personal, before, hearing).find((one) => one !== null && fits(one)) ?? null);
  if (speaker && personal) hearing.pronouns.set(speaker.name, pronoun);
  return speaker;
}

function listOthers(personal: boolean, before: string, hearing: Hearing): (Speaker | null)[] {
  if (!personal) return [hearing.before];
  const { fullNames, known } = hearing;
  const topic = fullNames.size ? findTopic(maskQuoted(before, findQuoted(before)), fullNames) : null;
  return [topic === null ? null : { name: topic, anonymous: false }, hearing.before, ...known.toReversed()];
}
