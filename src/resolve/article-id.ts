import { createHash } from "node:crypto";
import type { ArticleId } from "../model/ids.ts";
import { makeSlug } from "../text/slug.ts";

const HEX_DIGITS = 6;

/**
 * Makes the id of each article (by index): slug of its title + 6 hex digits of its seed's path.
 * An id depends on nothing but its own article, so it stays when others come and go; only where two would be
 * equal do both get more digits.
 */
export function makeArticleIds(
  articles: readonly { readonly title: string; readonly path: string }[],
): ArticleId[] {
  const short = articles.map((article) => makeId(article, HEX_DIGITS));
  const holders = new Map<string, number>();
  for (const id of short) holders.set(id, (holders.get(id) ?? 0) + 1);
  return short.map((id, i) => (holders.get(id) === 1 ? id : makeId(articles[i]!, 4 * HEX_DIGITS)));
}

function makeId({ title, path }: { title: string; path: string }, digits: number): ArticleId {
  const hash = createHash("sha256").update(path).digest("hex").slice(0, digits);
  return `${makeSlug(title, "article")}-${hash}` as ArticleId;
}
