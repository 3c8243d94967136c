import { parentPort, workerData } from "node:worker_threads";
import type { BuildOutcome } from "./outcome.ts";
import type { Failure } from "./failure.ts";
import type { Folders } from "./folders.ts";

/** Is what the building thread is told: the folders of the archive, and the empty one that the site grows in. */
export interface BuildTask extends Folders {
  readonly stage: string;
}

/** Is what the building thread tells: each step as it begins, then how it ended. */
export type BuildNews =
  { readonly step: string } | { readonly outcome: BuildOutcome } | { readonly failure: Failure };

/** Builds the archive and the files of its site in this thread, and tells the thread that started it. */
export async function runTask(): Promise<void> {
  const { stage, ...folders } = workerData as BuildTask;
  const tell = (news: BuildNews) => parentPort?.postMessage(news);
  const onStep = (step: string) => tell({ step });
  try {
    // All at once: while one is being run, the next can be transpiled.
    const [{ buildArchive }, { writeSite }, { checkSettings }, { checkArchive }, { summarize }] =
      await Promise.all([
        import("../pipeline.ts"),
        import("../publish/site.ts"),
        import("../publish/settings.ts"),
        import("../check/check-archive.ts"),
        import("./outcome.ts"),
      ]);
    onStep("articles");
    const archive = checkSettings(await buildArchive(folders));
    await writeSite(archive, { ...folders, site: stage, onStep });
    const outcome = summarize(archive, folders.site);
    tell({ outcome: { ...outcome, diagnostics: [...outcome.diagnostics, ...checkArchive(archive)] } });
  } catch (error) {
    const { describeFailure } = await import("./failure.ts");
    tell({ failure: describeFailure(error, folders.site) });
  }
}
