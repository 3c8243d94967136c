import type { MarkedPage } from "./clean-pages.ts";
import { parseLines } from "../../src/text/lines.ts";

/** Is what was kept of one page: lines, or a body where the judge knows no lines. */
export interface JudgedPage {
  readonly page: MarkedPage;
  readonly keep?: ReadonlySet<number>;
  readonly body?: string;
}

/** Holds the figures over many pages. */
export interface Scores {
  /** Harmonic mean of mean precision and mean recall of word 4-grams, as in the article-extraction benchmark. */
  readonly bodyF1: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 of kept lines over all lines of all pages; null where lines were not judged. */
  readonly lineF1: number | null;
}

/** Scores judged pages against what people marked. */
export function scorePages(judged: readonly JudgedPage[]): Scores {
  const counts = judged.map(({ page, keep, body }) =>
    countShingles(page.gold, body ?? joinLines(page, keep ?? new Set())),
  );
  const precision = mean(counts.filter((c) => c.both + c.extra > 0).map((c) => c.both / (c.both + c.extra)));
  const recall = mean(counts.filter((c) => c.both + c.missing > 0).map((c) => c.both / (c.both + c.missing)));
  return {
    bodyF1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    lineF1: scoreLines(judged),
  };
}

/** Words scores for a table. */
export function describeScores({ bodyF1, precision, recall, lineF1 }: Scores): string {
  const lines = lineF1 === null ? "   –" : lineF1.toFixed(3);
  return `body F1 ${bodyF1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  line F1 ${lines}`;
}

function joinLines({ raw }: MarkedPage, keep: ReadonlySet<number>): string {
  return parseLines(raw.text)
    .filter(({ line }) => keep.has(line))
    .map(({ text }) => text)
    .join("\n");
}

function scoreLines(judged: readonly JudgedPage[]): number | null {
  let [hits, extra, missed] = [0, 0, 0];
  for (const { page, keep } of judged) {
    if (!keep) return null;
    for (const { line } of parseLines(page.raw.text)) {
      if (keep.has(line)) page.keep.has(line) ? hits++ : extra++;
      else if (page.keep.has(line)) missed++;
    }
  }
  return (2 * hits) / (2 * hits + extra + missed);
}

function countShingles(gold: string, found: string) {
  const [a, b] = [listShingles(gold), listShingles(found)];
  let both = 0;
  for (const [shingle, times] of a) both += Math.min(times, b.get(shingle) ?? 0);
  return { both, extra: sum(b) - both, missing: sum(a) - both };
}

// Four words in a row, letters and digits only.
function listShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(" ");
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((total, times) => total + times, 0);
const mean = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / (values.length || 1);
