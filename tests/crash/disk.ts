import { spawnSync } from "node:child_process";
import { type Ended, start } from "./archive.ts";

// Mounts made in a namespace of one's own are seen by nobody else and end with the process that made them.
const WAYS = [["--mount"], ["--mount", "--map-root-user"]] as const;
const way = WAYS.find(
  (flags) => spawnSync("unshare", [...flags, "sh", "-c", "mount -t tmpfs none /mnt"]).status === 0,
);

/** Is true where tests may mount small disks: Linux, as root or where users may have namespaces. */
export const canMount = way !== undefined;

/** Runs a shell script that may mount; `$1`, `$2` … are its arguments. */
export function runMounting(script: string, ...args: readonly string[]): Promise<Ended> {
  return start("unshare", [...(way ?? []), "sh", "-ec", script, "sh", ...args]).ended;
}
