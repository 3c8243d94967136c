import { findToponyms, type GazetteerEntry } from "../../lexicon/gazetteer.ts";
import type { PlaceId } from "../../model/ids.ts";
import { makeSlug } from "../../text/slug.ts";

const RANKS: readonly GazetteerEntry["rank"][] = [
  "country",
  "capital",
  "seat",
  "settlement",
  "other",
  "region",
  "district",
  "section",
];

/**
 * Makes the id of a place from the gazetteer alone, so that it never depends on what else an archive names:
 * slug and country for the best known of that name in its country (`damascus-sy`), for the others with their gazetteer id.
 */
export function makePlaceId(entry: GazetteerEntry): PlaceId {
  if (entry.rank === "country") return makeSlug(entry.name) as PlaceId;
  const slug = `${makeSlug(entry.name, "place")}${entry.country ? `-${entry.country.toLowerCase()}` : ""}`;
  const namesakes = findToponyms(entry.name).filter(
    (other) => other.country === entry.country && makeSlug(other.name) === makeSlug(entry.name),
  );
  const best = namesakes.sort(compareRank)[0];
  return (
    !best || best.id === entry.id ? slug : `${slug}-${makeSlug(entry.id.replace(/^geonames:/, ""))}`
  ) as PlaceId;
}

/** Makes the id of a name that stands for no known point: a facility by its town, or an unplaced name. */
export function makeNamedId(name: string, country: string | null): PlaceId {
  return `${makeSlug(name, "place")}-${country?.toLowerCase() ?? "unplaced"}` as PlaceId;
}

function compareRank(a: GazetteerEntry, b: GazetteerEntry): number {
  const group = (entry: GazetteerEntry) => Math.max(1, RANKS.indexOf(entry.rank) - 2);
  return group(a) - group(b) || b.prominence - a.prominence || (a.id < b.id ? -1 : 1);
}
