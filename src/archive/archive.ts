import { createHash } from "node:crypto";
import type { Withdrawal } from "../model/access.ts";
import type { ArchivedArticle, Archive, Resolution, ResolvedArticle } from "../model/archive.ts";
import type { Curation } from "../model/curation.ts";
import type { ArticleId } from "../model/ids.ts";
import { findCoMentions, listNamed, listSources } from "./listing.ts";
import { reportOpenCopies } from "./open-copies.ts";
import { sortByDate } from "./order.ts";
import { findRelated } from "./related.ts";

/** Puts the resolved articles in order, ties them to each other and to their authority records. */
export function assembleArchive(resolution: Resolution, { archive, archiveLines }: Curation): Archive {
  const sorted = sortByDate(resolution.articles);
  const related = findRelated(sorted);
  const articles = sorted.map((article, i): ArchivedArticle => ({
    ...article,
    id: article.record.id as ArticleId,
    previous: idOf(sorted[i - 1]),
    next: idOf(sorted[i + 1]),
    related: related[i] ?? [],
  }));
  const companions = findCoMentions(articles);
  return {
    title: archive.title,
    description: archive.description ?? "",
    settings: archive,
    ...(archiveLines && { settingLines: archiveLines }),
    articles,
    actors: listNamed(resolution.actors, articles, "actors").map((listed) => ({
      ...listed,
      with: companions.get(listed.entry.id) ?? [],
    })),
    places: listNamed(resolution.places, articles, "places"),
    sources: listSources(resolution.sources, articles),
    diagnostics: [...resolution.diagnostics, ...reportOpenCopies(articles)],
    edition: hashEdition(articles),
    withdrawn: listWithdrawn(resolution.withdrawn ?? [], articles),
  };
}

function idOf(article: ResolvedArticle | undefined): ArticleId | null {
  return article ? (article.record.id as ArticleId) : null;
}

/** Lists the articles that were taken back, but for those of which another copy bears the id. */
function listWithdrawn(withdrawn: readonly Withdrawal[], articles: readonly ArchivedArticle[]): Withdrawal[] {
  const ids = new Set<string>(articles.map(({ id }) => id));
  return withdrawn.filter(({ id }) => !ids.has(id));
}

function hashEdition(articles: readonly ArchivedArticle[]): string {
  const hash = createHash("sha256");
  for (const { record } of articles) hash.update(JSON.stringify(record)).update("\n");
  return hash.digest("hex").slice(0, 12);
}
