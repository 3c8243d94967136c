import { createHash } from "node:crypto";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostic, UsageError } from "../../src/model/diagnostic.ts";
import { readSeeds } from "../../src/read/seeds.ts";
import { listRules, readFiles, withFolder } from "./folder.ts";

const STORY = "Harbour reopens\n\nShips sailed again on Monday, the port said.\n";

describe("readSeeds", () => {
  test("reads a tree in order of code units, whatever the names", async () => {
    const names = [
      "b.txt",
      "B.TXT",
      "a b.txt",
      "z/1.txt",
      "z-1.txt",
      "é.txt",
      "💥.txt",
      "line\nbreak.txt",
      "\u202egnp.txt",
      "a#2.txt",
    ];
    const { articles, diagnostics } = await readFiles(Object.fromEntries(names.map((name) => [name, STORY])));
    expect(articles.map(({ path }) => path)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(diagnostics).toEqual([]);
    const sha256 = createHash("sha256").update(STORY).digest("hex");
    expect(articles[0]).toMatchObject({
      text: STORY,
      sha256,
      format: "text",
      encoding: "utf-8",
      declared: {},
    });
  });

  test("leaves out dot files and reports what it cannot read", async () => {
    const reading = await readFiles({
      ".DS_Store": "x",
      ".git/a.txt": STORY,
      ".hidden.txt": STORY,
      ".drafts/deep/a.txt": STORY,
      ".obsidian/app.json": "{}",
      ".Trash-1000/a.txt": STORY,
      "._ok.txt": "x",
      "ok.txt": STORY,
      "picture.jpg": "x",
      "no-ending": STORY,
      "empty.txt": "",
      "Page.html": `<title>x</title><p>${STORY.repeat(5)}</p>`,
      "Page_files/script.js": "x",
      "other_files/story.txt": STORY,
    });
    expect(reading.articles.map(({ path }) => path)).toContain("other_files/story.txt");
    expect(listRules(reading).filter((rule) => !rule.startsWith("Page.html"))).toEqual([
      ".drafts read/hidden",
      ".hidden.txt read/hidden",
      "Page_files read/page-folder",
      "empty.txt read/empty",
      "no-ending read/unknown-format",
      "picture.jpg read/unknown-format",
    ]);
  });

  test("reads more files than one batch holds", async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`${i}.txt`, `${i}: ${STORY}`]));
    expect((await readFiles(files)).articles).toHaveLength(150);
  });

  test("refuses a file that is too large before it reads it", async () => {
    const reading = await readFiles({
      "huge.txt": new Uint8Array(9 * 1024 * 1024).fill(0x61),
      "ok.txt": STORY,
    });
    expect(listRules(reading)).toEqual(["huge.txt read/too-large"]);
    expect(formatDiagnostic(reading.diagnostics[0]!)).toContain("9 MB");
    expect(reading.articles).toHaveLength(1);
  });

  test("refuses texts that are longer than any article, however they are laid out", async () => {
    const reading = await readFiles({
      "blank.txt": `${STORY}${"\n".repeat(1_100_000)}${" ".repeat(1_100_000)}x`,
      "letters.txt": "word and ".repeat(120_000),
      "lines.txt": "a\n".repeat(31_000),
      "long.txt": `${STORY}\n${"word and ".repeat(110_000)}`,
    });
    expect(reading.articles.map(({ path }) => path)).toEqual(["blank.txt", "long.txt"]);
    expect(reading.diagnostics.map(formatDiagnostic).join("\n")).toMatch(
      /letters\.txt.* more than 1000000 characters, which is no article.*\n.*lines\.txt.* more than 30000 lines, which is no article/,
    );
  });

  test("follows links inside the folder, not out of it and not in circles", async () => {
    await withFolder({ "in/a.txt": STORY }, (outside) =>
      withFolder({ "real/a.txt": STORY }, async (folder) => {
        await symlink(join(outside, "in"), join(folder, "out"));
        await symlink(join(outside, "in", "a.txt"), join(folder, "out.txt"));
        await symlink(join(folder, "real", "a.txt"), join(folder, "link.txt"));
        await symlink(folder, join(folder, "real", "loop"));
        await symlink(join(folder, "gone.txt"), join(folder, "dangling.txt"));
        const reading = await readSeeds(folder);
        expect(reading.articles.map(({ path }) => path)).toEqual(["link.txt", "real/a.txt"]);
        expect(listRules(reading)).toEqual([
          "dangling.txt read/unreadable",
          "out read/link-outside",
          "out.txt read/link-outside",
          "real/loop read/link-loop",
        ]);
      }),
    );
  });

  test("reads a folder that is itself reached by a link", () =>
    withFolder({ "real/a.txt": STORY }, async (folder) => {
      await symlink(join(folder, "real"), join(folder, "link"));
      expect((await readSeeds(join(folder, "link"))).articles).toHaveLength(1);
    }));

  test("an empty folder is no problem, a missing one is wrong use", () =>
    withFolder({ "a.txt": STORY, "empty/.keep": "" }, async (folder) => {
      expect(await readSeeds(join(folder, "empty"))).toEqual({ articles: [], diagnostics: [] });
      await expect(readSeeds(join(folder, "gone"))).rejects.toThrow(UsageError);
      await expect(readSeeds(join(folder, "gone"))).rejects.toThrow(/does not exist.*--seeds/);
      await expect(readSeeds(join(folder, "a.txt"))).rejects.toThrow(/is a file, not a folder/);
    }));
});

describe("_defaults.yml", () => {
  test("declares for its folder and those below; the nearer folder wins", async () => {
    const { articles, diagnostics } = await readFiles({
      "_defaults.yml": "source: The Outer Times\nlanguage: en_us\nrights: Their owners'\n",
      "a.txt": STORY,
      "inner/_defaults.yml": "outlet: Inner Post\n",
      "inner/b.txt": STORY,
    });
    expect(diagnostics).toEqual([]);
    expect(articles.map(({ declared }) => declared)).toEqual([
      {
        outlet: "The Outer Times",
        language: "en-US",
        rights: "Their owners'",
        origin: { outlet: "_defaults.yml", language: "_defaults.yml", rights: "_defaults.yml" },
      },
      {
        outlet: "Inner Post",
        language: "en-US",
        rights: "Their owners'",
        origin: { outlet: "inner/_defaults.yml", language: "_defaults.yml", rights: "_defaults.yml" },
      },
    ]);
  });

  test("reports with line what it cannot use", async () => {
    const text =
      "outlet: Post\ncolour: red\nlanguage: Klingonese language\nrights:\n__proto__: x\nagency: [a]\n";
    const reading = await readFiles({ "_defaults.yml": text, "a.txt": STORY });
    expect(listRules(reading)).toEqual([
      "_defaults.yml:2 read/defaults-unknown-key",
      "_defaults.yml:3 read/defaults-wrong-value",
      "_defaults.yml:4 read/defaults-wrong-value",
      "_defaults.yml:5 read/defaults-unknown-key",
      "_defaults.yml:6 read/defaults-wrong-value",
    ]);
    expect(reading.articles[0]?.declared).toMatchObject({ outlet: "Post" });
  });

  test.each(["a: [", "- list", "just text", "a: &a x\na: *a"])("survives %j", async (text) => {
    const reading = await readFiles({ "_defaults.yml": text, "a.txt": STORY });
    expect(reading.articles).toHaveLength(1);
    expect(reading.diagnostics[0]?.rule).toMatch(/^read\/defaults-/);
  });
});
