import { createHash } from "node:crypto";
import type { ArticleId } from "../model/ids.ts";
import { makeSlug } from "../text/slug.ts";

const HEX_DIGITS = 6;

/** Is what an id is made of: the article's title, its seed's path, and the id that it already has as a record of ours. */
export interface Identity {
  readonly title: string;
  readonly path: string;
  readonly id?: string | undefined;
}

/**
 * Makes the id of each article (by index): the one that it has, else slug of its title + 6 hex digits of its seed's path.
 * An id depends on nothing but its own article, so it stays when others come and go; only where two would be
 * equal do the later ones, in order of their paths, get more digits.
 */
export function makeArticleIds(articles: readonly Identity[]): ArticleId[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const wanted = article.id ?? makeId(article, HEX_DIGITS);
    const id = taken.has(wanted) ? makeId(article, 4 * HEX_DIGITS) : wanted;
    taken.add(id);
    return id as ArticleId;
  });
}

function makeId({ title, path }: Identity, digits: number): string {
  const hash = createHash("sha256").update(path).digest("hex").slice(0, digits);
  return `${makeSlug(title, "article")}-${hash}`;
}
