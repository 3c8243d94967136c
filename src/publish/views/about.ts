import { type Basis, BASES } from "../../model/certainty.ts";
import type { RemovalKind } from "../../model/article.ts";
import { permalink } from "../../model/permalink.ts";
import { ERROR_RATES, type ErrorRate } from "../error-rates.ts";
import type { Html } from "../html.ts";
import { renderProse } from "../prose.ts";
import type { Texts } from "../texts.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts } from "./counts.ts";
import { linkHome, Page } from "./page.ts";

/** Is the page about how the archive was made. */
export interface AboutView {
  readonly counts: ArchiveCounts;
  /** What the archive's editors say of it; null where they say nothing. */
  readonly prose: Html | null;
  readonly edition: string;
  readonly rates: readonly ErrorRate[];
  /** How many articles have a date of each basis. */
  readonly bases: readonly { readonly basis: Basis; readonly count: number }[];
  readonly removals: readonly { readonly words: string; readonly lines: number }[];
  /** What the build had to say about the material. */
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly path: string;
    readonly message: string;
  }[];
}

/** Makes the page about method and limits. */
export function viewAbout({ archive, texts }: Catalogue, counts: ArchiveCounts): Page<AboutView> {
  const { about } = archive.settings ?? {};
  const view: AboutView = {
    counts,
    prose: about === undefined ? null : renderProse(about),
    edition: archive.edition,
    rates: ERROR_RATES,
    bases: BASES.map((basis) => ({
      basis,
      count: archive.articles.filter(({ record }) => record.date.basis === basis).length,
    })),
    removals: countRemovals(archive, texts),
    diagnostics: archive.diagnostics
      // The names of people's own notes are nobody's business.
      .filter(({ rule }) => rule !== "curation/unread-file")
      .map(({ severity, path, message }) => ({ severity, path, message })),
  };
  const { title, describe: description } = texts.about;
  const frame = { url: permalink.about, title, description, trail: [linkHome(texts)] };
  const { prose: _, ...facts } = view;
  return new Page(frame, view, { title: archive.title, about: about ?? null, ...facts });
}

function countRemovals({ articles }: Catalogue["archive"], texts: Texts): AboutView["removals"] {
  const counts = new Map<RemovalKind, number>();
  for (const { clean } of articles)
    for (const { kind } of clean.removals) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, lines]) => ({ words: texts.removals[kind], lines }))
    .sort((a, b) => b.lines - a.lines);
}
