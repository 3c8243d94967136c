import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { listFiles } from "../site/pages.ts";

/** Writes a few invented articles into a folder; another town gives another archive. */
export function writeSeeds(folder: string, town: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "ferry.txt"),
    `Ferry crews go back to work\n\n${town.toUpperCase()} (Reuters) — Ferry crews in ${town} went back to work on Monday, 4 June 2018, ` +
      `the port authority said.\n\n“We are glad,” said Anna Holt, who speaks for the crews.\n`,
  );
  writeFileSync(
    join(folder, "harbour.txt"),
    `Storm closes the harbour of ${town}\n\nThe harbour of ${town} was closed on Tuesday, the port authority said.\n`,
  );
  return folder;
}

/** Is how a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Is a command under way. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

const PROGRAM = resolve("bin/pressmark.mjs");

/** Starts a pressmark command in a process of its own. */
export function startCommand(
  args: readonly string[],
  options: { uid?: number; env?: NodeJS.ProcessEnv } = {},
): Running {
  return start(process.execPath, [PROGRAM, ...args], options);
}

/** Starts any command and gathers what it prints. */
export function start(command: string, args: readonly string[], options: object = {}): Running {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stdout, stderr }) as Ended);
  return { process: child, ended };
}

/** Hashes the files of a folder, with their paths, into one value that any change changes. */
export function hashTree(folder: string): string {
  const hash = createHash("sha256");
  for (const path of listFiles(folder)) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
