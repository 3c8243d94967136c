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
      { path: "curation/corrections/a-1.yml", article: "a-1", corrections: [correction], lines: [1] },
    ]);
  });

  test("has events, each with its line", async () => {
    const { curation } = await read({
      "events.yml":
        "# ours\n- {event: A, date: 2018, words: [a]}\n\n- {event: B, date: 2018-05, words: [b]}\n",
    });
    expect(curation.events?.map(({ event, date, line }) => [event, date, line])).toEqual([
      ["A", "2018", 2],
      ["B", "2018-05", 4],
    ]);
  });

  test("that cannot be read but speaks of access holds the texts back", async () => {
    const { curation } = await read({
      "archive.yml": "access: excerp\n",
      "corrections/a-1.yml": "- {field: access, sett: metadata, why: b}\n",
      "corrections/b-2.yml": "- {field: title, sett: A, why: b}\n",
    });
    expect(curation.archive.access).toBe("metadata");
    expect(curation.corrections?.map(({ corrections }) => corrections)).toEqual([
      [expect.objectContaining({ field: "access", set: "metadata" })],
      [],
    ]);
  });

  test("with a fault in one entry keeps the others, with their lines", async () => {
    const { curation, problems } = await read({
      "authority/a.yml": "- name: Ann\n- name: Bo\n  type: wizard\n- name: Cy\n",
      "corrections/a-1.yml":
        "- {field: title, set: A, why: b}\n- {field: actor, set: A, why: b}\n- {field: dek, set: A, why: b}\n",
      "corrections/b-2.yml": "- {field: title, set: A, why: b}\n- {field: access, sett: metadata, why: b}\n",
    });
    expect(problems).toEqual([
      expect.stringMatching(/^curation\/authority\/a\.yml:3 error entry 2, .*; the entry is left out/),
      expect.stringMatching(/^curation\/corrections\/a-1\.yml:2 error entry 2, .*; the entry is left out/),
      expect.stringMatching(/^curation\/corrections\/b-2\.yml:2 error entry 2: .*; the entry is left out/),
    ]);
    expect(curation.authority?.map(({ name }) => name)).toEqual(["Ann", "Cy"]);
    expect(
      curation.corrections?.map(({ corrections, lines }) => [corrections.map(({ field }) => field), lines]),
    ).toEqual([
      [
        ["title", "dek"],
        [1, 3],
      ],
      // What the second would have said of access is held back.
      [["title", "access"], [1]],
    ]);
  });

  test.each([
    [
      "an unknown key",
      { "archive.yml": "title: Ours\n\ncolour: red\n" },
      /^curation\/archive\.yml:3 error "colour" is not known here; the keys are title, /,
    ],
    [
      "a wrong type",
      { "authority/a.yml": "- name: Bo\n  type: wizard\n" },
      /^curation\/authority\/a\.yml:2 error entry 1, type: "wizard" is not known here/,
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
    expect(curation).toMatchObject({
      archive: { title: "News archive", homeRegions: [] },
      authority: [],
      events: [],
      corrections: [],
      redactions: [],
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "a field that is none",
      { "corrections/a-1.yml": "- {field: Title, set: A, why: b}\n" },
      /:1 error entry 1, field: "Title" is not known here; write title, kicker, .* or story;/,
    ],
    [
      "a key that is none",
      { "corrections/a-1.yml": "- {field: title, set: A, why: b}\n- {field: dek, set: A, reason: b}\n" },
      /:2 error entry 2: "reason" is not known here; the keys are field, set, add, remove, where, why;/,
    ],
    [
      "a key that is missing",
      { "corrections/a-1.yml": "- field: title\n  set: A\n" },
      /:1 error entry 1: "why" is missing;/,
    ],
    [
      "a number for words",
      { "authority/a.yml": "- name: 3.10\n" },
      /:1 error entry 1, name: 3\.1 is a number here; write it in quotation marks: "…";/,
    ],
    [
      "nothing but spaces",
      { "corrections/a-1.yml": "- {field: title, set: '  ', why: b}\n" },
      /:1 error entry 1, set: is empty; /,
    ],
    [
      "a map for a list",
      { "corrections/a-1.yml": "field: title\nset: A\nwhy: b\n" },
      /:1 error the file: has keys where a list should be; begin each entry with "- ";/,
    ],
    [
      "words for a list",
      { "corrections/a-1.yml": "hello world\n" },
      /:1 error the file: "hello world" stands where a list should be; begin each entry with "- ";/,
    ],
    [
      "a type that is none in one of two forms",
      { "corrections/a-1.yml": "- {field: actors, add: [{name: A, type: club}], why: b}\n" },
      /:1 error entry 1, add 1, type: "club" is not known here; write person,/,
    ],
    [
      "a level that is none in one of two forms",
      { "archive.yml": "sources: {Courier: {access: secret}}\n" },
      /:1 error sources, Courier, access: "secret" is not known here; write full, excerpt or metadata;/,
    ],
    [
      "a degree that is none",
      { "authority/a.yml": "- name: A\n  place: {lat: 200, lon: 1, type: city}\n" },
      /:2 error entry 1, place, lat: 200 is too large; at most 90;/,
    ],
    [
      "tabs",
      { "corrections/a-1.yml": "- field: title\n\tset: A\n\twhy: b\n" },
      /:2 error is indented with a tab; use spaces;/,
    ],
    [
      "a list for a map",
      { "archive.yml": "- title: A\n" },
      /:1 error the file: is a list where keys should be; write them without "- "/,
    ],
    [
      "two documents",
      { "events.yml": "---\n[]\n---\n[]\n" },
      /:3 error has a second "---"; put all under the first;/,
    ],
  ])("says what to write instead of %s", async (_, files, problem) => {
    const { problems } = await read(files);
    expect(problems.join("\n")).toMatch(problem);
    expect(problems.join("\n")).not.toMatch(/expected|invalid|undefined|object/i);
  });
});
