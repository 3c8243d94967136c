import { permalink } from "../../model/permalink.ts";
import { type ChartView, drawBars } from "../chart.ts";
import type { Catalogue, ListedActor } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { type Group, groupOf } from "./groups.ts";
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

/** Is one page of the list of actors. */
export interface ActorListView {
  readonly list: ListPage<EntryView>;
  readonly byType: readonly { readonly type: string; readonly group: Group; readonly count: number }[];
}

/** Is an actor's page. */
export interface ActorView {
  readonly actor: ListedActor["entry"];
  readonly group: Group;
  readonly mentions: number;
  readonly list: ListPage<RowView>;
  readonly aliases: readonly AliasView[];
  readonly years: ChartView | null;
  readonly with: readonly (EntryView & { readonly together: number })[];
  readonly places: readonly (EntryView & { readonly together: number })[];
  readonly governs: PageLink | null;
}

const INDEX: PageLink = { text: "Actors", url: permalink.actors };
const PER_PAGE = 200;
const MOST_SHOWN = 24;

/** Makes the list of actors, the most named first. */
export function viewActorList({ archive }: Catalogue): Page<ActorListView>[] {
  const byType = countTypes(archive.actors);
  return cutList(archive.actors.map(viewActorEntry), permalink.actors, 400).map((list) => {
    const description = `${countOf(list.total, "actor")}: people, governments, groups and organisations.`;
    const frame = { url: list.url, title: "Actors", description, trail: [HOME] };
    return new Page(frame, { list, byType }, { total: list.total, page: list.number, actors: list.items });
  });
}

function countTypes(actors: readonly ListedActor[]): ActorListView["byType"] {
  const counts = new Map<string, { type: string; group: Group; count: number }>();
  for (const { entry } of actors) {
    const known = counts.get(entry.type) ?? { type: entry.type, group: groupOf(entry.type), count: 0 };
    counts.set(entry.type, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Makes the pages of every actor. */
export function viewActors(catalogue: Catalogue): Page<ActorView>[] {
  return catalogue.archive.actors.flatMap((listed) => viewActor(listed, catalogue));
}

function viewActor(listed: ListedActor, catalogue: Catalogue): Page<ActorView>[] {
  const { entry: actor, articles, mentions } = listed;
  const shown = catalogue.articles(articles);
  const years = countByYear(shown);
  const rest = {
    actor,
    group: groupOf(actor.type),
    mentions,
    aliases: viewAliases(actor.aliases, catalogue),
    years: years.length > 1 ? drawBars(years, 700, 120) : null,
    with: viewCompanions(listed, catalogue),
    places: viewWhere(listed, catalogue),
    governs: actor.governs ? linkPlace(actor.governs, catalogue) : null,
  };
  const companions = listed.with.map(({ id, articles: shared }) => ({ id, articles: shared.length }));
  const twin = { ...actor, mentions, articles, with: companions };
  const description = `${actor.name}, ${actor.type}: named in ${countOf(articles.length, "article")}.`;
  const page = permalink.actor(actor.id);
  const feeds = feedsOf(page);
  return cutList(viewNewestFirst(shown), page, PER_PAGE).map((list) => {
    const frame = { url: list.url, title: actor.name, description, trail: [HOME, INDEX], feeds };
    return new Page(frame, { ...rest, list }, twin);
  });
}

function viewCompanions({ with: companions }: ListedActor, catalogue: Catalogue): ActorView["with"] {
  return companions.slice(0, MOST_SHOWN).flatMap(({ id, articles }) => {
    const other = catalogue.actor(id);
    return other ? [{ ...viewActorEntry(other), together: articles.length }] : [];
  });
}

function viewWhere({ articles }: ListedActor, catalogue: Catalogue): ActorView["places"] {
  const counts = countNamed(catalogue.articles(articles).map(({ record }) => record.places));
  return counts.slice(0, MOST_SHOWN).flatMap(({ id, together }) => {
    const place = catalogue.place(id);
    return place ? [{ ...viewPlaceEntry(place), together }] : [];
  });
}

function linkPlace(id: string, catalogue: Catalogue): PageLink | null {
  const place = catalogue.place(id)?.entry;
  return place ? { text: place.name, url: permalink.place(place.id) } : null;
}
