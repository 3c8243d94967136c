import { SiteBusy } from "../publish/site-lock.ts";
import { buildSite } from "./build.ts";
import { parseFolders, parsePort, type FolderOptions, type Folders } from "./folders.ts";
import { reportFailure } from "./failure.ts";
import { Interruption } from "./interruption.ts";
import { printCounts, printProblems } from "./outcome.ts";
import { Rebuilds } from "./rebuilds.ts";
import { createSiteServer, listen } from "./server.ts";
import { untilInterrupted } from "./serve.ts";
import type { Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, PORT_OPTION, type Verb } from "./verb.ts";
import { watchFolder } from "./watching.ts";

/** Is `pressmark dev`; runs until interrupted. */
export const dev: Verb = {
  name: "dev",
  description:
    "Build, serve on this machine only, and build again whenever an article or a correction changes.",
  options: [...FOLDER_OPTIONS, PORT_OPTION],
  examples: [
    ["pressmark dev", "Open http://localhost:8080/ and edit curation/archive.yml: the site follows."],
    ["pressmark dev --seeds ~/clippings --port 9000", "Watch a folder anywhere."],
  ],
  run: runDev,
};

async function runDev(options: FolderOptions & { port: string }, terminal: Terminal): Promise<number> {
  const folders = parseFolders(options);
  const port = parsePort(options.port);
  const stopped = untilInterrupted().then(() => "stopped" as const);
  // Watched before the first build reads them: what changes meanwhile is not missed.
  const rebuilds = new Rebuilds(() => rebuild(folders, terminal));
  const watches = [folders.seeds, folders.curation].map((folder) =>
    watchFolder(folder, rebuilds.ask, terminal),
  );
  if ((await Promise.race([rebuilds.run(), stopped])) !== "stopped") {
    const server = createSiteServer(folders.site);
    terminal.stdout.write(`Serving at ${await listen(server, port)}; watching for changes (Ctrl+C stops)\n`);
    await stopped;
    server.close();
    server.closeAllConnections();
  }
  for (const watch of watches) watch.close();
  await rebuilds.end();
  return 0;
}

/** Builds once and tells how it went; gives true where another build is at work and it is to be tried again. */
async function rebuild(folders: Folders, terminal: Terminal): Promise<boolean> {
  try {
    const outcome = await buildSite(folders, () => {});
    printProblems(outcome, terminal);
    printCounts(outcome, terminal);
  } catch (error) {
    if (error instanceof Interruption) return false;
    reportFailure(error, terminal);
    return error instanceof SiteBusy;
  }
  return false;
}
