import type { Evidence } from "../model/evidence.ts";
import type { Findings, Found } from "../model/findings.ts";

/** Is an article's authors with their reasons. */
export interface ChosenByline {
  readonly authors: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Lists where authors are named, most trustworthy first: one place decides, the others only confirm. */
const RANKS = [
  "byline/declared",
  "byline/line",
  "byline/reporting-by",
  "byline/names-alone",
  "byline/author-note",
];

/** Chooses the authors from the most trustworthy place that names any, each once. */
export function resolveByline({ byline }: Pick<Findings, "byline">): ChosenByline {
  const rule = RANKS.find((rank) => byline.some(({ evidence }) => evidence.rule === rank));
  const authors = new Map<string, string>();
  const evidence: Evidence[] = [];
  for (const found of byline) {
    const key = found.value.toLowerCase();
    if (found.evidence.rule === rule && !authors.has(key) && speaksFirst(found, byline)) {
      authors.set(key, found.value);
    }
    if (authors.has(key)) evidence.push({ ...found.evidence, value: authors.get(key) ?? found.value });
  }
  return { authors: [...authors.values()], evidence };
}

// Pages list other articles with their authors below the story: only the first byline is this article's.
function speaksFirst({ evidence }: Found<string>, byline: readonly Found<string>[]): boolean {
  const first = byline.find((other) => other.evidence.rule === evidence.rule);
  return !first || evidence.start - first.evidence.start < 400 || evidence.rule === "byline/declared";
}
