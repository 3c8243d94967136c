import { bisector } from "d3-array";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { Block, Removal } from "../../model/article.ts";
import type { ProofStep } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Texts } from "../texts.ts";

/** Is a stretch of a line; `mark` is the anchor of the evidence that stands there. */
export interface Piece {
  readonly text: string;
  readonly mark: string | null;
}

/** Is one line of the original, kept or removed. */
export interface OriginalLine {
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** Why it is not in the clean text; null for a kept line. */
  readonly removed: { readonly words: string; readonly rule: string } | null;
  /** Blank lines stand before it. */
  readonly gap: boolean;
}

/** Shows the original as received: every line in order, the removed ones with their reasons. */
export function viewOriginal(article: ArchivedArticle, texts: Texts): OriginalLine[] {
  const { lines, marks } = layOut(article);
  let before = 0;
  return lines.map((line) => {
    const gap = line.line > before + 1;
    before = line.line;
    const removed = "kind" in line ? { words: texts.removals[line.kind], rule: line.rule } : null;
    return { number: line.line, pieces: cutLine(line, marks.get(line) ?? []), removed, gap };
  });
}

type AnyLine = Block | Removal;

interface MarkedSpan extends Span {
  readonly id: string;
}

interface Layout {
  readonly lines: readonly AnyLine[];
  readonly marks: ReadonlyMap<AnyLine, readonly MarkedSpan[]>;
}

const layouts = new WeakMap<ArchivedArticle, Layout>();

/** Puts the lines in order and numbers the evidence that can be marked in them; of two that overlap the first is. */
function layOut(article: ArchivedArticle): Layout {
  const known = layouts.get(article);
  if (known) return known;
  const { clean, record } = article;
  const lines = [...clean.blocks, ...clean.removals].sort((a, b) => a.start - b.start);
  const marks = new Map<AnyLine, MarkedSpan[]>();
  let number = 0;
  const spans = hasOriginal(article) ? [...record.evidence, ...record.date.proof.flatMap(spanOfStep)] : [];
  for (const { start, end } of sortSpans(spans)) {
    const line = lineOf(lines, start);
    if (!line || end > line.end) continue;
    const inLine = marks.get(line) ?? [];
    if (start < (inLine.at(-1)?.end ?? 0)) continue;
    marks.set(line, [...inLine, { start, end, id: `e${++number}` }]);
  }
  const layout = { lines, marks };
  layouts.set(article, layout);
  return layout;
}

function spanOfStep({ article, start, end }: ProofStep): Span[] {
  return article === undefined && start !== undefined && end !== undefined ? [{ start, end }] : [];
}

function sortSpans(spans: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

function lineOf(lines: readonly AnyLine[], offset: number): AnyLine | undefined {
  return lines[bisect(lines, offset) - 1];
}

const { right: bisect } = bisector(({ start }: AnyLine) => start);

function cutLine(line: AnyLine, marks: readonly MarkedSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  for (const { start, end, id } of marks) {
    if (start > at) pieces.push({ text: line.text.slice(at - line.start, start - line.start), mark: null });
    pieces.push({ text: line.text.slice(start - line.start, end - line.start), mark: id });
    at = end;
  }
  if (at < line.end) pieces.push({ text: line.text.slice(at - line.start), mark: null });
  return pieces;
}

/** Says whether the text at hand is the one that the record speaks of: of a record taken back it is not. */
export function hasOriginal({ clean }: ArchivedArticle): boolean {
  return clean.raw.record === undefined;
}

/** Finds where a reader can see a stretch of the original: its own mark, or else its line; null where it is not at hand. */
export function anchorOf(article: ArchivedArticle, { start, end }: Span): string | null {
  if (!hasOriginal(article)) return null;
  const { lines, marks } = layOut(article);
  const line = lineOf(lines, start);
  const mark = line && marks.get(line)?.find((other) => other.start === start && other.end === end);
  return mark ? `#${mark.id}` : `#L${line?.line ?? 1}`;
}

/** Finds the 1-based line that an offset of the raw text stands in; null where the original is not at hand. */
export function lineAt(article: ArchivedArticle, offset: number): number | null {
  if (!hasOriginal(article)) return null;
  return lineOf(layOut(article).lines, offset)?.line ?? 1;
}
