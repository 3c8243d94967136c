import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";
import { findSite, parsePort } from "./folders.ts";
import { createSiteServer, listen } from "./server.ts";
import type { Terminal } from "./terminal.ts";
import { PORT_OPTION, type Verb } from "./verb.ts";

/** Is `pressmark serve`; runs until interrupted. */
export const serve: Verb = {
  name: "serve",
  description: "Serve a built site on this machine only.",
  options: [{ flags: "--site <folder>", description: "the built site", default: "site" }, PORT_OPTION],
  examples: [
    ["pressmark serve", "Serve site/ at http://localhost:8080/."],
    ["pressmark serve --site ~/archive --port 9000", "Serve a site anywhere, on another port."],
  ],
  run: runServe,
};

async function runServe(options: { site: string; port: string }, terminal: Terminal): Promise<number> {
  const site = await findSite(options.site);
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
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
  });
}
