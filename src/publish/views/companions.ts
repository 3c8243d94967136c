import { permalink } from "../../model/permalink.ts";
import { drawEgo } from "../network-ego.ts";
import type { Catalogue, ListedActor } from "./catalogue.ts";
import { type EntryView, viewActorEntry } from "./named.ts";
import { type ActorNetwork, type PairEdge, toEdge, toNode } from "./network.ts";
import type { PageLink } from "./page.ts";
import { sortNewestFirst } from "./rows.ts";
import { linkArticle } from "./timeline.ts";

/** Is an actor that is named in the same articles as another one. */
export interface CompanionView extends EntryView {
  /** Anchor of its row. */
  readonly id: string;
  readonly together: number;
  /** The newest articles that name both. */
  readonly newest: readonly PageLink[];
  /** Page of all of them, where they are more and there is one. */
  readonly all: string | null;
}

const MOST_SHOWN = 24;
const MOST_LISTED = 5;
const MOST_DRAWN = 12;
const FEWEST_DRAWN = 3;

/** Lists who is named together with an actor, the most often first; `pairPages` are the addresses of pages of pairs. */
export function viewCompanions(
  { entry, with: companions }: ListedActor,
  catalogue: Catalogue,
  pairPages: ReadonlySet<string>,
): CompanionView[] {
  return companions.slice(0, MOST_SHOWN).flatMap(({ id, articles }) => {
    const other = catalogue.actor(id);
    if (!other) return [];
    const pages = [permalink.pair(entry.id, id), permalink.pair(id, entry.id)];
    const newest = sortNewestFirst(catalogue.articles(articles)).slice(0, MOST_LISTED);
    return {
      ...viewActorEntry(other),
      id: anchorOf(id),
      together: articles.length,
      newest: newest.map(linkArticle),
      all: articles.length > MOST_LISTED ? (pages.find((page) => pairPages.has(page)) ?? null) : null,
    };
  });
}

function anchorOf(id: string): string {
  return `with-${id}`;
}

/** Draws an actor among those it is named with most; null where they, or their articles, are too few for a drawing. */
export function drawCompanions(listed: ListedActor, catalogue: Catalogue): ActorNetwork | null {
  const others = listed.with.slice(0, MOST_DRAWN).flatMap(({ id }) => catalogue.actor(id) ?? []);
  // In a single article everybody is named with everybody: lines would say nothing.
  if (others.length < FEWEST_DRAWN || listed.articles.length < 2) return null;
  const edges = [listed, ...others].flatMap((actor, i, all) =>
    edgesTo(actor, all.slice(i + 1), catalogue, actor === listed),
  );
  return drawEgo(toNode(listed), others.map(toNode), edges);
}

function edgesTo(
  actor: ListedActor,
  others: readonly ListedActor[],
  { texts }: Catalogue,
  here: boolean,
): PairEdge[] {
  const companions = new Map(
    actor.with.slice(0, MOST_SHOWN).map(({ id, articles }) => [id, articles.length]),
  );
  return others.flatMap((other) => {
    const weight = companions.get(other.entry.id);
    if (weight === undefined) return [];
    const row = `#${anchorOf(other.entry.id)}`;
    return [toEdge(actor, other, weight, here ? row : permalink.actor(actor.entry.id) + row, texts)];
  });
}
