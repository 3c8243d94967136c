import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Redaction } from "../model/redaction.ts";
import { buildInThread } from "./build-thread.ts";
import { type FindingOptions, printFindings } from "./findings.ts";
import { parseFolders, type FolderOptions, type Folders } from "./folders.ts";
import { runInterruptibly } from "./interruption.ts";
import { startProgress } from "./progress.ts";
import { withTemporaryFolder } from "./temporary.ts";
import { counted, type Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark check`; writes nothing into the archive; exit code 1 where something is wrong. */
export const check: Verb = {
  name: "check",
  description:
    "Look for everything that could be wrong with an archive, without writing into it: files that cannot be read, " +
    "stale corrections, broken links, requests to other hosts, lost addresses, limits of hosts, files of the last build that " +
    "are not as it made them.",
  options: [
    ...FOLDER_OPTIONS.map((option) =>
      option.flags.startsWith("--site")
        ? {
            ...option,
            description:
              "the last build, to find addresses that would be lost and files that were altered; need not exist",
          }
        : option,
    ),
    { flags: "--json", description: "print the result as one JSON object", default: false },
    { flags: "--strict", description: "warnings are problems too: exit code 1", default: false },
    { flags: "--quiet", description: "print problems only", default: false },
  ],
  examples: [
    ["pressmark check", "Look at seeds/ and curation/, and at the site that they would make."],
    ["pressmark check --strict --json", "For programs: a failure on any warning, one JSON object."],
  ],
  run: runCheck,
};

async function runCheck(options: FolderOptions & FindingOptions, terminal: Terminal): Promise<number> {
  const folders = parseFolders(options);
  const progress = startProgress(terminal, options.quiet || options.json);
  const { findings, counts } = await lookAt(folders, progress.step).finally(progress.stop);
  const { articles, pages, files } = counts;
  const looked = `${counted(articles, "article")}, ${counted(pages, "page")}, ${counted(files, "file")}`;
  return printFindings({ findings, counts: { ...counts }, looked }, options, terminal);
}

interface Look {
  readonly findings: readonly Diagnostic[];
  readonly counts: { readonly articles: number; readonly pages: number; readonly files: number };
}

/** Builds the site that the archive would make into a temporary folder, and looks at all of it. */
async function lookAt(folders: Folders, onStep: (step: string) => void): Promise<Look> {
  // Not before it is needed: help and wrong use are answered at once.
  const { checkSite, readLastBuild } = await import("../check/check-site.ts");
  const { baseUrl } = folders;
  const previous = await readLastBuild(folders.site);
  const redactions = await readRedactions(folders.curation);
  return runInterruptibly((signal) =>
    withTemporaryFolder(async (folder) => {
      const stage = join(folder, "site");
      await mkdir(stage);
      const { articles, diagnostics } = await buildInThread(
        { ...folders, site: stage, stage },
        onStep,
        signal,
      );
      onStep("links");
      const report = await checkSite(stage, { baseUrl, previous, redactions }, signal);
      const { files, pages } = report;
      const altered = previous === null ? [] : await findAltered(folders.site);
      return {
        findings: [...diagnostics, ...report.diagnostics, ...altered],
        counts: { articles, pages, files },
      };
    }),
  );
}

/** Finds files of the last build that are not as it made them; all else is looked for in the site that would be made now. */
async function findAltered(site: string): Promise<Diagnostic[]> {
  const { verifyFolder } = await import("../check/verify.ts");
  const { diagnostics } = await verifyFolder(site);
  return diagnostics.map((one) => ({ ...one, path: `site/${one.path}` }));
}

async function readRedactions(curation: string): Promise<readonly Redaction[]> {
  if (!existsSync(join(curation, "redactions.yml"))) return [];
  const { listRedactions } = await import("../pipeline.ts");
  return listRedactions(curation);
}
