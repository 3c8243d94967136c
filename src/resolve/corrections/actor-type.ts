import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { ORGANISATION_HEAD_TYPES } from "../../lexicon/name-cues.ts";
import { KNOWN_ACTORS } from "../../lexicon/organisations.ts";
import type { ActorType } from "../../model/record.ts";
import { foldName, stripMarks } from "../../text/names.ts";

const givenNames = new Set(GIVEN_NAMES);

/** Reads the type of an actor off its name alone: well-known ones, "Harbour Union", "Ann Alder"; null where the name does not tell. */
export function readActorType(name: string): ActorType | null {
  const known = KNOWN_ACTORS.find(([own, , aliases = []]) =>
    [own, ...aliases].some((form) => foldName(form) === foldName(name)),
  );
  if (known) return known[1];
  const words = stripMarks(name).toLowerCase().split(/\s+/);
  const joiner = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|against|to|in)$/.test(word));
  const head = ORGANISATION_HEAD_TYPES.get(words[(joiner > 0 ? joiner : words.length) - 1] ?? "");
  if (words.length > 1 && head) return head;
  return words.length > 1 && words.length < 5 && givenNames.has(words[0] ?? "") ? "person" : null;
}
