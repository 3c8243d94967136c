import type { Actor, LinkedMention, Place } from "../model/authority.ts";
import type { Evidence } from "../model/evidence.ts";
import type { NewsRecord } from "../model/record.ts";

type ActorEntry = NewsRecord["actors"][number];
type PlaceEntry = NewsRecord["places"][number];

/** Holds the authority records by id. */
export interface Authority {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Counts an article's links per actor: names and descriptions as mentions, demonyms apart; most named first. */
export function countActors(links: readonly LinkedMention[], { actors }: Authority): ActorEntry[] {
  return countLinks(links, "actor").flatMap(({ id, mentions, demonyms }) => {
    const actor = actors.get(id);
    return actor ? [{ id, name: actor.name, type: actor.type, mentions, ...optional(demonyms) }] : [];
  });
}

/** Counts an article's links per place: names as mentions, demonyms apart; most named first. */
export function countPlaces(links: readonly LinkedMention[], { places }: Authority): PlaceEntry[] {
  return countLinks(links, "place").flatMap(({ id, mentions, demonyms }) => {
    const place = places.get(id);
    if (!place) return [];
    const { name, type, precision, lat, lon } = place;
    return [{ id, name, type, precision, lat, lon, mentions, ...optional(demonyms) }];
  });
}

interface LinkCount {
  readonly id: string;
  mentions: number;
  demonyms: number;
}

function countLinks(links: readonly LinkedMention[], kind: "actor" | "place"): LinkCount[] {
  const counts = new Map<string, LinkCount>();
  for (const link of links) {
    const id = link[kind];
    if (id === undefined) continue;
    const count = counts.get(id) ?? { id, mentions: 0, demonyms: 0 };
    counts.set(id, count);
    if (link.kind === "demonym") count.demonyms++;
    else count.mentions++;
  }
  return [...counts.values()].sort((a, b) => b.mentions - a.mentions || b.demonyms - a.demonyms);
}

function optional(demonyms: number): { demonyms?: number } {
  return demonyms > 0 ? { demonyms } : {};
}

/** Shows, for each actor and place of an article, where it is first named, by name rather than by demonym where it can. */
export function findNamingEvidence(
  raw: string,
  links: readonly LinkedMention[],
  authority: Authority,
): Evidence[] {
  return (["actor", "place"] as const).flatMap((kind) => {
    const first = new Map<string, LinkedMention>();
    for (const link of links) {
      const id = link[kind];
      if (id === undefined) continue;
      const known = first.get(id);
      if (!known || (known.kind === "demonym" && link.kind !== "demonym")) first.set(id, link);
    }
    return [...first].map(([id, link]) => describeNaming(raw, kind, id, link, authority));
  });
}

function describeNaming(
  raw: string,
  kind: "actor" | "place",
  id: string,
  link: LinkedMention,
  authority: Authority,
): Evidence {
  const place = kind === "place" ? authority.places.get(id) : undefined;
  const note = place?.decision ?? link.reason;
  return {
    field: `${kind}s`,
    value: id,
    quote: raw.slice(link.start, link.end),
    start: link.start,
    end: link.end,
    rule: `${kind}/${link.kind}`,
    basis: "inferred",
    confidence: link.kind === "name" ? "likely" : "weak",
    ...(note ? { note } : {}),
    ...(place?.runnerUp ? { also: [place.runnerUp] } : {}),
  };
}
