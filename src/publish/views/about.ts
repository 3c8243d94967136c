import { BASES } from "../../model/certainty.ts";
import { REMOVAL_KINDS } from "../../model/article.ts";
import { permalink } from "../../model/permalink.ts";
import { ERROR_RATES, type ErrorRate } from "../error-rates.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts } from "./counts.ts";
import { HOME, Page } from "./page.ts";

/** Is the page about how the archive was made. */
export interface AboutView {
  readonly counts: ArchiveCounts;
  readonly edition: string;
  readonly rates: readonly ErrorRate[];
  /** How many articles have a date of each basis. */
  readonly bases: readonly { readonly basis: string; readonly count: number }[];
  readonly removals: readonly { readonly words: string; readonly lines: number }[];
  /** What the build had to say about the material. */
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly path: string;
    readonly message: string;
  }[];
}

/** Makes the page about method and limits. */
export function viewAbout({ archive }: Catalogue, counts: ArchiveCounts): Page<AboutView> {
  const view: AboutView = {
    counts,
    edition: archive.edition,
    rates: ERROR_RATES,
    bases: BASES.map((basis) => ({
      basis,
      count: archive.articles.filter(({ record }) => record.date.basis === basis).length,
    })),
    removals: countRemovals(archive),
    diagnostics: archive.diagnostics.map(({ severity, path, message }) => ({ severity, path, message })),
  };
  const description = "How this archive was made, how sure it is, and what it cannot tell.";
  const frame = { url: permalink.about, title: "About this archive", description, trail: [HOME] };
  return new Page(frame, view, { title: archive.title, ...view });
}

function countRemovals({ articles }: Catalogue["archive"]): AboutView["removals"] {
  const counts = new Map<string, number>();
  for (const { clean } of articles)
    for (const { kind } of clean.removals)
      counts.set(REMOVAL_KINDS[kind], (counts.get(REMOVAL_KINDS[kind]) ?? 0) + 1);
  return [...counts].map(([words, lines]) => ({ words, lines })).sort((a, b) => b.lines - a.lines);
}
