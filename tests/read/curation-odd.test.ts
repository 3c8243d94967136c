import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";
import { readCuration } from "../../src/read/curation.ts";
import { findGazetteer } from "../../src/read/gazetteer.ts";
import { readOwnTemplates } from "../../src/publish/own-templates.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeEach(async () => void ({ folder, clear } = await makeFolder()));
afterEach(() => clear());

type Lay = (location: string) => void;
const ODDITIES: readonly (readonly [string, Lay, RegExp])[] = [
  ["a folder", (location) => void mkdirSync(location), /is a folder, not a file/],
  ["a pipe", (location) => void execFileSync("mkfifo", [location]), /is a device or a pipe, not a file/],
  ["a link to a device", (location) => symlinkSync("/dev/zero", location), /is a device or a pipe/],
  ["a link to nowhere", (location) => symlinkSync("nowhere.yml", location), /is a link that leads nowhere/],
  ["a link to itself", (location) => symlinkSync(location, location), /is a link that leads in a circle/],
  [
    "a file of 17 MB",
    (location) => {
      writeFileSync(location, "");
      truncateSync(location, 17 * 1024 * 1024);
    },
    /has 17 MB, more than the 16 MB/,
  ],
  [
    "a file in Windows-1252",
    (location) => writeFileSync(location, Buffer.from("# one\n- {name: Ren\u00e9, why: asked}\n", "latin1")),
    /:2 .*is not valid UTF-8/,
  ],
];
const NAMES = ["archive.yml", "events.yml", "authority/a.yml", "corrections/a-1.yml"];

describe.runIf(process.platform !== "win32")("a curation file that is", () => {
  test.each(
    ODDITIES.flatMap(([what, lay, problem]) => NAMES.map((name) => [what, name, lay, problem] as const)),
  )("%s, %s, is reported and left out", async (_, name, lay, problem) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    lay(join(folder, name));
    const { diagnostics } = await readCuration(folder);
    const told = diagnostics.map(formatDiagnostic);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`curation/${name}`);
    expect(told[0]).toMatch(problem);
  });

  test.each(ODDITIES)("%s ends the build where it should hold redactions", async (_, lay, problem) => {
    lay(join(folder, "redactions.yml"));
    await expect(readCuration(folder)).rejects.toThrow(problem);
    await expect(readCuration(folder)).rejects.toThrow(/Nothing was built/);
  });

  test.each(ODDITIES.slice(0, 3))("%s is no gazetteer", (_, lay) => {
    lay(join(folder, "gazetteer.txt"));
    expect(() => findGazetteer(folder)).toThrow(/gazetteer\.txt" is not a file/);
  });
});

describe("a curation folder", () => {
  test("that is a file is refused", async () => {
    writeFileSync(join(folder, "notes"), "");
    await expect(readCuration(join(folder, "notes"))).rejects.toThrow(/is a file, not a folder/);
  });

  test.each(["authority", "corrections"])(
    "with a file called %s says that nothing reads it",
    async (name) => {
      writeFileSync(join(folder, name), "");
      const { diagnostics } = await readCuration(folder);
      expect(diagnostics).toMatchObject([{ path: `curation/${name}`, rule: "curation/unread-file" }]);
    },
  );

  test.each([...NAMES, "redactions.yml"])("may hold %s with nothing but a comment", async (name) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), "# nothing yet\n");
    expect((await readCuration(folder)).diagnostics).toEqual([]);
  });

  test("may be written in UTF-16 with its mark, as some editors do", async () => {
    const text = "\ufeff- {name: René, why: asked}\n";
    writeFileSync(join(folder, "redactions.yml"), Buffer.from(text, "utf16le"));
    expect((await readCuration(folder)).curation.redactions).toMatchObject([{ name: "René" }]);
  });

  test("that is binary is told in a short line without controls", async () => {
    writeFileSync(join(folder, "archive.yml"), "\u001b[2J\u202e".repeat(5_000));
    const [told = ""] = (await readCuration(folder)).diagnostics.map(formatDiagnostic);
    expect(told.length).toBeLessThan(500);
    expect(told).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});

describe.runIf(process.platform !== "win32")("a template or style that is no file", () => {
  test.each(["about.11ty.js", "layout.js", "styles/own.css", "parts/words.js"])(
    "is refused: %s",
    async (name) => {
      const path = join(folder, "templates", name);
      mkdirSync(dirname(path), { recursive: true });
      execFileSync("mkfifo", [path]);
      await expect(readOwnTemplates(folder)).rejects.toThrow(/is no file that can be opened/);
    },
  );
});
