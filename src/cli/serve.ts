import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { parsePort } from "./folders.ts";
import { createSiteServer, listen } from "./server.ts";
import type { Terminal } from "./terminal.ts";

/** Serves a built site until it is interrupted. */
export async function runServe(options: { site: string; port: string }, terminal: Terminal): Promise<number> {
  const site = resolve(options.site);
  if (!existsSync(join(site, permalink.home)))
    throw new UsageError(
      `--site ${options.site} holds no built site. Type pressmark build --site ${options.site} first.`,
    );
  const server = createSiteServer(site);
  terminal.stdout.write(
    `Serving ${options.site} at ${await listen(server, parsePort(options.port))} (Ctrl+C stops)\n`,
  );
  await untilInterrupted();
  server.close();
  server.closeAllConnections();
  return 0;
}

/** Waits for Ctrl+C or a request to end. */
export function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
}
