import type { Archive } from "../model/archive.ts";
import { EXIT } from "./exit.ts";
import { parseFolders, type FolderOptions, type Folders } from "./folders.ts";
import { startProgress } from "./progress.ts";
import { printProblems, printResult, summarize } from "./outcome.ts";
import type { Terminal } from "./terminal.ts";
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
  if (options.json) terminal.stdout.write(`${JSON.stringify(summarize(archive, folders.site))}\n`);
  else printProblems(archive, terminal);
  if (!options.json && !options.quiet) printResult(archive, folders.site, terminal);
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
