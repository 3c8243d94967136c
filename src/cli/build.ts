import { UsageError } from "../model/diagnostic.ts";
import { buildInThread } from "./build-thread.ts";
import { EXIT } from "./exit.ts";
import { hasProblems } from "./findings.ts";
import { CommandFailure, describeFailure } from "./failure.ts";
import { parseFolders, type FolderOptions, type Folders } from "./folders.ts";
import { Interruption, runInterruptibly } from "./interruption.ts";
import { type BuildOutcome, printProblems, printResult } from "./outcome.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, type Verb } from "./verb.ts";

interface BuildOptions extends FolderOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
}

/** Is `pressmark build`; exit code 1 where an article or a correction could not be used. */
export const build: Verb = {
  name: "build",
  description: "Read every article, and write the site; a failed build leaves the old site as it was.",
  options: [
    ...FOLDER_OPTIONS,
    { flags: "--json", description: "print the result as one JSON object", default: false },
    { flags: "--quiet", description: "print problems only", default: false },
    {
      flags: "--strict",
      description: "warnings are problems too: exit code 1; the site is written all the same",
      default: false,
    },
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
  const outcome = await buildSite(folders, progress.step).finally(progress.stop);
  if (options.json) terminal.stdout.write(`${JSON.stringify(outcome)}\n`);
  else printProblems(outcome, terminal);
  if (!options.json && !options.quiet) printResult(outcome, terminal);
  return hasProblems(outcome.diagnostics, options) ? EXIT.problems : EXIT.clean;
}

/** Builds the archive and its site, telling each step; a failure or a signal leaves the site that was there. */
export async function buildSite(folders: Folders, onStep: (step: string) => void): Promise<BuildOutcome> {
  // Not before it is needed: help and wrong use are answered at once.
  const { replaceFolder } = await import("../publish/staging.ts");
  const build = (signal: AbortSignal) =>
    replaceFolder(folders.site, (stage) => buildInThread({ ...folders, stage }, onStep, signal));
  return runInterruptibly(build).catch((error: unknown) => {
    if (error instanceof UsageError || error instanceof Interruption) throw error;
    throw new CommandFailure(describeFailure(error, folders.site));
  });
}
