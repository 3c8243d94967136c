import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/read/folder.ts";
import { makeFolder } from "../site/folder.ts";
import { startCommand } from "./archive.ts";
import { canMount, runMounting } from "./disk.ts";

const SIZE = 256 * 1024 * 1024;
let folder: string, seeds: string, saved: string, clear: () => Promise<void>;
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  seeds = join(folder, "seeds");
  mkdirSync(seeds);
  saved = join(folder, "saved.warc");
  writeFileSync(saved, "WARC/1.0\r\n");
  truncateSync(saved, SIZE);
});
afterAll(() => clear());

test(
  "killed while it copies a large file, add leaves all of it among the articles or nothing",
  { timeout: 120_000 },
  async () => {
    for (const moment of [0, 30, 90]) {
      const { process: child, ended } = startCommand(["add", saved, "--seeds", seeds]);
      let over = false;
      void ended.then(() => (over = true));
      while (!over && readdirSync(seeds).length === 0) await sleep(2);
      await sleep(moment);
      child.kill("SIGKILL");
      await ended;
      const { files, diagnostics } = await listFiles(seeds);
      for (const { location } of files) expect(statSync(location).size).toBe(SIZE);
      expect(diagnostics).toEqual([]);
      for (const name of readdirSync(seeds)) rmSync(join(seeds, name));
    }
  },
);

test.runIf(canMount)("on a full disk, add leaves nothing and says so", { timeout: 60_000 }, async () => {
  const script = `mount -t tmpfs -o size=64k none "$1"; "$2" bin/pressmark.mjs add "$3" --seeds "$1" && code=0 || code=$?; ls -A "$1"; exit $code`;
  const { code, stdout, stderr } = await runMounting(script, seeds, process.execPath, saved);
  expect(stderr).toMatch(/the disk is full \(ENOSPC/);
  expect(stdout).toBe("");
  expect(code).toBe(1);
});
