import type { Archive, Listed } from "../model/archive.ts";
import { namedAnchor, permalink } from "../model/permalink.ts";

/** Lists what a large archive shows on pages of many: the actors and places that one article alone names. */
export interface GatheredEntries {
  /** By name as their ids spell it. */
  readonly actors: Archive["actors"];
  readonly places: Archive["places"];
  /** Where each of them stands, by the address that its own page would have. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Is how many pages of one kind an archive may have before it gathers the thin ones. Nine in ten actors of mixed news stand
 * in one article: with a page and its twin for each, some 400 articles fill a free host that takes 20,000 files.
 */
export const MANY_PAGES = 500;

/** Is how many actors or places stand on one page of many. */
export const GATHERED_PER_PAGE = 60;

const known = new WeakMap<Archive, GatheredEntries>();

/** Finds the actors and places that have no page of their own: none in a small archive. */
export function gatherEntries(archive: Archive): GatheredEntries {
  const gathered = known.get(archive) ?? findGathered(archive);
  known.set(archive, gathered);
  return gathered;
}

function findGathered(archive: Archive): GatheredEntries {
  const actors = chooseBrief(archive.actors);
  const places = chooseBrief(archive.places);
  const moved = new Map([
    ...move(actors, permalink.actor, permalink.briefActors),
    ...move(places, permalink.place, permalink.briefPlaces),
  ]);
  return { actors, places, moved };
}

function chooseBrief<One extends Listed<{ readonly id: string }>>(listed: readonly One[]): One[] {
  if (listed.length <= MANY_PAGES) return [];
  const brief = listed.filter(({ articles }) => articles.length === 1);
  return brief.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
}

function move(
  listed: readonly Listed<{ readonly id: string }>[],
  own: (id: string) => string,
  list: string,
): [string, string][] {
  return listed.map(({ entry: { id } }, i) => {
    const page = permalink.listPage(list, Math.floor(i / GATHERED_PER_PAGE) + 1);
    return [own(id), `${page}#${namedAnchor(id)}`];
  });
}
