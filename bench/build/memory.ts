import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 40;

/** Watches the resident memory of a process and its children; `stop` gives the peak in MB, or null where the system does not tell. */
export function watchMemory(pid: number): { stop(): number | null } {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentTree(pid))), EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === 0 ? null : Math.round(peak / 1024);
    },
  };
}

/** Sums the resident kilobytes of a process and all below it, from Linux's /proc; 0 elsewhere. */
function residentTree(root: number): number {
  const processes = listProcesses();
  const inTree = (pid: number): boolean =>
    pid === root || (pid > 1 && inTree(processes.get(pid)?.parent ?? 0));
  let sum = 0;
  for (const [pid, { kilobytes }] of processes) if (inTree(pid)) sum += kilobytes;
  return sum;
}

function listProcesses(): Map<number, { parent: number; kilobytes: number }> {
  const found = new Map<number, { parent: number; kilobytes: number }>();
  for (const name of readEntries("/proc")) {
    const status = /^\d+$/.test(name) ? readText(`/proc/${name}/status`) : "";
    if (!status) continue;
    const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    found.set(Number(name), { parent: field("PPid"), kilobytes: field("VmRSS") });
  }
  return found;
}

function readEntries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// A process may end between the listing and the reading.
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
