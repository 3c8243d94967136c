import type { ArchivedArticle, Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import type { ActorType } from "../../model/record.ts";
import { gatherEntries } from "../gathered.ts";
import { drawMap, type MapView, toMapPlace } from "../map.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue, ListedActor } from "./catalogue.ts";
import { type CompanionView, drawCompanions, viewCompanions } from "./companions.ts";
import { type Group, groupOf } from "./groups.ts";
import {
  type AliasView,
  countNamed,
  type EntryView,
  viewActorEntry,
  viewAliases,
  viewPlaceEntry,
} from "./named.ts";
import type { ActorNetwork } from "./network.ts";
import { feedsOf, linkHome, Page, type PageLink } from "./page.ts";
import { cutList, type ListPage, type RowView, sortNewestFirst, viewRow } from "./rows.ts";
import { drawTime, type TimeChart } from "./time-chart.ts";
import { datesOf } from "./years.ts";

/** Is one page of the list of actors. */
export interface ActorListView {
  readonly list: ListPage<EntryView>;
  readonly byType: readonly { readonly type: ActorType; readonly group: Group; readonly count: number }[];
}

/** Is an actor's page. */
export interface ActorView {
  readonly actor: ListedActor["entry"];
  readonly group: Group;
  readonly mentions: number;
  readonly list: ListPage<RowView>;
  readonly aliases: readonly AliasView[];
  readonly time: TimeChart | null;
  readonly with: readonly CompanionView[];
  readonly ego: ActorNetwork | null;
  readonly map: MapView | null;
  readonly places: readonly (EntryView & { readonly together: number })[];
  readonly governs: PageLink | null;
}

const PER_PAGE = 200;
const MOST_SHOWN = 24;
const MOST_MAPPED = 40;

/** Makes the list of actors, the most named first. */
export function viewActorList({ archive, texts }: Catalogue): Page<ActorListView>[] {
  const byType = countTypes(archive.actors);
  return cutList(archive.actors.map(viewActorEntry), permalink.actors, 400).map((list) => {
    const { title, describe } = texts.actors;
    const description = fill(describe, { actors: countIn(texts, list.total, "actor") });
    const frame = { url: list.url, title, description, trail: [linkHome(texts)] };
    return new Page(frame, { list, byType }, { total: list.total, page: list.number, actors: list.items });
  });
}

function countTypes(actors: readonly ListedActor[]): ActorListView["byType"] {
  const counts = new Map<string, { type: ActorType; group: Group; count: number }>();
  for (const { entry } of actors) {
    const known = counts.get(entry.type) ?? { type: entry.type, group: groupOf(entry.type), count: 0 };
    counts.set(entry.type, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Makes the pages of every actor that has its own; `pairPages` are the addresses of pages of two actors. */
export function viewActors(catalogue: Catalogue, pairPages: ReadonlySet<string>): Page<ActorView>[] {
  const brief = new Set(gatherEntries(catalogue.archive).actors);
  return catalogue.archive.actors
    .filter((listed) => !brief.has(listed))
    .flatMap((listed) => viewActor(listed, catalogue, pairPages));
}

function viewActor(
  listed: ListedActor,
  catalogue: Catalogue,
  pairPages: ReadonlySet<string>,
): Page<ActorView>[] {
  const { entry: actor, articles, mentions } = listed;
  const { texts } = catalogue;
  const description = fill(texts.actor.describe, {
    name: actor.name,
    type: texts.types[actor.type],
    articles: countIn(texts, articles.length, "inArticle"),
  });
  const page = permalink.actor(actor.id);
  const feeds = feedsOf(page);
  const trail = [linkHome(texts), { text: texts.actors.title, url: permalink.actors }];
  const twin = () => {
    const companions = listed.with.map(({ id, articles: shared }) => ({ id, articles: shared.length }));
    return { ...actor, mentions, articles, with: companions };
  };
  const newest = sortNewestFirst(catalogue.articles(articles));
  return cutList(newest, page, PER_PAGE).map((list) => {
    const frame = { url: list.url, title: actor.name, description, trail, feeds };
    const view = () => showActor(listed, list, catalogue, pairPages);
    return Page.late(frame, { view, twin });
  });
}

function showActor(
  listed: ListedActor,
  list: ListPage<ArchivedArticle>,
  catalogue: Catalogue,
  pairPages: ReadonlySet<string>,
): ActorView {
  const { entry: actor, articles, mentions } = listed;
  const { texts } = catalogue;
  const shown = catalogue.articles(articles);
  const where = findWhere(shown, catalogue);
  const isFirst = list.number === 1;
  return {
    list: { ...list, items: list.items.map((article) => viewRow(article, texts)) },
    actor,
    group: groupOf(actor.type),
    mentions,
    aliases: viewAliases(actor.aliases, catalogue),
    time: isFirst ? drawTime(datesOf(shown), texts) : null,
    with: isFirst ? viewCompanions(listed, catalogue, pairPages) : [],
    ego: isFirst ? drawCompanions(listed, catalogue) : null,
    map: drawWhere(where),
    places: where
      .slice(0, MOST_SHOWN)
      .map(({ listed, together }) => ({ ...viewPlaceEntry(listed), together })),
    governs: actor.governs ? linkPlace(actor.governs, catalogue) : null,
  };
}

interface Where {
  readonly listed: Listed<Place>;
  readonly together: number;
}

function findWhere(articles: readonly ArchivedArticle[], catalogue: Catalogue): Where[] {
  return countNamed(articles.map(({ record }) => record.places)).flatMap(({ id, together }) => {
    const listed = catalogue.place(id);
    return listed ? [{ listed, together }] : [];
  });
}

function drawWhere(where: readonly Where[]): MapView | null {
  const places = where
    .slice(0, MOST_MAPPED)
    .map(({ listed: { entry }, together }) => toMapPlace(entry, permalink.place(entry.id), together));
  return drawMap(places, { width: 300, height: 200 });
}

/** Links to a place by its name; null where the archive has no such place. */
export function linkPlace(id: string, catalogue: Catalogue): PageLink | null {
  const place = catalogue.place(id)?.entry;
  return place ? { text: place.name, url: permalink.place(place.id) } : null;
}
