import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import { Interruption } from "./interruption.ts";
import type { Terminal } from "./terminal.ts";

/** Is why a command failed, in words, and the exit code that says it to programs. */
export interface Failure {
  readonly message: string;
  readonly code: number;
}

/** Carries a failure that is already put into words, e.g. by another thread. */
export class CommandFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

const FREE = "Free some space there, or name a folder on another disk, e.g. --site /path/to/site.";
const RIGHTS = "Name a folder that you may write to, e.g. --site /path/to/site.";
const MEMORY = "Give it more, e.g. NODE_OPTIONS=--max-old-space-size=8192 pressmark build.";

/** Lists what the machine refuses, which is neither wrong use nor a bug: what it is, and what to do about it. */
const REFUSALS: Readonly<Record<string, readonly [is: string, advice: string]>> = {
  ENOSPC: ["the disk is full", FREE],
  EDQUOT: ["your share of the disk is used up", FREE],
  EFBIG: [
    "a file would be larger than the system allows",
    "Raise the limit (ulimit -f), or name another disk.",
  ],
  EACCES: ["this user may not read or write there", RIGHTS],
  EPERM: ["this user may not do that there", RIGHTS],
  EROFS: ["the disk can only be read", RIGHTS],
  EBUSY: ["another program is using it", "Close what shows or serves the site, and build again."],
  EXDEV: ["it lies on another disk", "Name a folder that is not a disk of its own."],
  EIO: ["the disk does not work as it should", "Check it, and name a folder on another disk meanwhile."],
  EMFILE: ["too many files are open", "Raise the limit (ulimit -n), and build again."],
  ENFILE: ["too many files are open on this machine", "Close some programs, and build again."],
  ENAMETOOLONG: ["the path is longer than the system allows", "Name a folder with a shorter path."],
  ENOTDIR: ["a part of the path is a file", "Name a folder whose path is made of folders."],
  ELOOP: ["its links lead in a circle", "Name the folder itself."],
  ERR_WORKER_OUT_OF_MEMORY: ["it needs more memory than it may use", MEMORY],
};

/** Puts into words why a command failed; `site` is the folder that a build did not replace. */
export function describeFailure(error: unknown, site?: string): Failure {
  if (error instanceof CommandFailure) return error.failure;
  if (error instanceof UsageError) return { message: error.message, code: EXIT.usage };
  if (error instanceof Interruption) return { message: error.message, code: error.exitCode };
  const refusal = findRefusal(error);
  if (refusal) return { message: wordRefusal(refusal, site), code: EXIT.problems };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `this is a bug in pressmark, please report it:\n${detail}`, code: EXIT.bug };
}

/** Says on the terminal why a command failed, and gives its exit code. */
export function reportFailure(error: unknown, terminal: Terminal): number {
  const { message, code } = describeFailure(error);
  terminal.stderr.write(`pressmark: ${message}\n`);
  return code;
}

function wordRefusal({ code = "", path }: NodeJS.ErrnoException, site: string | undefined): string {
  const [is, advice] = REFUSALS[code] ?? [code, ""];
  const what = site === undefined ? "cannot go on" : `${site} was not built`;
  const kept = site === undefined ? "" : " The old site is as it was.";
  return `${what}: ${is} (${code}${path === undefined ? "" : ` at ${path}`}). ${advice}${kept}`;
}

// Eleventy and others wrap what the disk said.
const DEEPEST = 5;

function findRefusal(error: unknown): NodeJS.ErrnoException | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < DEEPEST; depth++) {
    const { code, originalError } = cause as NodeJS.ErrnoException & { originalError?: unknown };
    if (code !== undefined && Object.hasOwn(REFUSALS, code)) return cause;
    cause = originalError ?? cause.cause;
  }
  return undefined;
}
