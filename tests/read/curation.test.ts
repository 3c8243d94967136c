import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";
import { readCuration } from "../../src/read/curation.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeEach(async () => void ({ folder, clear } = await makeFolder()));
afterEach(() => clear());

async function read(files: Record<string, string>) {
  for (const below of ["authority", "corrections"]) mkdirSync(join(folder, below), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { curation, diagnostics } = await readCuration(folder);
  return { curation, problems: diagnostics.map(formatDiagnostic) };
}

describe("curation", () => {
  test("is optional, the folder too", async () => {
    const { curation, diagnostics } = await readCuration(join(folder, "none"));
    expect(curation.archive.title).toBe("News archive");
    expect(diagnostics).toEqual([]);
  });

  test("is read from all files, in order of their names", async () => {
    const { curation, problems } = await read({
      "archive.yml": "title: Ours\n",
      "authority/b.yml": "- name: Bo Birch\n",
      "authority/a.yml": "- {name: Ann Alder, aliases: [Mrs Alder], why: she signs so}\n",
      "authority/notes.txt": "not read",
    });
    expect(problems).toEqual([]);
    expect(curation.archive.title).toBe("Ours");
    expect(curation.authority?.map(({ name }) => name)).toEqual(["Ann Alder", "Bo Birch"]);
  });

  test("has corrections in files named after their articles", async () => {
    const { curation, problems } = await read({
      "corrections/a-1.yml": "- field: date\n  set: 2018-06-14\n  why: printed edition\n",
    });
    expect(problems).toEqual([]);
    const correction = { field: "date", set: "2018-06-14", why: "printed edition" };
    expect(curation.corrections).toEqual([
      { path: "curation/corrections/a-1.yml", article: "a-1", corrections: [correction] },
    ]);
  });

  test.each([
    [
      "an unknown key",
      { "archive.yml": "title: Ours\n\ncolour: red\n" },
      /^curation\/archive\.yml:3 error colour: /,
    ],
    [
      "a wrong type",
      { "authority/a.yml": "- name: Ann\n- name: Bo\n  type: wizard\n" },
      /^curation\/authority\/a\.yml:3 error 1\.type: /,
    ],
    ["broken YAML", { "archive.yml": "title: Ours\nrights: [\n" }, /^curation\/archive\.yml:\d error /],
    ["a key twice", { "archive.yml": "title: Ours\ntitle: Theirs\n" }, /^curation\/archive\.yml:2 error /],
    [
      "an alias bomb",
      { "archive.yml": "title: &a Ours\ndescription: *a\n" },
      /^curation\/archive\.yml(?::\d)? error /,
    ],
  ])("reports %s with its line, and goes on without the file", async (_, files, problem) => {
    const { curation, problems } = await read(files);
    expect(problems[0]).toMatch(problem);
    expect(curation).toEqual({
      archive: { title: "News archive", homeRegions: [] },
      authority: [],
      events: [],
      corrections: [],
    });
  });
});
