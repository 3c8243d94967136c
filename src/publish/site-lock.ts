import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "../model/diagnostic.ts";

/** Is one build's claim on the folder of a site. */
export interface SiteLock {
  /** Throws a SiteBusy where another build has taken the claim over since. */
  readonly confirm: () => void;
  readonly release: () => void;
}

/** Reports that another build is writing the same site. */
export class SiteBusy extends UsageError {}

/** Is who holds a lock: a process, the machine it runs on, and when it began where the system tells. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly began: string | null;
}

const ATTEMPTS = 50;
const PAUSE_MS = 20;

/**
 * Claims a site for this process by making a file; the claim of a process that is gone is taken over.
 * Throws a SiteBusy where another build holds it, or one on another machine may.
 */
export async function lockSite(path: string, site: string): Promise<SiteLock> {
  const claim = `${JSON.stringify(describeSelf())}\n`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (makeLock(path, claim)) return holdLock(path, claim, site);
    const found = readLock(path);
    const holder = parseHolder(found);
    if (holder && (holder.host !== hostname() || isRunning(holder)))
      throw new SiteBusy(wordHolder(holder, path, site));
    // Just made and not yet written, or left empty on a full disk: the last attempt takes it.
    if (found === "" && attempt < ATTEMPTS - 2) await sleep(PAUSE_MS);
    else if (holder || found === "") takeAway(path, found ?? "");
    else if (found !== null)
      throw new UsageError(`${path} stands where a build of ${site} puts its lock. Move it away.`);
  }
  throw new SiteBusy(`Other builds of ${site} began at the same moment. Try again when they are done.`);
}

function describeSelf(): Holder {
  return { pid: process.pid, host: hostname(), began: readBeginning(process.pid) };
}

/** Makes the file with the claim in it; false where there is one. A disk that has no room for it keeps none. */
function makeLock(path: string, claim: string): boolean {
  try {
    writeFileSync(path, claim, { flag: "wx" });
    return true;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "ENOENT")
      throw new UsageError(
        `${path} cannot be made, so nothing can be built there. Name another folder with --site.`,
      );
    if (syscall === "write") rmSync(path, { force: true });
    throw error;
  }
}

function holdLock(path: string, claim: string, site: string): SiteLock {
  const isMine = () => readLock(path) === claim;
  return {
    confirm() {
      if (!isMine()) throw new SiteBusy(`Another build took over ${site}; this one ends without a trace.`);
    },
    release() {
      if (isMine()) rmSync(path, { force: true });
    },
  };
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    if ((error as NodeJS.ErrnoException).code === "EISDIR") return "a folder";
    throw error;
  }
}

function parseHolder(text: string | null): Holder | null {
  try {
    const { pid, host, began } = JSON.parse(text ?? "") as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== "number" || typeof host !== "string") return null;
    return { pid, host, began: typeof began === "string" ? began : null };
  } catch {
    return null;
  }
}

/**
 * Takes a dead build's lock out of the way. Two builds may find the same one dead: a rename lets only one of them
 * take it, and what turns out to be the lock that the other has made since is put back.
 */
function takeAway(path: string, text: string): void {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if (readLock(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/** Is true while the holder's process is alive; a later process with the same number is not the holder. */
function isRunning({ pid, began }: Holder): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const beginning = readBeginning(pid);
  return beginning !== "ended" && (began === null || beginning === null || began === beginning);
}

// e.g. 4711 (node) S 1 …: the state stands after the name, which may hold brackets, the beginning 19 fields later.
const STATE = 0;
const BEGINNING = 19;

/** Reads when a process began, counted from the start of the machine; null where the system does not tell (Linux does). */
function readBeginning(pid: number): string | null {
  try {
    const row = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = row.slice(row.lastIndexOf(")") + 2).split(" ");
    // Killed, and not yet buried by its parent.
    if (fields[STATE] === "Z" || fields[STATE] === "X") return "ended";
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[BEGINNING]}`;
  } catch {
    return null;
  }
}

function wordHolder({ pid, host }: Holder, path: string, site: string): string {
  if (host === hostname())
    return `Another build (process ${pid}) is writing ${site}. Wait until it is done, and build again.`;
  const since = statSync(path, { throwIfNoEntry: false })?.mtime.toISOString() ?? "just now";
  return (
    `A build on the machine ${JSON.stringify(host)} has been writing ${site} since ${since}. ` +
    `Wait until it is done; if no build runs there any more, delete ${path} and build again.`
  );
}
