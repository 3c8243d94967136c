import { findToponyms, type GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { makeKey } from "../../lexicon/gazetteer-keys.ts";
import type { PlaceId } from "../../model/ids.ts";
import { makeSlug } from "../../text/slug.ts";

// What its name alone calls to mind: the town before the region around it.
const HANDICAPS: Readonly<Partial<Record<GazetteerEntry["rank"], number>>> = {
  region: 0.7,
  district: 1,
  section: 0.5,
};

/**
 * Makes the id of a place from the gazetteer alone, so that it never depends on what else an archive names:
 * slug and country for the best known of that name in its country (`damascus-sy`), for the others with their gazetteer id.
 */
export function makePlaceId(entry: GazetteerEntry): PlaceId {
  if (entry.rank === "country") return makeSlug(entry.name) as PlaceId;
  const slug = `${makeSlug(entry.name, "place")}${entry.country ? `-${entry.country.toLowerCase()}` : ""}`;
  const key = makeKey(entry.name);
  const namesakes = findToponyms(entry.name).filter(
    (other) => other.country === entry.country && makeKey(other.name) === key,
  );
  const best = namesakes.sort(compareRank)[0];
  return (!best || best.id === entry.id ? slug : `${slug}-${distinguish(entry)}`) as PlaceId;
}

// The GeoNames number, or what the place is and lies in: `homs-sy-region`, `york-county-us-district-maine`.
function distinguish({ id, name, rank, admin1, within }: GazetteerEntry): string {
  if (id.startsWith("geonames:")) return id.slice("geonames:".length);
  const parts = [rank, admin1, rank === "settlement" ? within[0] : null];
  return [...new Set(parts)].flatMap((part) => (part && part !== name ? makeSlug(part) : [])).join("-");
}

/** Makes the id of a name that stands for no known point: a facility by its town, or an unplaced name. */
export function makeNamedId(name: string, country: string | null): PlaceId {
  return `${makeSlug(name, "place")}-${country?.toLowerCase() ?? "unplaced"}` as PlaceId;
}

function compareRank(a: GazetteerEntry, b: GazetteerEntry): number {
  const weight = ({ prominence, rank }: GazetteerEntry) => prominence - (HANDICAPS[rank] ?? 0);
  return weight(b) - weight(a) || (a.id < b.id ? -1 : 1);
}
