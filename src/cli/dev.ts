import { existsSync, watch, type FSWatcher } from "node:fs";
import { buildSite } from "./build.ts";
import { parseFolders, parsePort, type FolderOptions, type Folders } from "./folders.ts";
import { reportFailure } from "./failure.ts";
import { printCounts, printProblems } from "./outcome.ts";
import { createSiteServer, listen } from "./server.ts";
import { untilInterrupted } from "./serve.ts";
import type { Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, PORT_OPTION, type Verb } from "./verb.ts";

// Editors write a file in several strokes, and a folder of articles arrives file by file.
const QUIET_MS = 200;

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
  await rebuild(folders, terminal);
  const server = createSiteServer(folders.site);
  terminal.stdout.write(`Serving at ${await listen(server, port)}; watching for changes (Ctrl+C stops)\n`);
  const watchers = watchFolders(folders, () => rebuild(folders, terminal));
  await untilInterrupted();
  for (const watcher of watchers) watcher.close();
  server.close();
  server.closeAllConnections();
  return 0;
}

async function rebuild(folders: Folders, terminal: Terminal): Promise<void> {
  try {
    const archive = await buildSite(folders, () => {});
    printProblems(archive, terminal);
    printCounts(archive, terminal);
  } catch (error) {
    reportFailure(error, terminal);
  }
}

/** Calls `rebuild` once after each burst of changes, never twice at a time; a change during a build starts another. */
function watchFolders({ seeds, curation }: Folders, rebuild: () => Promise<void>): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (running = running.then(rebuild)), QUIET_MS);
  };
  return [seeds, curation]
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, onChange));
}
