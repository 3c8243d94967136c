import type { Actor, Place } from "../../model/authority.ts";
import type { AuthorityEntry, Correction } from "../../model/curation.ts";
import type { ActorId, PlaceId } from "../../model/ids.ts";
import {
  ACTOR_TYPES,
  PLACE_TYPES,
  type ActorType,
  type NewsRecord,
  type PlaceType,
} from "../../model/record.ts";
import { makeSlug } from "../../text/slug.ts";

/** Is an article's list of actors or places after a correction, and the names that nobody knows. */
export interface EditedNames {
  readonly record: NewsRecord | null;
  readonly unknown: readonly string[];
}

/** Adds actors to a record, or takes them out; new ones must be known to the archive or to `curation/authority/`. */
export function editActors(
  record: NewsRecord,
  { add = [], remove = [] }: Correction,
  known: readonly Actor[],
): EditedNames {
  const found = add.map((name) => known.find((actor) => isNamed(actor, name)));
  const kept = record.actors.filter((actor) => !remove.some((name) => isNamed(actor, name)));
  const added = found.flatMap((actor) =>
    actor && !kept.some(({ id }) => id === actor.id)
      ? [{ id: actor.id, name: actor.name, type: actor.type, mentions: 0 }]
      : [],
  );
  const changed = added.length > 0 || kept.length < record.actors.length;
  return {
    record: changed ? { ...record, actors: [...kept, ...added] } : null,
    unknown: add.filter((_, i) => !found[i]),
  };
}

/** Adds places to a record, or takes them out; new ones must be known to the archive or to `curation/authority/`. */
export function editPlaces(
  record: NewsRecord,
  { add = [], remove = [] }: Correction,
  known: readonly Place[],
): EditedNames {
  const found = add.map((name) => known.find((place) => isNamed(place, name)));
  const kept = record.places.filter((place) => !remove.some((name) => isNamed(place, name)));
  const added = found.flatMap((place) => {
    if (!place || kept.some(({ id }) => id === place.id)) return [];
    const { id, name, type, precision, lat, lon } = place;
    return [{ id, name, type, precision, lat, lon, mentions: 0 }];
  });
  const changed = added.length > 0 || kept.length < record.places.length;
  return {
    record: changed ? { ...record, places: [...kept, ...added] } : null,
    unknown: add.filter((_, i) => !found[i]),
  };
}

function isNamed({ id, name }: { readonly id: string; readonly name: string }, wanted: string): boolean {
  return id === wanted || name === wanted;
}

/** Makes authority records of the curated entries that give a type, for corrections that add a name which no article prints. */
export function makeCurated(entries: readonly AuthorityEntry[]): { actors: Actor[]; places: Place[] } {
  const actors = entries.flatMap(({ name, type }): Actor[] =>
    isActorType(type)
      ? [{ id: makeSlug(name, "actor") as ActorId, name, type, aliases: [], merges: [] }]
      : [],
  );
  const places = entries.flatMap(({ name, type, place }): Place[] => {
    const kind = place?.type ?? type;
    if (!isPlaceType(kind)) return [];
    const { lat = null, lon = null } = place ?? {};
    const base = {
      id: makeSlug(name, "place") as PlaceId,
      name,
      type: kind,
      lat,
      lon,
      within: [],
      aliases: [],
    };
    return [{ ...base, precision: place ? "point" : "unplaced", decision: "Set by the archive's editors." }];
  });
  return { actors, places };
}

function isActorType(type: string | undefined): type is ActorType {
  return (ACTOR_TYPES as readonly (string | undefined)[]).includes(type);
}

function isPlaceType(type: string | undefined): type is PlaceType {
  return (PLACE_TYPES as readonly (string | undefined)[]).includes(type);
}
