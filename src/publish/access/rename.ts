import type { Archive, ArchivedArticle } from "../../model/archive.ts";
import type { ArticleId } from "../../model/ids.ts";

type Rename = (id: ArticleId) => ArticleId;

/** Gives articles other addresses, wherever they are named. */
export function renameArticles(archive: Archive, names: ReadonlyMap<string, string>): Archive {
  if (names.size === 0) return archive;
  const rename: Rename = (id) => (names.get(id) as ArticleId | undefined) ?? id;
  const listed = <One extends { readonly articles: readonly ArticleId[] }>(one: One): One => ({
    ...one,
    articles: one.articles.map(rename),
  });
  return {
    ...archive,
    articles: archive.articles.map((article) => renameArticle(article, rename)),
    actors: archive.actors.map((one) => ({
      ...listed(one),
      entry: renameExamples(one.entry, rename),
      with: one.with.map(listed),
    })),
    places: archive.places.map((one) => ({ ...listed(one), entry: renameExamples(one.entry, rename) })),
    sources: archive.sources.map(listed),
  };
}

function renameArticle(article: ArchivedArticle, rename: Rename): ArchivedArticle {
  const { record } = article;
  const proof = record.date.proof.map((step) =>
    step.article === undefined ? step : { ...step, article: rename(step.article as ArticleId) },
  );
  return {
    ...article,
    id: rename(article.id),
    previous: article.previous && rename(article.previous),
    next: article.next && rename(article.next),
    related: article.related.map((other) => ({ ...other, id: rename(other.id) })),
    record: { ...record, id: rename(article.id), date: { ...record.date, proof } },
  };
}

function renameExamples<
  Entry extends Archive["actors"][number]["entry"] | Archive["places"][number]["entry"],
>(entry: Entry, rename: Rename): Entry {
  const aliases = entry.aliases.map((alias) => ({
    ...alias,
    example: { ...alias.example, article: rename(alias.example.article) },
  }));
  return { ...entry, aliases };
}
