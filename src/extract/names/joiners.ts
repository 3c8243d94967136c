import { isCapital } from "./casing.ts";
import { calendarWords, findPhrase, organisationHeads, particles, placeHeads, titles } from "./lookups.ts";
import type { Word } from "./words.ts";

/** Counts the words from `end` on that tie the next capitalised word to the run, that word included; 0 if none do. */
export function countJoiners(words: readonly Word[], start: number, end: number): number {
  const next = words[end]!;
  const after = words[end + 1];
  if (!after) return 0;
  const capital = isCapital(after.cased) && !calendarWords.has(after.lower);
  if (next.text === "-" || next.text === "&" || next.text === "/") {
    return capital && (next.text === "&" || (next.glued && after.glued && next.text === "-")) ? 2 : 0;
  }
  if (/^['’][sS]?$/.test(next.text)) return capital && ownsHead(words, end + 1) ? 2 : 0;
  if (capital && isParticle(words, end)) return 2;
  if (!JOINERS.has(next.lower) || !takesComplement(words, start, end)) return 0;
  if (capital) return 2;
  const third = words[end + 2];
  return after.lower === "the" && third && isCapital(third.cased) && !calendarWords.has(third.lower) ? 3 : 0;
}

const JOINERS = new Set(["of", "for", "and", "on", "in", "against", "to", "with", "without"]);

function isParticle(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at]!;
  return (
    text === lower &&
    particles.has(lower) &&
    !["i", "as", "an", "at", "do", "den", "ten", "st"].includes(lower)
  );
}

// "Workers' Party", "People's Liberation Army": the owner belongs to the name when its head is an organisation's.
function ownsHead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4 && words[i] && isCapital(words[i]!.cased); i++) {
    if (OWNED_HEADS.has(words[i]!.lower)) return true;
  }
  return false;
}

const OWNED_HEADS = new Set(
  "party army union federation council units association league front brigades congress daily".split(" "),
);

// "Ministry of", "Center for", "Committee on": only after a head that asks for more; "President of" is a role.
function takesComplement(words: readonly Word[], start: number, end: number): boolean {
  const joiner = words[end]!.lower;
  const before = words[end - 1]!.lower;
  if (joiner === "of") {
    if (titles.has(before)) return false;
    return organisationHeads.has(before) || placeHeads.has(before) || HEADS_WITH_OF.has(before);
  }
  if (joiner === "and" && endsListed(words, start, end)) return false;
  const headed = words.slice(start, end).some((word) => organisationHeads.has(word.lower));
  if (!headed || words[end - 1]!.text === words[end - 1]!.lower) return false;
  if (joiner === "and")
    return words.slice(start, end).some((word) => word.lower === "of" || word.lower === "for");
  return (
    joiner === "for" ||
    ((joiner === "on" || joiner === "against" || joiner === "to") && organisationHeads.has(before))
  );
}

// "Government of Iraq and ..." ends where the state's name ends.
function endsListed(words: readonly Word[], start: number, end: number): boolean {
  const keys = words.slice(start, end).map((word) => word.key);
  return keys.some((_, i) => i > 0 && (findPhrase(keys, i)?.length ?? 0) === keys.length - i);
}

const HEADS_WITH_OF = new Set(
  "state states house houses order people sons daughters children friends knights army city isle university port tower cape head horn sea".split(
    " ",
  ),
);
