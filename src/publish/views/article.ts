import type { ArchivedArticle } from "../../model/archive.ts";
import type { Block } from "../../model/article.ts";
import { permalink } from "../../model/permalink.ts";
import {
  type ActorType,
  type NewsRecord,
  type PlaceType,
  SOURCE_ROLES,
  type SourceRole,
} from "../../model/record.ts";
import { renderBody } from "../body.ts";
import { directionOf } from "../direction.ts";
import type { Html } from "../html.ts";
import { drawMap, type MapPlace, type MapView } from "../map.ts";
import type { Texts } from "../texts.ts";
import { fill } from "../wording.ts";
import { listMeta, type Meta, writeCoins } from "./article-head.ts";
import { viewProof, type ProofView } from "./article-proof.ts";
import { twinArticle } from "./article-twin.ts";
import { linkMentions } from "./body-links.ts";
import type { Catalogue } from "./catalogue.ts";
import { type CitationView, type HeldFile, viewCitations, writeCitationFiles } from "./citation.ts";
import { type DateView, viewDate } from "./dates.ts";
import { type FieldView, viewFields } from "./evidence.ts";
import { type Group, groupOf } from "./groups.ts";
import { type OriginalLine, viewOriginal } from "./original.ts";
import { linkHome, Page, type PageLink } from "./page.ts";
import { type RowView, viewRow } from "./rows.ts";
import { type SearchHooks, viewSearchHooks } from "./search-hooks.ts";
import { viewWithheld, type WithheldView } from "./withheld.ts";

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
  readonly type: ActorType | PlaceType;
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
  readonly citationFiles: readonly HeldFile[];
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly meta: readonly Meta[];
  readonly coins: string;
  readonly search: SearchHooks;
  readonly withheld: WithheldView | null;
}

/** Makes the page of one article. */
export function viewArticle(article: ArchivedArticle, catalogue: Catalogue): Page<ArticleView> {
  const { record } = article;
  const { texts } = catalogue;
  const url = permalink.article(article.id);
  const frame = { url, title: record.title, description: describe(article, texts), trail: trailOf(texts) };
  const blocks = () => article.clean.blocks.filter(({ role }) => role === "body");
  return Page.late(frame, {
    view: () => showArticle(article, blocks(), catalogue),
    twin: () => twinArticle(article, blocks()),
  });
}

function showArticle(article: ArchivedArticle, blocks: readonly Block[], catalogue: Catalogue): ArticleView {
  const { record, clean } = article;
  const { texts } = catalogue;
  return {
    article,
    direction: directionOf(record.language, record.title),
    date: viewDate(record.date, texts),
    proof: viewProof(article, catalogue),
    stations: viewStations(article),
    body: renderBody(blocks, linkMentions(article, catalogue), texts),
    paragraphs: blocks.length,
    ...viewNamed(article),
    map: drawMap(mapPlaces(article), { width: 300, height: 190 }),
    related: viewRelated(article, catalogue),
    fields: viewFields(article, texts),
    original: viewOriginal(article, texts),
    removed: clean.removals.length,
    citations: viewCitations(article),
    citationFiles: writeCitationFiles(article, catalogue),
    previous: linkTo(article.previous, catalogue),
    next: linkTo(article.next, catalogue),
    meta: listMeta(article, catalogue.archive.title),
    coins: writeCoins(article, catalogue.baseUrl),
    search: viewSearchHooks(article),
    withheld: viewWithheld(article),
  };
}

function trailOf(texts: Texts): PageLink[] {
  return [linkHome(texts), { text: texts.masthead.articles, url: permalink.articles }];
}

function describe(article: ArchivedArticle, texts: Texts): string {
  const { dek, date } = article.record;
  const names = viewStations(article).flatMap(({ name }) => name ?? []);
  const sources = names.join(" ← ") || texts.rows.sourceUnknown;
  return dek ?? fill(texts.article.describe, { sources, date: viewDate(date, texts).words });
}

/** Lists the known stations, each house once, and always the outlet: that it is unknown is worth saying. */
function viewStations({ record, sourceIds }: ArchivedArticle): StationView[] {
  const names = SOURCE_ROLES.map((role) => record.source[role]);
  return SOURCE_ROLES.flatMap((role, i) => {
    const name = record.source[role];
    const id = sourceIds[role];
    if (role !== "outlet" && (name === null || names.indexOf(name) < i)) return [];
    return [{ role, name, url: name !== null && id ? permalink.source(id) : null }];
  });
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
    return other ? [{ row: viewRow(other, catalogue.texts), reasons }] : [];
  });
}

function linkTo(id: string | null, catalogue: Catalogue): PageLink | null {
  const article = id === null ? null : catalogue.article(id);
  return article && { text: article.record.title, url: permalink.article(article.id) };
}
