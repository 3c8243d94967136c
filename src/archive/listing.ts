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
      // A record may name the same one twice.
      if (listed.articles.at(-1) !== article) listed.articles.push(article);
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
  const named = articles.map(({ record }) => [...new Set(record.actors.map(({ id }) => id as ActorId))]);
  const naming = new Map<ActorId, number[]>();
  for (const [index, ids] of named.entries())
    for (const id of ids) {
      const indexes = naming.get(id);
      if (indexes) indexes.push(index);
      else naming.set(id, [index]);
    }
  // Actors of the same articles have the same companions, so that a list of thousands of names is looked at once.
  const known = new Map<string, CoMention[]>();
  return new Map(
    [...naming].map(([id, indexes]) => {
      const key = indexes.join(" ");
      const ranked = known.get(key) ?? rankNamed(indexes, articles, named);
      known.set(key, ranked);
      return [id, ranked.filter((other) => other.id !== id).slice(0, MOST_COMPANIONS)];
    }),
  );
}

/** Ranks those named in some articles by how many of these name them: one more than is wanted, for one of them asks. */
function rankNamed(
  indexes: readonly number[],
  articles: readonly ArchivedArticle[],
  named: readonly (readonly ActorId[])[],
): CoMention[] {
  const found = new Map<ActorId, ArticleId[]>();
  for (const index of indexes)
    for (const id of named[index] ?? []) {
      const shared = found.get(id) ?? [];
      shared.push(articles[index]?.id as ArticleId);
      found.set(id, shared);
    }
  return [...found]
    .map(([id, shared]) => ({ id, articles: shared }))
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id))
    .slice(0, MOST_COMPANIONS + 1);
}
