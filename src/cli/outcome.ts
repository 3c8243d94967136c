import { basename, join, relative } from "node:path";
import type { Archive } from "../model/archive.ts";
import { formatDiagnostic } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { counted, type Terminal } from "./terminal.ts";

/** Is what a build made and met, for people and programs. */
export interface BuildOutcome {
  /** Absolute path of the site. */
  readonly site: string;
  readonly edition: string;
  readonly articles: number;
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
  readonly diagnostics: Archive["diagnostics"];
}

/** Prints the problems that a build met, worst first. */
export function printProblems({ diagnostics }: Pick<Archive, "diagnostics">, terminal: Terminal): void {
  const rank = { error: 0, warning: 1, info: 2 };
  for (const diagnostic of diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity]))
    terminal.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
}

/** Prints what a build made. */
export function printCounts(
  { articles, actors, places, sources, edition }: BuildOutcome,
  terminal: Terminal,
): void {
  const counts = [
    counted(articles, "article"),
    counted(actors, "actor"),
    counted(places, "place"),
    counted(sources, "source"),
  ];
  terminal.stdout.write(`${counts.join(", ")}; edition ${edition}.\n`);
}

/** Prints what a build made, which file to open and how to serve it. */
export function printResult(outcome: BuildOutcome, terminal: Terminal): void {
  printCounts(outcome, terminal);
  const { site } = outcome;
  const near = relative(process.cwd(), site);
  const folder = near.startsWith("..") ? site : near || ".";
  terminal.stdout.write(
    `Open ${join(folder, permalink.home)} in a browser, or type: ${commandName()} serve --site ${folder}\n`,
  );
}

/** Words how this program was started: installed as `pressmark`, or from a checkout. */
function commandName(): string {
  const script = process.argv[1] ?? "pressmark";
  return basename(script) === "pressmark" ? "pressmark" : `node ${relative(process.cwd(), script)}`;
}

/** Summarizes what a build made and met. */
export function summarize(archive: Archive, site: string): BuildOutcome {
  const { edition, articles, actors, places, sources, diagnostics } = archive;
  return {
    site,
    edition,
    articles: articles.length,
    actors: actors.length,
    places: places.length,
    sources: sources.length,
    diagnostics,
  };
}
