import type { Listed } from "../../model/archive.ts";
import type { Source } from "../../model/authority.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { REMOVAL_KINDS, type RemovalKind } from "../../model/article.ts";
import { SOURCE_ROLES, type SourceRole } from "../../model/record.ts";
import { type ChartView, drawBars } from "../chart.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { feedsOf, HOME, Page, type PageLink } from "./page.ts";
import { cutList, type ListPage, type RowView, viewNewestFirst } from "./rows.ts";
import { countByYear } from "./years.ts";

/** Says in words what part a source had in an article. */
export const ROLE_WORDS: Record<SourceRole, string> = {
  outlet: "published by",
  agency: "written by",
  distributor: "distributed by",
  republisher: "re-posted by",
};

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
  readonly years: ChartView | null;
  readonly with: readonly { readonly name: string; readonly url: string; readonly articles: number }[];
  readonly removed: readonly { readonly words: string; readonly lines: number }[];
  readonly list: ListPage<RowView>;
}

const INDEX: PageLink = { text: "Sources", url: permalink.sources };

/** Makes the list of sources. */
export function viewSourceList(catalogue: Catalogue): Page<SourceListView>[] {
  const { sources, articles } = catalogue.archive;
  const unknown = articles.filter(
    ({ record: { source } }) => source.outlet === null && source.agency === null,
  ).length;
  const entries = sources
    .map((listed) => viewEntry(listed, catalogue))
    .sort((a, b) => b.articles - a.articles);
  return cutList(entries, permalink.sources, 300).map((list) => {
    const description = `${countOf(list.total, "source")}: outlets, agencies, distributors, republishers.`;
    const frame = { url: list.url, title: "Sources", description, trail: [HOME] };
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
  const shown = catalogue.articles(articles);
  const years = countByYear(shown);
  const roles = countRoles(source, shown);
  const rest = {
    source,
    roles,
    wire: countWire(source, shown),
    years: years.length > 1 ? drawBars(years, 700, 120) : null,
    with: countPartners(source, shown, catalogue),
    removed: countRemoved(shown),
  };
  const description = `${source.name}: ${roles.map(({ role, count }) => `${role} of ${countOf(count, "article")}`).join(", ")}.`;
  const page = permalink.source(source.id);
  const feeds = feedsOf(page);
  return cutList(viewNewestFirst(shown), page, 200).map((list) => {
    const frame = { url: list.url, title: source.name, description, trail: [HOME, INDEX], feeds };
    return new Page(frame, { ...rest, list }, { ...source, roles, articles });
  });
}

function countWire({ id }: Source, articles: readonly ArchivedArticle[]): SourceView["wire"] {
  const published = articles.filter(({ sourceIds }) => sourceIds.outlet === id);
  if (!published.length) return null;
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

function countRemoved(articles: readonly ArchivedArticle[]): SourceView["removed"] {
  const counts = new Map<RemovalKind, number>();
  for (const { clean } of articles)
    for (const { kind } of clean.removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, lines]) => ({ words: REMOVAL_KINDS[kind], lines }));
}
