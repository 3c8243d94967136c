import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `use` on a fresh folder outside of everything, and removes it afterwards, also on failure. */
export async function withTemporaryFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "pressmark-"));
  try {
    return await use(folder);
  } finally {
    // A thread that was stopped may have made a file while the folder was being removed.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
