import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../site/pages.ts";
import { makeFolder } from "../site/folder.ts";
import { run } from "./run.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

describe("wrong use ends with 2 and says what to type", () => {
  test.each([
    [["bild"], /unknown command 'bild'/],
    [["build", "--sedes", "x"], /unknown option '--sedes'/],
    [["build", "--base-url", "example.org"], /expected a full address.*--base-url https:\/\//],
    [["build", "--seeds", "/no/such/folder"], /\/no\/such\/folder/],
    [["build", "--site", "seeds"], /lie in one another/],
    [["serve", "--site", "/no/such/site"], /pressmark build --site/],
    [["serve", "--site", "tests", "--port", "many"], /holds no built site/],
  ])("pressmark %j", async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  test("the version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await run("--version")).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
  });

  test("help of the program and of a verb shows examples and ends with 0", async () => {
    const program = await run("--help");
    expect(program).toMatchObject({ code: 0, err: "" });
    expect(program.out).toMatch(/build[^]*dev[^]*serve/);
    expect((await run("build", "--help")).out).toMatch(/Examples:\n {2}pressmark build\n/);
  });
});

describe("build", () => {
  test("makes a site from a folder anywhere, reports what it could not use with exit code 1, and keeps the rest", async () => {
    const seeds = join(folder, "clippings");
    mkdirSync(seeds);
    writeFileSync(
      join(seeds, "storm.txt"),
      "Storm closes the harbour\n\nOSLO — The harbour of Oslo was closed on Monday, the port authority said.\n",
    );
    writeFileSync(join(seeds, "noise.bin"), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]));
    const { code, out, err } = await run(
      "build",
      "--seeds",
      seeds,
      "--curation",
      join(folder, "none"),
      "--site",
      join(folder, "site"),
    );
    expect(err).toMatch(/^noise\.bin error .*\[read\/[a-z-]+\]$/m);
    expect(out).toMatch(/^1 article, /);
    expect(code).toBe(1);
    expect(listFiles(join(folder, "site"))).toContain("index.html");
  });

  test("prints one JSON object with --json", async () => {
    const site = join(folder, "json-site");
    const { out } = await run(
      "build",
      "--json",
      "--seeds",
      join(folder, "clippings"),
      "--curation",
      "/none",
      "--site",
      site,
    );
    expect(JSON.parse(out)).toMatchObject({ site, articles: 1 });
  });

  test("refuses to replace a folder that it did not make", async () => {
    const site = join(folder, "thesis");
    mkdirSync(site);
    writeFileSync(join(site, "thesis.doc"), "years of work");
    const { code, err } = await run("build", "--seeds", join(folder, "clippings"), "--site", site);
    expect(err).toMatch(/thesis\.doc/);
    expect(code).toBe(2);
    expect(listFiles(site)).toEqual(["thesis.doc"]);
  });

  test("reports a broken curation file with its line, and builds without it", async () => {
    const curation = join(folder, "notes");
    mkdirSync(curation);
    writeFileSync(join(curation, "archive.yml"), "# ours\ntitle: Ours\ncolour: red\n");
    const { code, err } = await run(
      "build",
      "--seeds",
      join(folder, "clippings"),
      "--curation",
      curation,
      "--site",
      join(folder, "noted"),
    );
    expect(err).toMatch(
      /^curation\/archive\.yml:3 error "colour" is not known here; .*\[curation\/schema\]$/m,
    );
    expect(code).toBe(1);
  });
});

describe("explain", () => {
  const explain = (...args: string[]) =>
    run("explain", ...args, "--seeds", join(folder, "clippings"), "--curation", "/none");

  test("shows quote, line and rule of each value, and narrows to a field", async () => {
    const { code, out } = await explain("storm.txt", "title");
    expect(out).toMatch(
      /^title: Storm closes the harbour\n {2}line 1 “Storm closes the harbour” \[title\/stated\]/m,
    );
    expect(out).not.toMatch(/^places:/m);
    expect(code).toBe(0);
    expect((await explain("storm.txt")).out).toMatch(/^places: oslo-no$/m);
  });

  test("says what there is where the article is not found", async () => {
    const { code, err } = await explain("strom.txt");
    expect(err).toMatch(/strom\.txt.*storm\.txt/);
    expect(code).toBe(2);
  });
});

describe("gazetteer", () => {
  const DUMP =
    "9000001\tVraanhuizen\tVraanhuizen\tVraan\t52.5\t5.9\tP\tPPL\tNL\t\t15\t\t\t\t40\t\t3\tEurope/Amsterdam\t2020-01-01\n";

  test("import lets the next build place what the bundled gazetteer does not know", async () => {
    const [seeds, curation] = [join(folder, "hamlet"), join(folder, "hamlet-notes")];
    mkdirSync(seeds);
    writeFileSync(
      join(seeds, "fire.txt"),
      "Barn burns down\n\nA barn burned down in the town of Vraanhuizen, Netherlands, on Monday, police said.\n",
    );
    writeFileSync(join(folder, "dump.txt"), DUMP);
    const { code, out } = await run("gazetteer", "import", join(folder, "dump.txt"), "--curation", curation);
    expect(out).toMatch(/^1 place of 1 row imported/);
    expect(code).toBe(0);
    const places = await run("explain", "fire.txt", "places", "--seeds", seeds, "--curation", curation);
    expect(places.out).toMatch(/^places: vraanhuizen-nl$/m);
  });

  test.each([
    [["gazetteer", "export", "x"], /gazetteer import/],
    [["gazetteer", "import", "/no/such/dump.txt"], /no file/],
  ])("pressmark %j is wrong use", async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});
