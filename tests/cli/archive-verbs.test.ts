import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as v from "valibot";
import { parse } from "yaml";
import { SETTINGS } from "../../src/cli/init.ts";
import { ArchiveSettingsSchema } from "../../src/model/curation.ts";
import { makeFolder } from "../site/folder.ts";
import { run } from "./run.ts";

let folder: string, clear: () => Promise<void>;
/** How the one build of the archive ended that all verbs share. */
let built: Awaited<ReturnType<typeof run>>;
const INPUTS = () => ["--seeds", join(folder, "s"), "--curation", join(folder, "c")];
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  mkdirSync(join(folder, "s"));
  mkdirSync(join(folder, "c"));
  writeFileSync(join(folder, "s", "storm.txt"), STORM);
  writeFileSync(join(folder, "c", "events.yml"), "- event: Moon\n  date: 1969-07-20\n  words: [quandary]\n");
  built = await run("build", ...INPUTS(), "--site", join(folder, "site"));
  writeFileSync(join(folder, "s", "noise.bin"), Buffer.from([0, 1, 2, 255, 254, 0]));
}, 60_000);
afterAll(() => clear());

const STORM =
  "Storm closes the harbour\n\nOSLO — The harbour of Oslo was closed on Monday, the port authority said.\n";
const makeInput = (name: string, text: string) => {
  const path = join(mkdtempSync(join(folder, "in-")), name);
  writeFileSync(path, text);
  return path;
};

describe("init", () => {
  test("makes the folders, says what to type, and a second time changes nothing", async () => {
    const archive = join(folder, "new", "archive");
    const { code, out } = await run("init", archive);
    expect(out).toMatch(/^Made .*archive\.yml[^]*Then type: cd .* && pressmark build\n$/);
    expect(code).toBe(0);
    expect(readdirSync(archive).sort()).toEqual(["curation", "seeds"]);
    const settings = join(archive, "curation", "archive.yml");
    writeFileSync(settings, "title: Ours\n");
    expect((await run("init", archive)).out).toMatch(/^Kept /);
    expect(readFileSync(settings, "utf8")).toBe("title: Ours\n");
  });

  test("its settings say nothing as they are, and fit the schema where their comments become settings", () => {
    expect(parse(SETTINGS)).toBe(null);
    const open = parse(SETTINGS.replace(/^# (?=\w+: )/gm, "")) as object;
    expect(Object.keys(open).length).toBeGreaterThan(4);
    expect(v.safeParse(ArchiveSettingsSchema, open).issues).toBe(undefined);
  });

  test("a file in its way is wrong use", async () => {
    const path = makeInput("archive", "a file");
    expect(await run("init", path)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/a file stands in its way/),
    });
  });
});

describe("add", () => {
  const makeSeeds = () => mkdtempSync(join(folder, "seeds-"));

  test("copies files byte for byte, and passes over those that are there already", async () => {
    const seeds = makeSeeds();
    const [one, two] = [makeInput("one.txt", STORM), makeInput("two.txt", "\ufeffTwo\r\n")];
    expect((await run("add", one, two, "--seeds", seeds)).out).toMatch(/^2 files added/);
    expect(readFileSync(join(seeds, "two.txt"), "utf8")).toBe("\ufeffTwo\r\n");
    expect((await run("add", two, "--seeds", seeds)).out).toMatch(/^0 files added.*1 file there already/);
  });

  test.each<[string, (seeds: string) => string[], RegExp]>([
    [
      "another file of that name",
      (seeds) => {
        writeFileSync(join(seeds, "b.txt"), "old");
        return [makeInput("a.txt", "new"), makeInput("b.txt", "new")];
      },
      /is there already.*Rename/,
    ],
    ["two of one name", () => [makeInput("a.txt", "1"), makeInput("a.txt", "2")], /have one name/],
    ["no file", () => [makeInput("a.txt", "1"), "/no/such/file.txt"], /There is no file/],
    ["a folder", () => [makeInput("a.txt", "1"), folder], /is no file/],
  ])("%s: nothing is copied", async (_, make, message) => {
    const seeds = makeSeeds();
    const files = make(seeds);
    const { code, err } = await run("add", ...files, "--seeds", seeds);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(seeds, "a.txt"))).toBe(false);
    if (existsSync(join(seeds, "b.txt"))) expect(readFileSync(join(seeds, "b.txt"), "utf8")).toBe("old");
  });

  test("without a seeds folder it says how to make one", async () => {
    const { code, err } = await run("add", makeInput("a.txt", "1"), "--seeds", join(folder, "none"));
    expect(err).toMatch(/pressmark init/);
    expect(code).toBe(2);
  });
});

describe("status", () => {
  const FOLDERS = (site = "site") => [...INPUTS(), "--site", join(folder, site)];

  test("counts what there is, and names what is left to do", async () => {
    const { code, out } = await run("status", ...FOLDERS("no-site"));
    expect(out).toMatch(/^1 article, 1 without any date, 1 without a source$/m);
    expect(out).toMatch(/^1 file that could not be read$/m);
    expect(out).toMatch(/^1 file in curation with something that no longer applies$/m);
    expect(out).toMatch(/^no site in .*: pressmark build makes it$/m);
    expect(code).toBe(0);
    expect(existsSync(join(folder, "no-site"))).toBe(false);
  });

  test("tells programs the names, and whether the site is up to date", async () => {
    const tell = async () => JSON.parse((await run("status", "--json", ...FOLDERS())).out) as unknown;
    expect(await tell()).toMatchObject({
      undated: ["storm.txt"],
      unreadable: ["noise.bin"],
      site: "up to date",
    });
    writeFileSync(join(folder, "s", "ferry.txt"), "Ferry strike ends\n\nFerry crews went back to work.\n");
    expect(await tell()).toMatchObject({ articles: 2, site: "older" });
    rmSync(join(folder, "s", "ferry.txt"));
  });
});

describe("export", () => {
  test("writes a download as the site has it, by its name or ending", async () => {
    const site = join(folder, "site");
    for (const [form, path] of [
      ["csv", "data/records.csv"],
      ["records.jsonl", "data/records.jsonl"],
      ["bib", "data/archive.bib"],
    ] as const) {
      const { code, out } = await run("export", form, ...INPUTS());
      expect(out).toBe(readFileSync(join(site, path), "utf8"));
      expect(code).toBe(0);
    }
    const output = join(folder, "records.zip");
    expect((await run("export", "zip", "--output", output, ...INPUTS())).code).toBe(0);
    expect(readFileSync(output).equals(readFileSync(join(site, "data/records.zip")))).toBe(true);
    expect(await run("export", "zip", "--output", output, ...INPUTS())).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is there already/),
    });
  }, 120_000);

  test.each([
    ["exe", /Type one of: records\.jsonl, /],
    ["json", /Type one of: .*actors\.json/],
    ["", /Type one of/],
  ])("%j is wrong use", async (form, message) => {
    const { code, err } = await run("export", form, ...INPUTS());
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

test("build --strict ends with 1 on a warning and writes the site all the same", async () => {
  const [seeds, curation, site] = ["strict-s", "c", "strict-site"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(seeds);
  writeFileSync(join(seeds, "storm.txt"), STORM);
  const folders = ["--seeds", seeds, "--curation", curation, "--site", site];
  expect(built.code).toBe(0);
  expect((await run("build", "--strict", ...folders)).code).toBe(1);
  expect(existsSync(join(site, "index.html"))).toBe(true);
}, 120_000);
