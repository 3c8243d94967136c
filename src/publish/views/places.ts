import type { Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import { type ChartView, drawBars } from "../chart.ts";
import { drawMap, type MapView, toMapPlace } from "../map.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import {
  type AliasView,
  countNamed,
  type EntryView,
  viewActorEntry,
  viewAliases,
  viewPlaceEntry,
} from "./named.ts";
import { feedsOf, HOME, Page, type PageLink } from "./page.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst } from "./rows.ts";
import { countByYear } from "./years.ts";

/** Is a line of the table of places. */
export interface PlaceEntryView extends EntryView {
  readonly within: string;
  readonly precision: string;
  readonly coordinates: string | null;
}

/** Is one page of the list of places; the map stands on the first. */
export interface PlaceListView {
  readonly map: MapView | null;
  /** The whole extent, where some places lie outside of the map. */
  readonly world: MapView | null;
  readonly list: ListPage<PlaceEntryView>;
  readonly unplaced: readonly EntryView[];
}

/** Is a place's page. */
export interface PlaceView {
  readonly place: Place;
  readonly mentions: number;
  readonly map: MapView | null;
  readonly coordinates: string | null;
  readonly within: readonly { readonly text: string; readonly url: string | null }[];
  readonly aliases: readonly AliasView[];
  readonly years: ChartView | null;
  readonly actors: readonly (EntryView & { readonly together: number })[];
  readonly nearby: readonly (EntryView & { readonly kilometres: number })[];
  readonly list: ListPage<RowView>;
}

const INDEX: PageLink = { text: "Places", url: permalink.places };
const MOST_SHOWN = 24;

/** Makes the map and table of all places. */
export function viewPlaceList({ archive }: Catalogue): Page<PlaceListView>[] {
  const placed = archive.places.filter(({ entry }) => entry.lat !== null);
  const unplaced = archive.places.filter(({ entry }) => entry.lat === null).map(viewPlaceEntry);
  const spots = placed.map(({ entry, mentions }) => toMapPlace(entry, permalink.place(entry.id), mentions));
  const map = drawMap(spots, { width: 1120, height: 560, narrowest: 16 });
  const world = map?.outside.length ? drawMap(spots, { width: 1120, height: 500, whole: true }) : null;
  return cutList(placed.map(viewTableEntry), permalink.places, 400).map((list) => {
    const description = `${countOf(list.total, "place")} on the map, ${unplaced.length} not placed.`;
    const frame = { url: list.url, title: "Places", description, trail: [HOME] };
    const twin = { total: list.total, page: list.number, places: list.items, unplaced };
    return new Page(
      frame,
      list.number === 1 ? { map, world, list, unplaced } : { map: null, world: null, list, unplaced },
      twin,
    );
  });
}

function viewTableEntry(listed: Listed<Place>): PlaceEntryView {
  const { within, precision } = listed.entry;
  return {
    ...viewPlaceEntry(listed),
    within: within.join(", "),
    precision,
    coordinates: writeCoordinates(listed.entry),
  };
}

/** Makes the pages of every place. */
export function viewPlaces(catalogue: Catalogue): Page<PlaceView>[] {
  return catalogue.archive.places.flatMap((listed) => viewPlace(listed, catalogue));
}

function viewPlace(listed: Listed<Place>, catalogue: Catalogue): Page<PlaceView>[] {
  const { entry: place, articles, mentions } = listed;
  const shown = catalogue.articles(articles);
  const years = countByYear(shown);
  const nearby = findNearby(place, catalogue);
  const rest = {
    place,
    mentions,
    map: drawMap([toMapPlace(place, null, 1)], {
      width: 700,
      height: 320,
      narrowest: place.precision === "country" ? 25 : 16,
    }),
    coordinates: writeCoordinates(place),
    within: linkContainers(place, catalogue),
    aliases: viewAliases(place.aliases, catalogue),
    years: years.length > 1 ? drawBars(years, 700, 120) : null,
    actors: viewWho(listed, catalogue),
    nearby,
  };
  const description = `${[place.name, ...place.within].join(", ")}: named in ${countOf(articles.length, "article")}.`;
  const page = permalink.place(place.id);
  const feeds = feedsOf(page);
  return cutList(viewNewestFirst(shown), page, 200).map((list) => {
    const frame = { url: list.url, title: place.name, description, trail: [HOME, INDEX], feeds };
    return new Page(frame, { ...rest, list }, { ...place, mentions, articles });
  });
}

/** Writes coordinates as maps do, as exactly as they are known: "33.51° N, 36.29° E". */
export function writeCoordinates({ lat, lon, precision }: Place): string | null {
  if (lat === null || lon === null) return null;
  const digits = { point: 4, town: 2, region: 1, country: 0, unplaced: 0 }[precision];
  const write = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? minus : plus}`;
  return `${write(lat, ["N", "S"])}, ${write(lon, ["E", "W"])}`;
}

function linkContainers(place: Place, catalogue: Catalogue): PlaceView["within"] {
  return place.within.map((name) => {
    const container = catalogue.placeNamed(name, place);
    return { text: name, url: container ? permalink.place(container.id) : null };
  });
}

function viewWho({ articles }: Listed<Place>, catalogue: Catalogue): PlaceView["actors"] {
  const counts = countNamed(catalogue.articles(articles).map(({ record }) => record.actors));
  return counts.slice(0, MOST_SHOWN).flatMap(({ id, together }) => {
    const actor = catalogue.actor(id);
    return actor ? [{ ...viewActorEntry(actor), together }] : [];
  });
}

function findNearby(place: Place, catalogue: Catalogue): PlaceView["nearby"] {
  if (place.precision === "country") return [];
  return catalogue
    .placesAround(place)
    .slice(0, 8)
    .map(({ listed, kilometres }) => ({ ...viewPlaceEntry(listed), kilometres: Math.round(kilometres) }));
}
