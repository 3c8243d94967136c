import { permalink } from "../../model/permalink.ts";
import { drawNetwork, type NetworkEdge, type NetworkNode, type NetworkView } from "../network.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue, ListedActor } from "./catalogue.ts";
import type { Group } from "./groups.ts";
import { type EntryView, viewActorEntry } from "./named.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { findPairs, keepClosest, type Pair } from "./pairs.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst } from "./rows.ts";

/** Is a drawn actor. */
export interface ActorNode extends NetworkNode {
  readonly url: string;
  readonly group: Group;
  readonly type: EntryView["type"];
  readonly articles: number;
}

/** Is a drawn pair of actors; `url` leads to its row in the table. */
export interface PairEdge extends NetworkEdge {
  readonly url: string;
  readonly words: string;
}

export type ActorNetwork = NetworkView<ActorNode, PairEdge>;

/** Is a row of the table of pairs. */
export interface PairRow {
  /** Anchor of the row. */
  readonly id: string;
  readonly a: EntryView;
  readonly b: EntryView;
  readonly count: number;
  /** The newest of their articles. */
  readonly articles: readonly PageLink[];
  /** Page of all of them, where they are more. */
  readonly all: string | null;
}

/** Is the page of the network of actors. */
export interface NetworkPageView {
  readonly rows: readonly PairRow[];
  readonly drawing: ActorNetwork | null;
  readonly groups: readonly Group[];
  /** How many actors the archive has. */
  readonly actors: number;
  readonly hiddenActors: number;
  readonly hiddenPairs: number;
  /** How many of the most named actors the pairs were looked for among. */
  readonly among: number;
}

/** Is the page of two actors with all articles that name both. */
export interface PairView {
  readonly a: EntryView;
  readonly b: EntryView;
  readonly list: ListPage<RowView>;
}

/** Is the network with the pages that hang on it. */
export interface NetworkPages {
  readonly network: Page<NetworkPageView>[];
  readonly pair: Page<PairView>[];
}

const MOST_ACTORS = 60;
const CLOSEST = 3;
const MOST_LISTED = 6;
const WIDTH = 1120;

/**
 * Makes the network of the most named actors, each with those it shares the most articles with, and a page for each
 * pair whose articles are too many for its row.
 */
export function viewNetwork(catalogue: Catalogue): NetworkPages {
  const { archive, texts } = catalogue;
  const among = archive.actors.slice(0, MOST_ACTORS);
  const all = findPairs(archive, among);
  const pairs = keepClosest(all, CLOSEST);
  const drawn = among.filter((actor) => pairs.some(({ a, b }) => a === actor || b === actor));
  const drawing = pairs.length ? drawPairs(drawn, pairs, texts) : null;
  const view: NetworkPageView = {
    rows: pairs.map((pair) => viewPair(pair, catalogue)),
    drawing,
    groups: [...new Set(drawing?.spots.map(({ node }) => node.group))],
    actors: archive.actors.length,
    hiddenActors: archive.actors.length - drawn.length,
    hiddenPairs: all.length - pairs.length,
    among: among.length,
  };
  const { title, describe } = texts.network;
  const description = fill(describe, { pairs: countIn(texts, pairs.length, "pair") });
  const frame = { url: permalink.actorNetwork, title, description, trail: trailOf(texts) };
  const long = pairs.filter(({ articles }) => articles.length > MOST_LISTED);
  return {
    network: [new Page(frame, view, { actors: view.actors, pairs: pairs.map(twinPair) })],
    pair: long.flatMap((pair) => viewPairPages(pair, catalogue)),
  };
}

function trailOf(texts: Texts): PageLink[] {
  return [linkHome(texts), { text: texts.actors.title, url: permalink.actors }];
}

function twinPair({ a, b, articles }: Pair) {
  return { a: a.entry.id, b: b.entry.id, articles };
}

function drawPairs(actors: readonly ListedActor[], pairs: readonly Pair[], texts: Texts): ActorNetwork {
  const edges = pairs.map(({ a, b, articles }) =>
    toEdge(a, b, articles.length, permalink.pairRow(a.entry.id, b.entry.id), texts),
  );
  return drawNetwork(actors.map(toNode), edges, WIDTH);
}

/** Turns two actors into an edge of a drawing; `url` leads to their articles. */
export function toEdge(a: ListedActor, b: ListedActor, weight: number, url: string, texts: Texts): PairEdge {
  const articles = countIn(texts, weight, "article");
  const words = fill(texts.network.edge, { a: a.entry.name, b: b.entry.name, articles });
  return { from: a.entry.id, to: b.entry.id, weight, url, words };
}

/** Turns an actor into a node of a drawing, sized by its mentions. */
export function toNode(listed: ListedActor): ActorNode {
  const { name, url, group, type, articles, mentions } = viewActorEntry(listed);
  return { id: listed.entry.id, name, url, group, type, articles, weight: mentions };
}

function viewPair(pair: Pair, catalogue: Catalogue): PairRow {
  const { a, b, articles } = pair;
  const newest = viewNewestFirst(catalogue.articles(articles), catalogue.texts).slice(0, MOST_LISTED);
  return {
    id: `${a.entry.id}--${b.entry.id}`,
    a: viewActorEntry(a),
    b: viewActorEntry(b),
    count: articles.length,
    articles: newest.map(({ title, url }) => ({ text: title, url })),
    all: articles.length > MOST_LISTED ? permalink.pair(a.entry.id, b.entry.id) : null,
  };
}

function viewPairPages({ a, b, articles }: Pair, catalogue: Catalogue): Page<PairView>[] {
  const { texts } = catalogue;
  const { title, pair, pairDescribe } = texts.network;
  const names = fill(pair, { a: a.entry.name, b: b.entry.name });
  const description = fill(pairDescribe, {
    articles: countIn(texts, articles.length, "article"),
    pair: names,
  });
  const trail = [...trailOf(texts), { text: title, url: permalink.actorNetwork }];
  const rows = viewNewestFirst(catalogue.articles(articles), texts);
  return cutList(rows, permalink.pair(a.entry.id, b.entry.id), 200).map((list) => {
    const frame = { url: list.url, title: names, description, trail };
    const view = { a: viewActorEntry(a), b: viewActorEntry(b), list };
    return new Page(frame, view, { a: a.entry.id, b: b.entry.id, articles, page: list.number });
  });
}
