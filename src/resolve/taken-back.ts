import type { Actor, LinkedMention, Place } from "../model/authority.ts";
import type { ActorId, ArticleId, PlaceId } from "../model/ids.ts";
import type { NewsRecord } from "../model/record.ts";

/** Keeps a record that came back in as it is, but for its id where another article holds that one. */
export function keepRecord(record: NewsRecord, id: ArticleId): NewsRecord {
  return record.id === id ? record : { ...record, id };
}

/** Keeps the links of a record's text that lead to actors and places that the record itself names. */
export function keepLinks(record: NewsRecord, links: readonly LinkedMention[]): LinkedMention[] {
  const named = new Set([...record.actors, ...record.places].map(({ id }) => id));
  return links.flatMap(({ actor, place, ...link }) => {
    const kept = {
      ...link,
      ...(actor !== undefined && named.has(actor) ? { actor } : {}),
      ...(place !== undefined && named.has(place) ? { place } : {}),
    };
    return "actor" in kept || "place" in kept ? [kept] : [];
  });
}

/** Adds the actors that only records taken back in name, so that each has its page. */
export function addActors(known: readonly Actor[], records: readonly NewsRecord[]): Actor[] {
  const added = records
    .flatMap(({ actors }) => actors)
    .map(({ id, name, type }): Actor => ({ id: id as ActorId, name, type, aliases: [], merges: [] }));
  return addUnknown(known, added);
}

/** Adds the places that only records taken back in name, so that each has its page. */
export function addPlaces(known: readonly Place[], records: readonly NewsRecord[]): Place[] {
  const added = records
    .flatMap(({ places }) => places)
    .map(({ id, name, type, precision, lat, lon }): Place => ({
      id: id as PlaceId,
      name,
      type,
      precision,
      lat,
      lon,
      within: [],
      aliases: [],
      decision: "Taken over from a record that stands in the seeds.",
    }));
  return addUnknown(known, added);
}

/** Adds the entries whose id is not there yet. */
export function addUnknown<Entry extends { readonly id: string }>(
  known: readonly Entry[],
  added: readonly Entry[],
): Entry[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  for (const entry of added) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}
