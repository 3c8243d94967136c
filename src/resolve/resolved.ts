import type { ResolvedArticle } from "../model/archive.ts";
import type { LinkedMention } from "../model/authority.ts";
import type { CleanArticle } from "../model/article.ts";
import type { NewsRecord } from "../model/record.ts";
import { findSourceIds } from "./source-authority.ts";

/** Puts a decided article together: its record, its text, what its mentions lead to, its sources. */
export function describeResolved(
  { article: clean }: { readonly article: CleanArticle },
  record: NewsRecord,
  mentions: readonly LinkedMention[],
): ResolvedArticle {
  return { record, clean, mentions, sourceIds: findSourceIds(record.source) };
}
