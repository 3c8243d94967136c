import type { AuthorityEntry, Curation } from "../../model/curation.ts";
import type { GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { findToponyms } from "../../lexicon/gazetteer.ts";
import { makeKey } from "../../lexicon/gazetteer-keys.ts";
import { PLACE_TYPES, type PlaceType, type Precision } from "../../model/record.ts";
import { makeNamedId, makePlaceId } from "./place-ids.ts";
import type { Settled } from "./records.ts";
import type { Toponym } from "./toponyms.ts";

/** Finds what people say about places: entries with a point or a place's type. */
export function listPlaceEntries(curation: Curation): AuthorityEntry[] {
  const kinds: readonly string[] = PLACE_TYPES;
  return (curation.authority ?? []).filter(
    ({ place, type }) => place !== undefined || (type !== undefined && kinds.includes(type)),
  );
}

/** Lets people's word decide what a name can mean: aliases mean the entry's place, and nothing else does. */
export function curateToponym(toponym: Toponym, entries: readonly AuthorityEntry[]): Toponym {
  if (entries.some(({ split }) => lists(split, toponym))) return { ...toponym, candidates: [] };
  const entry = findEntry(toponym, entries);
  if (!entry) return toponym;
  if (entry.place) return { ...toponym, candidates: [makeCandidate(entry, entry.place)] };
  const own = makeKey(entry.name) === toponym.key ? [] : findToponyms(entry.name);
  return own.length ? { ...toponym, candidates: own } : toponym;
}

/** Finds the entry that names a toponym, as its name, an alias or to be merged. */
export function findEntry(toponym: Toponym, entries: readonly AuthorityEntry[]): AuthorityEntry | undefined {
  return entries.find((entry) =>
    lists([entry.name, ...(entry.aliases ?? []), ...(entry.merge ?? [])], toponym),
  );
}

function lists(forms: readonly string[] | undefined, toponym: Toponym): boolean {
  return forms?.some((form) => makeKey(form) === toponym.key) ?? false;
}

function makeCandidate(entry: AuthorityEntry, place: NonNullable<AuthorityEntry["place"]>): GazetteerEntry {
  return {
    id: `curated:${entry.name}`,
    name: entry.name,
    kind: place.type,
    precision: precisionOf(place.type),
    lat: place.lat,
    lon: place.lon,
    country: null,
    admin1: null,
    within: [],
    population: 0,
    prominence: 8,
    rank: "other",
    match: "name",
  };
}

function precisionOf(type: PlaceType): Precision {
  if (type === "country") return "country";
  if (type === "city" || type === "town") return "town";
  return type === "facility" || type === "border crossing" ? "point" : "region";
}

/** Applies what people say to a settled name: its name, type, point, and whether it is shown at all (null: hidden). */
export function curateSettled(settled: Settled, entries: readonly AuthorityEntry[]): Settled | null {
  const entry =
    findEntry(settled.toponym, entries) ??
    entries.find(
      ({ name, merge }) => merge?.includes(settled.id) || settled.decision?.entry.id === `curated:${name}`,
    );
  if (!entry) return settled;
  if (entry.hide) return null;
  const { place, type } = entry;
  const why = `Set by the archive's editors${entry.why ? `: ${entry.why.replace(/\.$/, "")}` : ""}.`;
  const point = place && {
    type: place.type,
    lat: place.lat,
    lon: place.lon,
    precision: precisionOf(place.type),
  };
  const kind = !place && type && { type: type as PlaceType };
  return {
    ...settled,
    id: idOf(entry, settled),
    curated: { name: entry.name, ...kind, ...point, ...(place || entry.why ? { decision: why } : {}) },
  };
}

// The same id as without the correction, where the gazetteer knows the name: links to the page stay good.
function idOf(entry: AuthorityEntry, settled: Settled): Settled["id"] {
  const known = settled.decision?.entry;
  if (known && !known.id.startsWith("curated:")) return settled.id;
  const { place } = entry;
  const near = findToponyms(entry.name).find(
    (other) => place && Math.abs(other.lat - place.lat) + Math.abs(other.lon - place.lon) < 1,
  );
  return near
    ? makePlaceId(near)
    : (makeNamedId(entry.name, null).replace(/-unplaced$/, "") as Settled["id"]);
}
