import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";
import { hashTree, type Running, startCommand, writeSeeds } from "./archive.ts";

let folder: string, seeds: string, curation: string, site: string, clear: () => Promise<void>;
let dev: Running;
let printed = "";

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  seeds = writeSeeds(join(folder, "in", "seeds"), "Oslo");
  curation = join(folder, "in", "curation");
  site = join(folder, "out", "site");
  dev = startCommand(["dev", "--port", "0", ...inputs(), "--site", site]);
  dev.process.stdout?.on("data", (text: Buffer) => (printed += text.toString()));
  dev.process.stderr?.on("data", (text: Buffer) => (printed += text.toString()));
  await until(() => /Serving at http/.test(printed));
});
afterAll(async () => {
  dev.process.kill("SIGKILL");
  await dev.ended;
  await clear();
});

const inputs = () => ["--seeds", seeds, "--curation", curation];
const builds = () => printed.match(/edition/g)?.length ?? 0;

async function until(isTrue: () => boolean, patience = 90_000): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 50) {
    if (waited > patience) throw new Error(`waited in vain; printed so far:\n${printed}`);
    await sleep(50);
  }
}

/** Builds the same folders cleanly and gives the hash of what they should make. */
async function hashExpected(): Promise<string> {
  const clean = join(folder, "clean");
  rmSync(clean, { recursive: true, force: true });
  expect(await startCommand(["build", "--quiet", ...inputs(), "--site", clean]).ended).toMatchObject({
    code: 0,
  });
  return hashTree(clean);
}

test(
  "a storm of a thousand changes ends with the right site, after a few builds",
  { timeout: 240_000 },
  async () => {
    const before = builds();
    for (let i = 0; i < 1000; i++) {
      writeFileSync(
        join(seeds, `note-${i % 20}.txt`),
        `Note ${i}\n\nBERGEN — Crews left Bergen on Monday ${i}.\n`,
      );
      if (i % 10 === 9) rmSync(join(seeds, `note-${i % 20}.txt`));
      if (i % 100 === 0) await sleep(60);
    }
    mkdirSync(join(seeds, "more"));
    renameSync(join(seeds, "note-0.txt"), join(seeds, "more", "note.txt"));
    const wanted = await hashExpected();
    await until(() => existsSync(site) && hashTree(site) === wanted);
    expect(builds() - before).toBeLessThanOrEqual(10);
  },
);

test("a folder of corrections that comes later is noticed", { timeout: 120_000 }, async () => {
  mkdirSync(curation);
  writeFileSync(join(curation, "archive.yml"), "title: Ferries of the north\n");
  await until(() => readFileSync(join(site, "index.html"), "utf8").includes("Ferries of the north"));
});

test(
  "a build of the same site beside it: either waits or says so, and dev catches up",
  { timeout: 240_000 },
  async () => {
    const begun = builds();
    const lock = join(folder, "out", ".site-lock");
    writeFileSync(
      join(seeds, "harbour.txt"),
      "Harbour opens\n\nOSLO — The harbour of Oslo opened on Friday.\n",
    );
    const beside = Array.from(
      { length: 2 },
      () => startCommand(["build", ...inputs(), "--site", site]).ended,
    );
    for (const { code, stderr } of await Promise.all(beside))
      if (code !== 0) {
        expect(stderr).toMatch(/Another build \(process \d+\) is writing/);
        expect(code).toBe(2);
      }
    const wanted = await hashExpected();
    await until(() => builds() > begun && !existsSync(lock) && existsSync(site) && hashTree(site) === wanted);
  },
);

test("Ctrl+C ends it in the middle of a build, with nothing left", { timeout: 60_000 }, async () => {
  writeFileSync(
    join(seeds, "harbour.txt"),
    "Harbour closes\n\nOSLO — The harbour of Oslo closed on Friday.\n",
  );
  await until(() => readdirSync(join(folder, "out")).some((name) => name.startsWith(".site-new-")));
  dev.process.kill("SIGINT");
  expect((await dev.ended).code).toBe(0);
  expect(readdirSync(join(folder, "out"))).toEqual(["site"]);
});
