import type { ArchivedArticle } from "../../model/archive.ts";
import type { LinkedMention } from "../../model/authority.ts";
import { permalink, relativeLink } from "../../model/permalink.ts";
import { type NewsRecord, SOURCE_ROLES, type SourceRole } from "../../model/record.ts";
import { type BodyLink, renderBody } from "../body.ts";
import { directionOf } from "../direction.ts";
import type { Html } from "../html.ts";
import { drawMap, type MapPlace, type MapView } from "../map.ts";
import { listMeta, type Meta, writeCoins } from "./article-head.ts";
import { viewProof, type ProofView } from "./article-proof.ts";
import { twinArticle } from "./article-twin.ts";
import type { Catalogue } from "./catalogue.ts";
import { type CitationView, listCitationFiles, viewCitations } from "./citation.ts";
import { type DateView, viewDate } from "./dates.ts";
import { type FieldView, viewFields } from "./evidence.ts";
import { type Group, groupOf } from "./groups.ts";
import { type OriginalLine, viewOriginal } from "./original.ts";
import { HOME, Page, type PageLink } from "./page.ts";
import { type RowView, viewRow } from "./rows.ts";
import { type SearchHooks, viewSearchHooks } from "./search-hooks.ts";

/** Is one station of the way an article came: outlet ← agency ← distributor ← republisher. */
export interface StationView {
  readonly role: SourceRole;
  /** Null where it is not known. */
  readonly name: string | null;
  readonly url: string | null;
}

/** Is somebody or some place that an article names. */
export interface NamedView {
  readonly name: string;
  readonly url: string;
  readonly group: Group;
  readonly type: string;
  readonly mentions: number;
  /** Mentions by a people's word, counted apart. */
  readonly demonyms: number;
}

/** Is an article page. */
export interface ArticleView {
  readonly article: ArchivedArticle;
  readonly direction: "ltr" | "rtl";
  readonly date: DateView;
  readonly proof: readonly ProofView[];
  readonly stations: readonly StationView[];
  readonly body: Html;
  readonly paragraphs: number;
  readonly actors: readonly NamedView[];
  readonly places: readonly NamedView[];
  readonly map: MapView | null;
  readonly related: readonly { readonly row: RowView; readonly reasons: readonly string[] }[];
  readonly fields: readonly FieldView[];
  readonly original: readonly OriginalLine[];
  readonly removed: number;
  readonly citations: readonly CitationView[];
  readonly citationFiles: readonly PageLink[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly meta: readonly Meta[];
  readonly coins: string;
  readonly search: SearchHooks;
}

/** Makes the page of one article. */
export function viewArticle(article: ArchivedArticle, catalogue: Catalogue): Page<ArticleView> {
  const { record, clean } = article;
  const url = permalink.article(article.id);
  const blocks = clean.blocks.filter(({ role }) => role === "body");
  const view: ArticleView = {
    article,
    direction: directionOf(record.language, record.title),
    date: viewDate(record.date),
    proof: viewProof(article, catalogue),
    stations: viewStations(article),
    body: renderBody(blocks, linkMentions(article, catalogue, url)),
    paragraphs: blocks.length,
    ...viewNamed(article),
    map: drawMap(mapPlaces(article), { width: 300, height: 190 }),
    related: viewRelated(article, catalogue),
    fields: viewFields(article),
    original: viewOriginal(article),
    removed: clean.removals.length,
    citations: viewCitations(article),
    citationFiles: listCitationFiles(article.id),
    previous: linkTo(article.previous, catalogue),
    next: linkTo(article.next, catalogue),
    meta: listMeta(article, catalogue.archive.title),
    coins: writeCoins(article),
    search: viewSearchHooks(article),
  };
  const frame = { url, title: record.title, description: describe(view), trail: [HOME, ARTICLES] };
  return new Page(frame, view, twinArticle(article, blocks));
}

const ARTICLES: PageLink = { text: "Articles", url: permalink.articles };

function describe({ article, date, stations }: ArticleView): string {
  const by = stations.flatMap(({ name }) => name ?? []).join(" ← ") || "source unknown";
  return article.record.dek ?? `${by}, ${date.words}`;
}

/** Lists the known stations, and always the outlet: that it is unknown is worth saying. */
function viewStations({ record, sourceIds }: ArchivedArticle): StationView[] {
  return SOURCE_ROLES.flatMap((role) => {
    const name = record.source[role];
    const id = sourceIds[role];
    if (name === null && role !== "outlet") return [];
    return [{ role, name, url: name !== null && id ? permalink.source(id) : null }];
  });
}

function linkMentions(article: ArchivedArticle, catalogue: Catalogue, from: string): BodyLink[] {
  return article.mentions.flatMap((mention) => {
    const target = targetOf(mention, catalogue);
    if (!target) return [];
    const kind = mention.kind === "name" ? [] : [`k-${mention.kind}`];
    return {
      start: mention.start,
      end: mention.end,
      href: relativeLink(from, target.url),
      classes: ["m", `t-${target.group}`, ...kind],
      ...(mention.reason ? { title: `${target.name}: ${mention.reason}` } : {}),
    };
  });
}

function targetOf(mention: LinkedMention, catalogue: Catalogue) {
  const actor = mention.actor && catalogue.actor(mention.actor)?.entry;
  if (actor) return { url: permalink.actor(actor.id), group: groupOf(actor.type), name: actor.name };
  const place = mention.place && catalogue.place(mention.place)?.entry;
  return place ? { url: permalink.place(place.id), group: "place", name: place.name } : null;
}

function viewNamed({ record }: ArchivedArticle): { actors: NamedView[]; places: NamedView[] } {
  const actors = record.actors.map((actor) => ({
    ...pick(actor),
    url: permalink.actor(actor.id),
    group: groupOf(actor.type),
  }));
  const places = record.places.map((place) => ({
    ...pick(place),
    url: permalink.place(place.id),
    group: "place" as const,
  }));
  return { actors: actors.sort(mostNamed), places: places.sort(mostNamed) };
}

type Counted = NewsRecord["actors"][number] | NewsRecord["places"][number];

function pick({ name, type, mentions, demonyms = 0 }: Counted) {
  return { name, type, mentions, demonyms };
}

function mostNamed(a: NamedView, b: NamedView): number {
  return b.mentions - a.mentions || b.demonyms - a.demonyms;
}

function mapPlaces({ record }: ArchivedArticle): MapPlace[] {
  return record.places.map(({ id, name, lat, lon, precision, mentions }) => ({
    name,
    lat,
    lon,
    precision,
    weight: Math.max(1, mentions),
    url: permalink.place(id),
  }));
}

function viewRelated(article: ArchivedArticle, catalogue: Catalogue): ArticleView["related"] {
  return article.related.flatMap(({ id, reasons }) => {
    const other = catalogue.article(id);
    return other ? [{ row: viewRow(other), reasons }] : [];
  });
}

function linkTo(id: string | null, catalogue: Catalogue): PageLink | null {
  const article = id === null ? null : catalogue.article(id);
  return article && { text: article.record.title, url: permalink.article(article.id) };
}
