import { rollup, sum } from "d3-array";
import type { Listed } from "../../model/archive.ts";
import type { Source } from "../../model/authority.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { RemovalKind } from "../../model/article.ts";
import { SOURCE_ROLES, type SourceRole } from "../../model/record.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { type EntryView, viewActorEntry } from "./named.ts";
import { feedsOf, linkHome, Page } from "./page.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst } from "./rows.ts";
import { drawTime, type TimeChart } from "./time-chart.ts";
import { datesOf } from "./years.ts";

/** Is a source in the list of sources: how often it had which part. */
export interface SourceEntryView {
  readonly name: string;
  readonly url: string;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly roles: readonly { readonly role: SourceRole; readonly count: number }[];
}

/** Is the list of sources. */
export interface SourceListView {
  readonly list: ListPage<SourceEntryView>;
  readonly unknown: number;
}

/** Is a source's page. */
export interface SourceView {
  readonly source: Source;
  readonly roles: SourceEntryView["roles"];
  /** For an outlet: how many of its articles an agency wrote. */
  readonly wire: { readonly own: number; readonly agency: number } | null;
  readonly time: TimeChart | null;
  /** Whom its articles quote by name, and how often they quote somebody without a name. */
  readonly quoted: readonly (EntryView & { readonly quotes: number })[];
  readonly anonymous: number;
  readonly with: readonly { readonly name: string; readonly url: string; readonly articles: number }[];
  readonly removed: readonly { readonly words: string; readonly lines: number }[];
  readonly list: ListPage<RowView>;
}

/** Makes the list of sources. */
export function viewSourceList(catalogue: Catalogue): Page<SourceListView>[] {
  const { texts } = catalogue;
  const { sources, articles } = catalogue.archive;
  const unknown = articles.filter(
    ({ record: { source } }) => source.outlet === null && source.agency === null,
  ).length;
  const entries = sources
    .map((listed) => viewEntry(listed, catalogue))
    .sort((a, b) => b.articles - a.articles);
  return cutList(entries, permalink.sources, 300).map((list) => {
    const { title, describe } = texts.sources;
    const description = fill(describe, { sources: countIn(texts, list.total, "source") });
    const frame = { url: list.url, title, description, trail: [linkHome(texts)] };
    return new Page(frame, { list, unknown }, { total: list.total, unknown, sources: list.items });
  });
}

function viewEntry({ entry, articles }: Listed<Source>, catalogue: Catalogue): SourceEntryView {
  return {
    name: entry.name,
    url: permalink.source(entry.id),
    aliases: entry.aliases,
    articles: articles.length,
    roles: countRoles(entry, catalogue.articles(articles)),
  };
}

function countRoles({ id }: Source, articles: readonly ArchivedArticle[]): SourceEntryView["roles"] {
  return SOURCE_ROLES.map((role) => ({
    role,
    count: articles.filter(({ sourceIds }) => sourceIds[role] === id).length,
  })).filter(({ count }) => count > 0);
}

/** Makes the pages of every source. */
export function viewSources(catalogue: Catalogue): Page<SourceView>[] {
  return catalogue.archive.sources.flatMap((listed) => viewSource(listed, catalogue));
}

function viewSource({ entry: source, articles }: Listed<Source>, catalogue: Catalogue): Page<SourceView>[] {
  const { texts } = catalogue;
  const shown = catalogue.articles(articles);
  const roles = countRoles(source, shown);
  const rest = {
    source,
    roles,
    wire: countWire(source, shown),
    time: drawTime(datesOf(shown), texts),
    quoted: countQuoted(shown, catalogue),
    anonymous: countAnonymous(shown),
    with: countPartners(source, shown, catalogue),
    removed: countRemoved(shown, texts),
  };
  const { name } = source;
  const description = fill(texts.source.describe, { name, parts: wordRoles(roles, texts) });
  const page = permalink.source(source.id);
  const feeds = feedsOf(page);
  const trail = [linkHome(texts), { text: texts.sources.title, url: permalink.sources }];
  return cutList(viewNewestFirst(shown, texts), page, 200).map((list) => {
    const frame = { url: list.url, title: name, description, trail, feeds };
    return new Page(frame, { ...rest, list }, { ...source, roles, articles });
  });
}

/** Words the parts that a source had: "outlet of 3 articles, agency of 1 article". */
export function wordRoles(roles: SourceView["roles"], texts: Texts): string {
  const parts = roles.map(({ role, count }) =>
    fill(texts.source.part, { role: texts.roles[role], articles: countIn(texts, count, "inArticle") }),
  );
  return parts.join(texts.frame.comma);
}

function countWire({ id }: Source, articles: readonly ArchivedArticle[]): SourceView["wire"] {
  const published = articles.filter(({ sourceIds }) => sourceIds.outlet === id);
  // Of one article there is no share.
  if (published.length < 2) return null;
  const agency = published.filter(({ record }) => record.source.agency !== null).length;
  return { own: published.length - agency, agency };
}

function countPartners({ id }: Source, articles: readonly ArchivedArticle[], catalogue: Catalogue) {
  const counts = new Map<string, number>();
  for (const { sourceIds } of articles)
    for (const other of new Set(Object.values(sourceIds)))
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([other, count]) => {
      const entry = catalogue.source(other)?.entry;
      return entry ? [{ name: entry.name, url: permalink.source(entry.id), articles: count }] : [];
    });
}

const MOST_QUOTED = 24;

function countQuoted(articles: readonly ArchivedArticle[], catalogue: Catalogue): SourceView["quoted"] {
  const counts = rollup(
    articles.flatMap(({ record }) => record.quotes),
    (quotes) => quotes.length,
    ({ actor }) => actor,
  );
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || ((a ?? "") < (b ?? "") ? -1 : 1))
    .flatMap(([id, quotes]) => {
      const actor = id === undefined ? null : catalogue.actor(id);
      return actor ? [{ ...viewActorEntry(actor), quotes }] : [];
    })
    .slice(0, MOST_QUOTED);
}

function countAnonymous(articles: readonly ArchivedArticle[]): number {
  return sum(articles, ({ record }) => record.quotes.filter(({ anonymous }) => anonymous).length);
}

function countRemoved(articles: readonly ArchivedArticle[], { removals }: Texts): SourceView["removed"] {
  const counts = new Map<RemovalKind, number>();
  for (const { clean } of articles)
    for (const { kind } of clean.removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind, lines]) => ({ words: removals[kind], lines }));
}
