import { createHash } from "node:crypto";
import type { RawArticle } from "../../model/article.ts";

// "storm-closes-the-harbour-3f9a1c": the end of an id is the beginning of its path's hash.
const TAIL = /(?:^|-)(?<tail>[0-9a-f]{6}|[0-9a-f]{24})$/;

/** Tells whether a reference names an article: by its path, its id, the end of its id, or the address of its page. */
export function isReferredTo({ path, record }: RawArticle, reference: string): boolean {
  const wanted = reference
    .trim()
    .toLowerCase()
    .replace(/^(?:.*\/)?articles\/(?=[^/]+\.html$)/, "")
    .replace(/\.html$/, "");
  if (path === reference.trim() || path === wanted || record?.id.toLowerCase() === wanted) return true;
  const tail = TAIL.exec(wanted)?.groups?.["tail"];
  if (tail === undefined) return false;
  return record ? TAIL.exec(record.id)?.groups?.["tail"] === tail : hashPath(path).startsWith(tail);
}

/** Finds an article whose file has the name that a reference ends in, for one that names no article; null where none has. */
export function findNamesake(articles: readonly RawArticle[], reference: string): string | null {
  const wanted = nameOf(reference.trim());
  return articles.find(({ path }) => nameOf(path) === wanted)?.path ?? null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

function hashPath(path: string): string {
  return createHash("sha256").update(path).digest("hex");
}
