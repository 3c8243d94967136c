import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

// What the machine refuses is neither wrong use nor a bug: a full disk, a folder without rights.
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EACCES: "this user may not read or write there",
  EPERM: "this user may not do that there",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
  EDQUOT: "the disk quota is used up",
};

/** Says on the terminal why a command failed, and gives its exit code. */
export function reportFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) return say(terminal, error.message, EXIT.usage);
  const system = findSystemError(error);
  if (system)
    return say(
      terminal,
      `${SYSTEM[system.code ?? ""]}: ${system.path ?? ""}. The old site is as it was.`,
      EXIT.problems,
    );
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return say(terminal, `this is a bug in pressmark, please report it:\n${detail}`, EXIT.bug);
}

function say(terminal: Terminal, message: string, code: number): number {
  terminal.stderr.write(`pressmark: ${message}\n`);
  return code;
}

function findSystemError(error: unknown): NodeJS.ErrnoException | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    const { code, originalError } = cause as NodeJS.ErrnoException & { originalError?: unknown };
    if (code !== undefined && code in SYSTEM) return cause;
    cause = originalError ?? cause.cause;
  }
  return undefined;
}
