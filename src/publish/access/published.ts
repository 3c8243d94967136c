import { type ExcerptLimits } from "../../model/access.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { Block } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { chooseExcerpt, cutBlocks } from "./excerpt.ts";

/** Is what is published of an article's text. */
export interface PublishedText {
  readonly blocks: readonly Block[];
  /** The raw text with all else blanked out, so that the positions of what is published stay good. */
  readonly text: string;
  /** Tells whether some words of the article are published where they stand. */
  readonly shows: (place: Span, quote: string) => boolean;
  /** 1-based line of a place in the original; null where the original is not at hand. */
  readonly lineOf: (place: Span) => number | null;
}

/** Tells whether less than all of an article is published. */
export function isLimited({ record }: ArchivedArticle): boolean {
  return (record.access ?? "full") !== "full";
}

/** Chooses what is published of an article: its headline; of an excerpt also what stands around it, and the beginning. */
export function choosePublished(article: ArchivedArticle, limits: ExcerptLimits): PublishedText {
  const { clean, record } = article;
  const blocks = record.access === "metadata" ? chooseHeadline(article) : chooseBeginning(article, limits);
  const raw = clean.raw.text;
  const text = blankOut(raw, blocks);
  const isTakenBack = clean.raw.record !== undefined;
  const lines = [...clean.blocks, ...clean.removals];
  return {
    blocks,
    text,
    // The places of a record taken back are those of a file that is not here.
    shows: ({ start, end }, quote) =>
      isTakenBack
        ? quote !== "" && text.includes(quote)
        : squeeze(text.slice(start, end)) === squeeze(raw.slice(start, end)),
    lineOf: ({ start }) =>
      isTakenBack ? null : (lines.find((line) => line.start <= start && start < line.end)?.line ?? null),
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

function blankOut(text: string, blocks: readonly Block[]): string {
  let blanked = "";
  for (const { start, end } of blocks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, blanked.length);
    blanked += text.slice(blanked.length, from).replace(/\S/g, " ") + text.slice(from, end);
  }
  return blanked + text.slice(blanked.length).replace(/\S/g, " ");
}

function chooseHeadline({ clean }: ArchivedArticle): Block[] {
  return clean.blocks.filter(({ role }) => role === "title");
}

function chooseBeginning({ clean, record }: ArchivedArticle, limits: ExcerptLimits): Block[] {
  const body = clean.blocks.filter(({ role }) => role === "body");
  // An excerpt that comes back as a record is not halved again.
  const isExcerpt = clean.raw.record?.access === "excerpt" && record.access === "excerpt";
  const chosen = isExcerpt
    ? cutBlocks(body.slice(0, limits.paragraphs), limits.words)
    : chooseExcerpt(body, limits);
  return [...clean.blocks.filter(({ role }) => role !== "body"), ...chosen];
}
