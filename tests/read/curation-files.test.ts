import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCuration } from "../../src/read/curation.ts";
import { findUnreadFiles } from "../../src/read/curation-files.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

function curate(...paths: string[]): string {
  const curation = mkdtempSync(join(folder, "curation-"));
  for (const path of paths) {
    mkdirSync(dirname(join(curation, path)), { recursive: true });
    writeFileSync(join(curation, path), "");
  }
  return curation;
}

describe("files that nothing reads", () => {
  test.each([
    "archive.yaml",
    "event.yml",
    "correction/a.yml",
    "corrections/deeper/a.yml",
    "corrections/a.json",
    "authority.yml",
    "style.css",
  ])("%s is reported", async (path) => {
    expect(await findUnreadFiles(curate("archive.yml", path))).toMatchObject([
      { path: `curation/${path}`, severity: "warning", rule: "curation/unread-file" },
    ]);
  });

  test.each([
    "archive.yml",
    "events.yml",
    "redactions.yml",
    "gazetteer.txt",
    "corrections/a-123456.yml",
    "authority/people.yaml",
    "templates/about.11ty.ts",
    "templates/styles/own.css",
    "README.md",
    "notes/why.md",
    "notes.txt",
    ".gitignore",
    ".git/config",
    "archive.yml~",
    "redactions-notes.md",
  ])("%s is not", async (path) => {
    expect(await findUnreadFiles(curate(path))).toEqual([]);
  });

  test.each([
    "redactions.yaml",
    "Redaction.yml",
    "redactions/names.yml",
    "corrections/redactions/a.yml",
    "redact.json",
  ])("%s ends the build: what it takes back would be shown", async (path) => {
    await expect(readCuration(curate(path))).rejects.toThrow(/Call it curation\/redactions\.yml/);
  });

  test("of many only some are named, and the others counted", async () => {
    const unread = await findUnreadFiles(curate(...Array.from({ length: 50 }, (_, i) => `${i}.html`)));
    expect(unread).toHaveLength(21);
    expect(unread.at(-1)?.message).toMatch(/^30 more files/);
  });

  test("a folder that is not there has none", async () => {
    expect(await findUnreadFiles(join(folder, "none"))).toEqual([]);
  });
});
