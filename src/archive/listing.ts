import type { ArchivedArticle, CoMention, Listed } from "../model/archive.ts";
import type { Actor, Place, Source } from "../model/authority.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import { SOURCE_ROLES } from "../model/record.ts";
import { compareText } from "./order.ts";

interface Naming {
  readonly id: string;
  readonly mentions: number;
  readonly demonyms?: number | undefined;
}

/** Lists authority records with the articles that name them, most named first; those that none names are left out. */
export function listNamed<Entry extends Actor | Place>(
  entries: readonly Entry[],
  articles: readonly ArchivedArticle[],
  kind: "actors" | "places",
): Listed<Entry>[] {
  const found = new Map<string, { articles: ArticleId[]; mentions: number }>();
  for (const { id: article, record } of articles)
    for (const naming of record[kind] as readonly Naming[]) {
      const listed = found.get(naming.id) ?? { articles: [], mentions: 0 };
      listed.articles.push(article);
      listed.mentions += naming.mentions + (naming.demonyms ?? 0);
      found.set(naming.id, listed);
    }
  return entries
    .flatMap((entry) => {
      const listed = found.get(entry.id);
      return listed ? [{ entry, ...listed }] : [];
    })
    .sort(mostNamed);
}

function mostNamed(a: Listed<Actor | Place>, b: Listed<Actor | Place>): number {
  return (
    b.articles.length - a.articles.length || b.mentions - a.mentions || compareText(a.entry.id, b.entry.id)
  );
}

/** Lists sources with the articles in which they hold a role, the most productive first. */
export function listSources(
  sources: readonly Source[],
  articles: readonly ArchivedArticle[],
): Listed<Source>[] {
  const found = new Map<string, ArticleId[]>();
  for (const { id, sourceIds } of articles)
    for (const source of new Set(SOURCE_ROLES.map((role) => sourceIds[role]))) {
      if (source === undefined) continue;
      found.set(source, [...(found.get(source) ?? []), id]);
    }
  return sources
    .map((entry) => ({ entry, articles: found.get(entry.id) ?? [], mentions: 0 }))
    .filter((listed) => listed.articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.entry.id, b.entry.id));
}

const MOST_COMPANIONS = 30;

/** Finds, for every actor, those named in the same articles, most often first, thirty at most. */
export function findCoMentions(articles: readonly ArchivedArticle[]): Map<string, CoMention[]> {
  const pairs = new Map<string, Map<ActorId, ArticleId[]>>();
  for (const { id: article, record } of articles)
    for (const a of record.actors)
      for (const b of record.actors) if (a.id !== b.id) addPair(pairs, a.id, b.id as ActorId, article);
  return new Map([...pairs].map(([id, found]) => [id, rankCompanions(found)]));
}

function addPair(
  pairs: Map<string, Map<ActorId, ArticleId[]>>,
  a: string,
  b: ActorId,
  article: ArticleId,
): void {
  const companions = pairs.get(a) ?? new Map<ActorId, ArticleId[]>();
  pairs.set(a, companions);
  const shared = companions.get(b);
  if (shared) shared.push(article);
  else companions.set(b, [article]);
}

function rankCompanions(found: ReadonlyMap<ActorId, ArticleId[]>): CoMention[] {
  return [...found]
    .map(([id, articles]) => ({ id, articles }))
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id))
    .slice(0, MOST_COMPANIONS);
}
