import { Worker } from "node:worker_threads";
import type { BuildNews, BuildTask } from "./build-task.ts";
import { CommandFailure, describeFailure } from "./failure.ts";
import type { BuildOutcome } from "./outcome.ts";

const ENTRY = new URL("../../bin/worker.mjs", import.meta.url);

/**
 * Builds a site in a thread of its own, so that this one can hear signals, show progress and serve pages meanwhile:
 * reading ten thousand articles keeps a thread busy for minutes. Throws a CommandFailure, or the reason of the abort.
 */
export async function buildInThread(
  task: BuildTask,
  onStep: (step: string) => void,
  signal: AbortSignal,
): Promise<BuildOutcome> {
  signal.throwIfAborted();
  const worker = new Worker(ENTRY, { workerData: task, execArgv: [] });
  try {
    return await new Promise<BuildOutcome>((done, fail) => {
      worker.on("message", (news: BuildNews) => {
        if ("step" in news) onStep(news.step);
        else if ("outcome" in news) done(news.outcome);
        else fail(new CommandFailure(news.failure));
      });
      worker.once("error", (error) => fail(new CommandFailure(describeFailure(error, task.site))));
      worker.once("exit", (code) => fail(new Error(`the build ended with code ${code} and without a word`)));
      signal.addEventListener("abort", () => fail(signal.reason as Error), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
