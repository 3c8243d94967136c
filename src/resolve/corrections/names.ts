import type { Actor, Place } from "../../model/authority.ts";
import type { Addition, AuthorityEntry, Correction } from "../../model/curation.ts";
import type { ActorId, PlaceId } from "../../model/ids.ts";
import {
  ACTOR_TYPES,
  PLACE_TYPES,
  type ActorType,
  type NewsRecord,
  type PlaceType,
} from "../../model/record.ts";
import { makeSlug } from "../../text/slug.ts";
import { readActorType } from "./actor-type.ts";
import { locatePlace } from "./places.ts";
import { type Edited, type EditProblem, NEEDLESS, reportGone } from "./edit.ts";

type Known = { readonly actors: readonly Actor[]; readonly places: readonly Place[] };

/** Adds actors to a record, or takes them out; new ones must be known to the archive, or come with their type. */
export function editActors(record: NewsRecord, correction: Correction, { actors: known }: Known): Edited {
  const { kept, problems } = takeOut(record.actors, correction);
  const found = (correction.add ?? []).map((one) => findActor(one, known));
  const added = found.flatMap((actor) => {
    if (!actor || kept.some(({ id }) => id === actor.id)) return [];
    return [{ id: actor.id, name: actor.name, type: actor.type, mentions: 0 }];
  });
  const unknown = reportUnknown(correction, found, "its type", "type: organisation");
  const all = [...problems, ...unknown, ...reportGuessed(correction, known)];
  const edited = { ...record, actors: [...kept, ...once(added)] };
  if (!added.length && kept.length === record.actors.length) return all.length ? refuse(all) : NEEDLESS;
  const fresh = found.filter((actor) => actor !== null && !known.includes(actor)) as Actor[];
  return { record: edited, actors: fresh, problems: all };
}

/** Adds places to a record, or takes them out; new ones are known to the archive or the gazetteer, or come with a point. */
export function editPlaces(record: NewsRecord, correction: Correction, { places: known }: Known): Edited {
  const { kept, problems } = takeOut(record.places, correction);
  const found = (correction.add ?? []).map((one) => locatePlace(one, known, correction.why));
  const added = found.flatMap((place) => {
    if (!place || kept.some(({ id }) => id === place.id)) return [];
    const { id, name, type, precision, lat, lon } = place;
    return [{ id, name, type, precision, lat, lon, mentions: 0 }];
  });
  const unknown = reportUnknown(correction, found, "a point", "lat: 59.9, lon: 10.7");
  const all = [...problems, ...unknown, ...reportMoved(correction, found)];
  const edited = { ...record, places: [...kept, ...once(added)] };
  if (!added.length && kept.length === record.places.length) return all.length ? refuse(all) : NEEDLESS;
  const fresh = found.filter((place) => place !== null && !known.includes(place)) as Place[];
  return { record: edited, places: fresh, problems: all };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function takeOut<One extends Named>(
  held: readonly One[],
  { set, remove = [] }: Correction,
): { kept: One[]; problems: EditProblem[] } {
  if (set === null) return { kept: [], problems: [] };
  const gone = remove.filter((name) => !held.some((one) => isNamed(one, name)));
  const kept = held.filter((one) => !remove.some((name) => isNamed(one, name)));
  return { kept, problems: reportGone(gone) };
}

function once<One extends Named>(list: readonly One[]): One[] {
  return list.filter((one, i) => list.findIndex(({ id }) => id === one.id) === i);
}

function refuse(problems: readonly EditProblem[]): Edited {
  return { record: null, problems };
}

function reportUnknown(
  { add = [] }: Correction,
  found: readonly unknown[],
  need: string,
  example: string,
): EditProblem[] {
  const unknown = add.filter((_, i) => found[i] === null).map(nameOf);
  const message = `nobody knows ${unknown.join(", ")}; add it with ${need}, as {name: ${unknown[0] ?? ""}, ${example}}, or list it in curation/authority/`;
  return unknown.length ? [{ severity: "warning", message }] : [];
}

/** Reports types that nobody gave, and the name alone told. */
function reportGuessed({ add = [] }: Correction, known: readonly Actor[]): EditProblem[] {
  return add.flatMap((said) => {
    const name = nameOf(said);
    if (known.some((one) => isNamed(one, name))) return [];
    const type = typeof said === "string" || !isActorType(said.type) ? readActorType(name) : null;
    const message = `${name} is new here, taken as ${type} by the name; write {name: ${name}, type: …} for another type`;
    return type ? [{ severity: "info", message, rule: GUESSED }] : [];
  });
}

const GUESSED = "curation/guessed-type";

// Points nearer than this are of one place.
const NEAR = 0.1;

/** Reports points that are not used, since the archive knows the place at another: one article cannot move it. */
function reportMoved({ add = [] }: Correction, found: readonly (Place | null)[]): EditProblem[] {
  return add.flatMap((said, i) => {
    const { lat = null, lon = null } = found[i] ?? {};
    if (typeof said === "string" || said.lat === undefined || said.lon === undefined) return [];
    if (lat === null || lon === null) return [];
    if (Math.abs(lat - said.lat) < NEAR && Math.abs(lon - said.lon) < NEAR) return [];
    const message = `${said.name} is known at ${lat}, ${lon}; to move it in the whole archive list it in curation/authority/, for another place give another name`;
    return [{ severity: "warning", message }];
  });
}

function nameOf(addition: Addition): string {
  return typeof addition === "string" ? addition : addition.name;
}

function findActor(addition: Addition, known: readonly Actor[]): Actor | null {
  const name = nameOf(addition);
  const actor = known.find((one) => isNamed(one, name));
  if (actor) return actor;
  const said = typeof addition === "string" ? undefined : addition.type;
  const type = isActorType(said) ? said : readActorType(name);
  return type && makeActor(name, type);
}

function makeActor(name: string, type: ActorType): Actor {
  return { id: makeSlug(name, "actor") as ActorId, name, type, aliases: [], merges: [] };
}

/** Tells whether a name or id is that of an authority record. */
export function isNamed({ id, name }: Named, wanted: string): boolean {
  return id === wanted || name === wanted;
}

/** Makes authority records of the curated entries that give a type, for corrections that add a name which no article prints. */
export function makeCurated(entries: readonly AuthorityEntry[]): { actors: Actor[]; places: Place[] } {
  const actors = entries.flatMap(({ name, type }): Actor[] =>
    isActorType(type) ? [makeActor(name, type)] : [],
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
