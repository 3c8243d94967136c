import { geoDistance } from "d3-geo";
import type { Archive, ArchivedArticle, Listed } from "../../model/archive.ts";
import type { Actor, Place, Source } from "../../model/authority.ts";
import { gatherEntries } from "../gathered.ts";
import { ENGLISH, type Texts } from "../texts.ts";
import { gatherDays } from "./gathered-days.ts";

const EARTH_RADIUS = 6371;
const REACH = 150;
const EXACT: readonly string[] = ["point", "town"];

export type ListedActor = Archive["actors"][number];

/** Finds articles and authority records by their ids, once for all views. */
export class Catalogue {
  readonly archive: Archive;
  readonly texts: Texts;
  /** Absolute address of the site's root, with `/` at its end; null where unknown. */
  readonly baseUrl: string | null;
  readonly #articles: ReadonlyMap<string, ArchivedArticle>;
  readonly #actors: ReadonlyMap<string, ListedActor>;
  readonly #places: ReadonlyMap<string, Listed<Place>>;
  readonly #sources: ReadonlyMap<string, Listed<Source>>;
  readonly #placesByName: ReadonlyMap<string, readonly Place[]>;
  readonly #moved: ReadonlyMap<string, string>;

  constructor(archive: Archive, texts: Texts = ENGLISH, baseUrl: string | null = null) {
    this.archive = archive;
    this.texts = texts;
    this.baseUrl = baseUrl;
    this.#articles = new Map(archive.articles.map((article) => [article.id, article]));
    this.#actors = byEntry(archive.actors);
    this.#places = byEntry(archive.places);
    this.#sources = byEntry(archive.sources);
    this.#placesByName = groupPlaces(archive.places);
    this.#moved = new Map([...gatherEntries(archive).moved, ...gatherDays(archive)]);
  }

  /** Finds where something stands by the address of its own page, which it may share with others in a large archive. */
  addressOf(address: string): string {
    if (this.#moved.size === 0) return address;
    const [page = ""] = address.split("#", 1);
    return this.#moved.get(page) ?? address;
  }

  /** Finds an article; null for an id that the archive does not hold. */
  article(id: string): ArchivedArticle | null {
    return this.#articles.get(id) ?? null;
  }

  /** Finds some articles, in archive order as given. */
  articles(ids: readonly string[]): ArchivedArticle[] {
    return ids.flatMap((id) => this.article(id) ?? []);
  }

  /** Finds an actor's authority record. */
  actor(id: string): ListedActor | null {
    return this.#actors.get(id) ?? null;
  }

  /** Finds a place's authority record. */
  place(id: string): Listed<Place> | null {
    return this.#places.get(id) ?? null;
  }

  /** Finds the place of some name that contains another one: of the same country, and not the place itself. */
  placeNamed(name: string, inside: Place): Place | null {
    const named = this.#placesByName.get(name) ?? [];
    return named.find(({ id, country }) => id !== inside.id && country === inside.country) ?? null;
  }

  /** Finds the towns and points within 150 km of a place, the nearest first. */
  placesAround(place: Place): { listed: Listed<Place>; kilometres: number }[] {
    const { lat, lon } = place;
    if (lat === null || lon === null) return [];
    return this.archive.places
      .flatMap((listed) => {
        const { entry } = listed;
        if (entry.id === place.id || entry.lat === null || entry.lon === null) return [];
        if (Math.abs(entry.lat - lat) > REACH / 110 || !EXACT.includes(entry.precision)) return [];
        const kilometres = geoDistance([lon, lat], [entry.lon, entry.lat]) * EARTH_RADIUS;
        return kilometres <= REACH ? [{ listed, kilometres }] : [];
      })
      .sort((a, b) => a.kilometres - b.kilometres);
  }

  /** Finds a source's authority record. */
  source(id: string): Listed<Source> | null {
    return this.#sources.get(id) ?? null;
  }
}

function byEntry<Entry extends { entry: Actor | Place | Source }>(entries: readonly Entry[]) {
  return new Map(entries.map((entry) => [entry.entry.id as string, entry]));
}

function groupPlaces(places: readonly Listed<Place>[]): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  for (const { entry } of places) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  return byName;
}
