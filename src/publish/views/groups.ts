import type { ActorType } from "../../model/record.ts";

/** Lists the families of things named in a text, as colour and mark show them. */
export const GROUPS = ["person", "government", "armed", "organisation", "media", "place"] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<ActorType, Group> = {
  person: "person",
  government: "government",
  "armed group": "armed",
  party: "organisation",
  organisation: "organisation",
  company: "organisation",
  agency: "organisation",
  media: "media",
};

/** Tells which family an actor belongs to. */
export function groupOf(type: ActorType): Group {
  return GROUP_OF[type];
}
