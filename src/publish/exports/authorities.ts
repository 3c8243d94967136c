import type { Archive, Listed } from "../../model/archive.ts";
import type { Actor, Alias, Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import { gatherEntries } from "../gathered.ts";
import type { SiteFile } from "../write.ts";
import { writeJson } from "./json.ts";
import type { ExportSource } from "./kind.ts";

/** Renders every actor with its aliases and articles. */
export function* renderActors({ archive }: ExportSource): Generator<SiteFile> {
  yield {
    path: permalink.actorList,
    content: writeJson(archive.actors.map((listed) => listActor(listed, archive))),
  };
}

/** Renders every place with its coordinates, how exact they are, and its articles. */
export function* renderPlaces({ archive }: ExportSource): Generator<SiteFile> {
  yield {
    path: permalink.placeList,
    content: writeJson(archive.places.map((listed) => listPlace(listed, archive))),
  };
}

function listActor({ entry, articles, mentions }: Listed<Actor>, archive: Archive) {
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    governs: entry.governs ?? null,
    page: findPage(permalink.actor(entry.id), archive),
    aliases: entry.aliases.map(listAlias),
    merges: entry.merges,
    mentions,
    articles,
  };
}

function listPlace({ entry, articles, mentions }: Listed<Place>, archive: Archive) {
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    precision: entry.precision,
    lat: entry.lat,
    lon: entry.lon,
    within: entry.within,
    country: entry.country ?? null,
    page: findPage(permalink.place(entry.id), archive),
    aliases: entry.aliases.map(listAlias),
    decision: entry.decision,
    runnerUp: entry.runnerUp ?? null,
    mentions,
    articles,
  };
}

// In a large archive an entry may stand on a page of many: "actors/in-one-article/7.html#named-lavrov".
function findPage(own: string, archive: Archive): string {
  return gatherEntries(archive).moved.get(own) ?? own;
}

function listAlias({ form, kind, count, reason }: Alias) {
  return { form, kind, count, reason };
}
