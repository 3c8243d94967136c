import type { ArchivedArticle, Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import { gatherEntries } from "../gathered.ts";
import { drawMap, type MapView, toMapPlace } from "../map.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { type EventItem, type EventRow, listEvents, viewEvent } from "./event-rows.ts";
import {
  type AliasView,
  countNamed,
  type EntryView,
  viewActorEntry,
  viewAliases,
  viewPlaceEntry,
} from "./named.ts";
import { feedsOf, linkHome, Page } from "./page.ts";
import { cutList, type ListPage, type RowView, sortNewestFirst, viewRow } from "./rows.ts";
import { drawTime, type TimeChart } from "./time-chart.ts";
import { datesOf } from "./years.ts";

/** Is a place's page. */
export interface PlaceView {
  readonly place: Place;
  readonly mentions: number;
  readonly map: MapView | null;
  readonly coordinates: string | null;
  readonly within: readonly { readonly text: string; readonly url: string | null }[];
  readonly aliases: readonly AliasView[];
  readonly time: TimeChart | null;
  /** Sentences that name the place and a day, the latest first; not all of many. */
  readonly events: readonly EventRow[];
  readonly eventCount: number;
  readonly actors: readonly (EntryView & { readonly together: number })[];
  readonly nearby: readonly (EntryView & { readonly kilometres: number })[];
  readonly list: ListPage<RowView>;
}

const MOST_SHOWN = 24;
const MOST_EVENTS = 20;

/** Makes the pages of every place that has its own. */
export function viewPlaces(catalogue: Catalogue): Page<PlaceView>[] {
  const brief = new Set(gatherEntries(catalogue.archive).places);
  return catalogue.archive.places
    .filter((listed) => !brief.has(listed))
    .flatMap((listed) => viewPlace(listed, catalogue));
}

function viewPlace(listed: Listed<Place>, catalogue: Catalogue): Page<PlaceView>[] {
  const { entry: place, articles, mentions } = listed;
  const { texts } = catalogue;
  const description = fill(texts.place.describe, {
    names: [place.name, ...place.within].join(texts.frame.comma),
    articles: countIn(texts, articles.length, "inArticle"),
  });
  const page = permalink.place(place.id);
  const feeds = feedsOf(page);
  const trail = [linkHome(texts), { text: texts.places.title, url: permalink.places }];
  return cutList(sortNewestFirst(catalogue.articles(articles)), page, 200).map((list) => {
    const frame = { url: list.url, title: place.name, description, trail, feeds };
    const view = () => showPlace(listed, list, catalogue);
    return Page.late(frame, { view, twin: () => ({ ...place, mentions, articles }) });
  });
}

function showPlace(listed: Listed<Place>, list: ListPage<ArchivedArticle>, catalogue: Catalogue): PlaceView {
  const { entry: place, articles, mentions } = listed;
  const { texts } = catalogue;
  const shown = catalogue.articles(articles);
  const isFirst = list.number === 1;
  const events = isFirst ? findEvents(shown, place) : [];
  return {
    list: { ...list, items: list.items.map((article) => viewRow(article, texts)) },
    place,
    mentions,
    map: drawMap([toMapPlace(place, null, 1)], {
      width: 700,
      height: 320,
      narrowest: place.precision === "country" || place.precision === "region" ? 25 : 16,
    }),
    coordinates: writeCoordinates(place, texts),
    within: linkContainers(place, catalogue),
    aliases: viewAliases(place.aliases, catalogue),
    time: isFirst ? drawTime(datesOf(shown), texts) : null,
    events: events.slice(0, MOST_EVENTS).map((item) => viewEvent(item, texts)),
    eventCount: events.length,
    actors: viewWho(listed, catalogue),
    nearby: findNearby(place, catalogue),
  };
}

/** Writes coordinates as maps do, as exactly as they are known: "33.51° N, 36.29° E". */
export function writeCoordinates({ lat, lon, precision }: Place, { map, frame }: Texts): string | null {
  if (lat === null || lon === null) return null;
  const digits = { point: 4, town: 2, region: 1, country: 0, unplaced: 0 }[precision];
  const write = (value: number, plus: typeof map.north, minus: typeof map.north) =>
    fill(value < 0 ? minus : plus, { degrees: Math.abs(value).toFixed(digits) });
  return write(lat, map.north, map.south) + frame.comma + write(lon, map.east, map.west);
}

/** Lists the places that contain one, the nearest first, with the page of those that the archive knows. */
export function linkContainers(place: Place, catalogue: Catalogue): PlaceView["within"] {
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

/** Finds the sentences that name a place and a day; of one that names several days, the latest. */
function findEvents(articles: readonly ArchivedArticle[], { id }: Place): EventItem[] {
  const seen = new Set<string>();
  const naming = ({ record, mentions }: ArchivedArticle) => {
    const named = mentions.filter(({ place }) => place === id);
    return record.events.filter((event) =>
      named.some(({ start, end }) => event.start <= start && end <= event.end),
    );
  };
  return listEvents(articles, naming).filter(({ article, event }) => {
    const key = `${article.id} ${event.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Finds the eight places nearest to one, within 150 km; none for a country. */
export function findNearby(place: Place, catalogue: Catalogue): PlaceView["nearby"] {
  if (place.precision === "country") return [];
  return catalogue
    .placesAround(place)
    .slice(0, 8)
    .map(({ listed, kilometres }) => ({ ...viewPlaceEntry(listed), kilometres: Math.round(kilometres) }));
}
