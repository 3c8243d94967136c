import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { hasCopy } from "../copy.ts";
import { viewWithheld } from "./withheld.ts";

/** Gives an article for machines: its record, its paragraphs, and where each name in them leads. */
export function twinArticle(
  article: ArchivedArticle,
  blocks: readonly { text: string; start: number }[],
): object {
  const { id, record, clean, mentions, related, previous, next } = article;
  const withheld = viewWithheld(article);
  const address = (other: string | null) => (other === null ? null : permalink.article(other));
  return {
    url: permalink.article(id),
    record,
    paragraphs: blocks.map(({ text, start }, i) => ({ anchor: `p${i + 1}`, start, text })),
    removals: clean.removals.map(({ line, text, kind, rule }) => ({ line, text, kind, rule })),
    mentions,
    related: related.map((other) => ({ ...other, url: permalink.article(other.id) })),
    previous: address(previous),
    next: address(next),
    downloads: { record: permalink.record(id), original: hasCopy(article) ? permalink.original(id) : null },
    ...(withheld ? { withheld } : {}),
  };
}
