import { basename, join, relative } from "node:path";
import type { Archive } from "../model/archive.ts";
import { formatDiagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { EXIT } from "./exit.ts";
import { parseFolders, type FolderOptions, type Folders } from "./folders.ts";
import { startProgress } from "./progress.ts";
import { counted, type Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, type Verb } from "./verb.ts";

interface BuildOptions extends FolderOptions {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Is `pressmark build`; exit code 1 where an article or a correction could not be used. */
export const build: Verb = {
  name: "build",
  description: "Read every article, and write the site; a failed build leaves the old site as it was.",
  options: [
    ...FOLDER_OPTIONS,
    { flags: "--json", description: "print the result as one JSON object", default: false },
    { flags: "--quiet", description: "print problems only", default: false },
  ],
  examples: [
    ["pressmark build", "Make site/ from seeds/ and curation/."],
    ["pressmark build --seeds ~/clippings --site ~/archive", "Make a site from a folder anywhere."],
    [
      "pressmark build --base-url https://example.org/archive/",
      "Also write what needs full addresses, such as canonical links.",
    ],
  ],
  run: runBuild,
};

async function runBuild(options: BuildOptions, terminal: Terminal): Promise<number> {
  const folders = parseFolders(options);
  const progress = startProgress(terminal, options.quiet || options.json);
  const archive = await buildSite(folders, progress.step).finally(progress.stop);
  const code = archive.diagnostics.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.clean;
  if (options.json) terminal.stdout.write(`${JSON.stringify(summarize(archive, folders))}\n`);
  else printOutcome(archive, folders, options.quiet, terminal);
  return code;
}

/** Builds the archive and its site, telling each step. */
export async function buildSite(folders: Folders, onStep: (step: string) => void): Promise<Archive> {
  // Not before it is needed: help and wrong use are answered at once.
  const { buildArchive } = await import("../pipeline.ts");
  const { publishSite } = await import("../publish/site.ts");
  onStep("articles");
  const archive = await buildArchive(folders);
  await publishSite(archive, { ...folders, onStep });
  return archive;
}

/** Prints the problems that a build met, worst first, then what it made and how to open it. */
export function printOutcome(archive: Archive, folders: Folders, quiet: boolean, terminal: Terminal): void {
  for (const diagnostic of bySeverity(archive.diagnostics))
    terminal.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  if (quiet) return;
  const { articles, actors, places, sources } = archive;
  const site = relative(process.cwd(), folders.site) || ".";
  terminal.stdout.write(
    `${counted(articles.length, "article")}, ${counted(actors.length, "actor")}, ${counted(places.length, "place")}, ` +
      `${counted(sources.length, "source")}; edition ${archive.edition}.\n` +
      `Open ${join(site, permalink.home)} in a browser, or type: ${commandName()} serve --site ${site}\n`,
  );
}

/** Words how this program was started: installed as `pressmark`, or from a checkout. */
function commandName(): string {
  const script = process.argv[1] ?? "pressmark";
  return basename(script) === "pressmark" ? "pressmark" : `node ${relative(process.cwd(), script)}`;
}

function bySeverity(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

function summarize(archive: Archive, folders: Folders): object {
  return {
    site: folders.site,
    edition: archive.edition,
    articles: archive.articles.length,
    actors: archive.actors.length,
    places: archive.places.length,
    sources: archive.sources.length,
    diagnostics: archive.diagnostics,
  };
}
