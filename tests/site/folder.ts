import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty folder for one test file, and the function that clears it. */
export async function makeFolder(): Promise<{ folder: string; clear: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "pressmark-test-"));
  return { folder, clear: () => rm(folder, { recursive: true, force: true }) };
}
