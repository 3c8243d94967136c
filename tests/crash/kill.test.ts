import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";
import { hashTree, startCommand, writeSeeds } from "./archive.ts";

// KILLS=60 npx vitest run tests/crash/kill.test.ts takes some minutes.
const KILLS = Number(process.env["KILLS"] ?? 6);
// After so many kills one build runs to its end; every other kill meets what the one before it left.
const TIDY_EVERY = 3;

let folder: string, clear: () => Promise<void>;
/** What a clean build of each archive gives, and how long one takes. */
const whole = { Oslo: "", Bergen: "" };
let takesMs = 0;

type Town = keyof typeof whole;
const seedsOf = (town: Town) => join(folder, "seeds", town);
const build = (town: Town, site: string) =>
  startCommand([
    "build",
    "--quiet",
    "--seeds",
    seedsOf(town),
    "--curation",
    join(folder, "none"),
    "--site",
    site,
  ]);

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  for (const town of ["Oslo", "Bergen"] as const) {
    writeSeeds(seedsOf(town), town);
    const began = performance.now();
    const site = join(folder, "clean", town);
    expect(await build(town, site).ended).toMatchObject({ code: 0, stderr: "" });
    takesMs = performance.now() - began;
    whole[town] = hashTree(site);
  }
});
afterAll(() => clear());

/** Finds which archive's site stands there; fails where it is neither, or none. */
function findTown(site: string): Town {
  expect(existsSync(site), "there is a site").toBe(true);
  const hash = hashTree(site);
  expect(Object.values(whole), "the site is the old one or the new one, to the byte").toContain(hash);
  return hash === whole.Oslo ? "Oslo" : "Bergen";
}

test(
  `kill -9 at ${KILLS} moments leaves a whole site, and the next build is right and leaves nothing else`,
  async () => {
    const place = join(folder, "killed");
    const site = join(place, "site");
    cpSync(join(folder, "clean", "Oslo"), site, { recursive: true });
    for (let kill = 0; kill < KILLS; kill++) {
      const next = findTown(site) === "Oslo" ? "Bergen" : "Oslo";
      const { process: child, ended } = build(next, site);
      await sleep((takesMs * (kill + 0.5)) / KILLS);
      child.kill("SIGKILL");
      await ended;
      findTown(site);
      if ((kill + 1) % TIDY_EVERY > 0) continue;
      expect(await build(next, site).ended).toMatchObject({ code: 0, stderr: "" });
      expect(hashTree(site)).toBe(whole[next]);
      expect(readdirSync(place)).toEqual(["site"]);
    }
  },
  KILLS * 30_000,
);

test(
  "a build that needs more memory than it may use says so, and leaves nothing",
  { timeout: 120_000 },
  async () => {
    const place = join(folder, "starved");
    const env = { ...process.env, NODE_OPTIONS: "--max-old-space-size=32" };
    const options = [
      "--seeds",
      seedsOf("Oslo"),
      "--curation",
      join(folder, "none"),
      "--site",
      join(place, "site"),
    ];
    const { code, stderr } = await startCommand(["build", ...options], { env }).ended;
    expect(stderr).toMatch(/site was not built: it needs more memory.*--max-old-space-size=\d+/);
    expect(code).toBe(1);
    expect(readdirSync(place)).toEqual([]);
  },
);

/** Waits until a build has got so far that a path stands in the folder where the new site grows. */
async function untilMade(place: string, path: string): Promise<void> {
  const isMade = () =>
    existsSync(place) &&
    readdirSync(place).some((name) => name.startsWith(".site-new-") && existsSync(join(place, name, path)));
  while (!isMade()) await sleep(5);
}

describe("a signal that asks", { timeout: 120_000 }, () => {
  test.each([
    ["SIGINT", 130, "the first step", "."],
    ["SIGTERM", 143, "the records", "records"],
    ["SIGHUP", 129, "the search index", "pagefind"],
  ] as const)("%s ends a build in order, with exit code %i, at %s", async (signal, exitCode, _, path) => {
    const place = join(folder, "asked");
    const site = join(place, "site");
    cpSync(join(folder, "clean", "Oslo"), site, { recursive: true });
    const { process: child, ended } = build("Bergen", site);
    await untilMade(place, path);
    child.kill(signal);
    expect(await ended).toMatchObject({
      code: exitCode,
      stderr: `pressmark: stopped (${signal}); nothing was changed.\n`,
    });
    expect(hashTree(site)).toBe(whole.Oslo);
    expect(readdirSync(place)).toEqual(["site"]);
  });
});
