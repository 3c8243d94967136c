import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostileCase } from "./case.ts";

/** Lays hostile files into a folder, in the order given. */
export function layCases(folder: string, cases: readonly HostileCase[]): void {
  for (const { path, content, make } of cases) {
    const location = join(folder, path);
    mkdirSync(dirname(location), { recursive: true });
    if (content) writeFileSync(location, content());
    make?.(location);
  }
}
