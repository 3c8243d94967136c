import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../site/pages.ts";
import { FILES } from "./cases/files.ts";
import { INJECTION } from "./cases/injection.ts";
import { LETTERS } from "./cases/letters.ts";
import { layCuration } from "./curation.ts";
import { layCases } from "./folder.ts";

const run = promisify(execFile);
// Only plain files, since a socket has another life in each folder; and names that any disk can hold.
const CASES = [
  ...LETTERS.filter(({ content }) => String(content?.()).length < 5_000),
  ...FILES.filter(
    ({ content, name }) => content && !/case|small letters|capitals|composed|in parts/.test(name),
  ),
  ...INJECTION.filter(({ path }) => path.endsWith(".md")),
];
const MACHINES = [
  { name: "here", tz: "UTC", locale: "C", turned: false },
  {
    name: "on Kiritimati, in Turkish, files and folders laid the other way round, a year later",
    tz: "Pacific/Kiritimati",
    locale: "tr_TR.UTF-8",
    turned: true,
  },
  { name: "on Newfoundland, in Arabic", tz: "America/St_Johns", locale: "ar_EG.UTF-8", turned: false },
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pressmark-machines-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the same seeds as another machine would, and gives the hash of each file of the site. */
async function build(
  { tz, locale, turned }: (typeof MACHINES)[number],
  number: number,
): Promise<Map<string, string>> {
  const home = join(folder, `machine ${number}`);
  const seeds = join(home, "seeds");
  cpSync("seeds", seeds, { recursive: true });
  layCases(seeds, turned ? CASES.toReversed() : CASES);
  layCuration(join(home, "curation"));
  const site = join(home, "site");
  const program = [
    ...(turned ? ["--import", resolve("tests/hostile/machines/another.mjs")] : []),
    resolve("bin/pressmark.mjs"),
  ];
  const options = [
    "build",
    "--quiet",
    "--seeds",
    seeds,
    "--curation",
    join(home, "curation"),
    "--site",
    site,
  ];
  const env = { ...process.env, TZ: tz, LC_ALL: locale, LANG: locale, LANGUAGE: locale };
  await run(process.execPath, [...program, ...options], { env, cwd: home, maxBuffer: 1e8 }).catch(
    (error: { code: unknown; stderr: string }) => {
      // Exit code 1: there are problems in the material, as there should be.
      if (error.code !== 1) throw new Error(error.stderr);
    },
  );
  return new Map(
    listFiles(site).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(site, path)))
        .digest("hex"),
    ]),
  );
}

test(
  "a site has the same bytes wherever, whenever and in whatever order it is built",
  { timeout: 300_000 },
  async () => {
    const sites = await Promise.all(MACHINES.map(build));
    const [first = new Map<string, string>(), ...others] = sites;
    expect(first.size).toBeGreaterThan(500);
    for (const [i, other] of others.entries()) {
      const differing = [...new Set([...first.keys(), ...other.keys()])].filter(
        (path) => first.get(path) !== other.get(path),
      );
      expect(differing, MACHINES[i + 1]?.name).toEqual([]);
    }
  },
);
