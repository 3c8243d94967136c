import type { ArchivedArticle } from "../model/archive.ts";

/** Tells whether an article's file can be downloaded, as received or redacted. */
export function hasCopy({ clean }: Pick<ArchivedArticle, "clean">): boolean {
  return clean.raw.withheld === undefined;
}
