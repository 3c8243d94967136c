import type { Archive, Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { namedAnchor, permalink } from "../../model/permalink.ts";
import { gatherEntries, GATHERED_PER_PAGE } from "../gathered.ts";
import type { Texts } from "../texts.ts";
import { countIn } from "../wording.ts";
import { linkPlace } from "./actors.ts";
import type { Catalogue, ListedActor } from "./catalogue.ts";
import { type AliasView, type EntryView, viewActorEntry, viewAliases, viewPlaceEntry } from "./named.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { findNearby, linkContainers, type PlaceView, writeCoordinates } from "./places.ts";
import { cutList, type ListPage, type RowView, viewRow } from "./rows.ts";

/** Is an actor or place that one article alone names, as it stands on a page of many. */
export interface BriefEntry extends EntryView {
  readonly anchor: string;
  readonly aliases: readonly AliasView[];
  readonly row: RowView | null;
}

/** Is such an actor. */
export interface BriefActor extends BriefEntry {
  readonly merges: readonly string[];
  readonly governs: PageLink | null;
  /** The first of those in the same article. */
  readonly with: readonly EntryView[];
}

/** Is such a place. */
export interface BriefPlace extends BriefEntry {
  readonly place: Place;
  readonly coordinates: string | null;
  readonly within: PlaceView["within"];
  readonly nearby: PlaceView["nearby"];
}

/** Is one page of such entries. */
export interface BriefView<Entry> {
  readonly list: ListPage<Entry>;
}

const MOST_WITH = 6;
const MOST_NEARBY = 3;

/** Makes the pages of the actors that one article alone names, by name; none in a small archive. */
export function viewBriefActors(catalogue: Catalogue): Page<BriefView<BriefActor>>[] {
  const { texts } = catalogue;
  const frame = {
    title: texts.gathered.actors,
    trail: [linkHome(texts), { text: texts.actors.title, url: permalink.actors }],
  };
  return cutEntries(gatherEntries(catalogue.archive).actors, permalink.briefActors).map((list) => {
    const description = countIn(texts, list.total, "actor");
    const entries = list.items.map((listed) => viewBriefActor(listed, catalogue));
    const twin = { total: list.total, page: list.number, actors: list.items.map(twinActor) };
    return new Page({ ...frame, url: list.url, description }, { list: { ...list, items: entries } }, twin);
  });
}

/** Makes the pages of the places that one article alone names, by name; none in a small archive. */
export function viewBriefPlaces(catalogue: Catalogue): Page<BriefView<BriefPlace>>[] {
  const { texts } = catalogue;
  const frame = {
    title: texts.gathered.places,
    trail: [linkHome(texts), { text: texts.places.title, url: permalink.places }],
  };
  return cutEntries(gatherEntries(catalogue.archive).places, permalink.briefPlaces).map((list) => {
    const description = countIn(texts, list.total, "place");
    const entries = list.items.map((listed) => viewBriefPlace(listed, catalogue));
    const twin = { total: list.total, page: list.number, places: list.items.map(twinPlace) };
    return new Page({ ...frame, url: list.url, description }, { list: { ...list, items: entries } }, twin);
  });
}

function cutEntries<One>(listed: readonly One[], address: string): ListPage<One>[] {
  return listed.length ? cutList(listed, address, GATHERED_PER_PAGE) : [];
}

function twinActor({ entry, mentions, articles, with: companions }: ListedActor) {
  const shared = companions.map(({ id, articles: both }) => ({ id, articles: both.length }));
  return { ...entry, mentions, articles, with: shared };
}

function twinPlace({ entry, mentions, articles }: Archive["places"][number]) {
  return { ...entry, mentions, articles };
}

function viewBriefActor(listed: ListedActor, catalogue: Catalogue): BriefActor {
  const { entry, articles, with: companions } = listed;
  const others = companions.slice(0, MOST_WITH).flatMap(({ id }) => catalogue.actor(id) ?? []);
  return {
    ...viewActorEntry(listed),
    anchor: namedAnchor(entry.id),
    aliases: viewAliases(entry.aliases, catalogue),
    row: findRow(articles, catalogue, catalogue.texts),
    merges: entry.merges,
    governs: entry.governs ? linkPlace(entry.governs, catalogue) : null,
    with: others.map(viewActorEntry),
  };
}

function viewBriefPlace(listed: Listed<Place>, catalogue: Catalogue): BriefPlace {
  const { entry: place, articles } = listed;
  const { texts } = catalogue;
  return {
    ...viewPlaceEntry(listed),
    anchor: namedAnchor(place.id),
    aliases: viewAliases(place.aliases, catalogue),
    row: findRow(articles, catalogue, texts),
    place,
    coordinates: writeCoordinates(place, texts),
    within: linkContainers(place, catalogue),
    nearby: findNearby(place, catalogue).slice(0, MOST_NEARBY),
  };
}

function findRow([id]: readonly string[], catalogue: Catalogue, texts: Texts): RowView | null {
  const article = id === undefined ? null : catalogue.article(id);
  return article && viewRow(article, texts);
}
