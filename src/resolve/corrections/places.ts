import { findToponyms, type GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { makeKey } from "../../lexicon/gazetteer-keys.ts";
import type { Place } from "../../model/authority.ts";
import type { Addition } from "../../model/curation.ts";
import { PLACE_TYPES, type PlaceType, type Precision } from "../../model/record.ts";
import type { PlaceId } from "../../model/ids.ts";
import { makeSlug } from "../../text/slug.ts";
import { makePlaceId } from "../places/place-ids.ts";

/**
 * Locates a place that people add to an article: one that the archive knows, a point of their own, or one of the
 * gazetteer, where "Springfield, Illinois" says which; null where nobody knows it.
 */
export function locatePlace(addition: Addition, known: readonly Place[], why: string): Place | null {
  const said = typeof addition === "string" ? { name: addition } : addition;
  const place = known.find(({ id, name }) => id === said.name || name === said.name);
  if (said.lat !== undefined && said.lon !== undefined && (!place || place.lat === null))
    return makePlace(said.name, said.type, { lat: said.lat, lon: said.lon }, place, why);
  return place ?? findInGazetteer(said.name, known);
}

function makePlace(
  name: string,
  type: string | undefined,
  point: { readonly lat: number; readonly lon: number },
  place: Place | undefined,
  why: string,
): Place {
  const kind = PLACE_TYPES.find((one) => one === type) ?? place?.type ?? "area";
  const decision = `Set by the archive's editors: ${why.replace(/\.$/, "")}.`;
  const id = place?.id ?? (makeSlug(name, "place") as PlaceId);
  const base = { within: [], aliases: [], ...place, id, name, type: kind };
  return { ...base, ...point, precision: precisionOf(kind), decision };
}

function precisionOf(type: PlaceType): Precision {
  if (type === "country" || type === "region") return type;
  return type === "city" || type === "town" ? "town" : "point";
}

function findInGazetteer(name: string, known: readonly Place[]): Place | null {
  const [own = "", ...containers] = name.split(",").map((part) => part.trim());
  const keys = containers.map(makeKey);
  const fitting = findToponyms(own).filter((entry) => keys.every((key) => liesIn(entry, key)));
  const [best, ...others] = [...fitting].sort(
    (a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1),
  );
  if (!best) return null;
  const id = makePlaceId(best);
  return known.find((place) => place.id === id) ?? describeEntry(best, id, others.length);
}

function liesIn({ within, country }: GazetteerEntry, key: string): boolean {
  return within.some((name) => makeKey(name) === key) || country?.toLowerCase() === key;
}

function describeEntry(entry: GazetteerEntry, id: PlaceId, others: number): Place {
  const { name, kind, precision, lat, lon, within, country } = entry;
  const chosen = others ? `; the best known of ${others + 1} places of this name in the gazetteer` : "";
  const decision = `Added by the archive's editors${chosen}.`;
  return {
    id,
    name,
    type: kind,
    precision,
    lat,
    lon,
    within,
    ...(country ? { country } : {}),
    aliases: [],
    decision,
  };
}
