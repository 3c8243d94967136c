import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { makeFolder } from "../site/folder.ts";

const STORM = `Storm closes the harbour of Oslo

OSLO (AP) — The harbour of Oslo was closed on Monday, said Kari Holm, the director of the Port of Oslo.

Holm said that ships would wait in the fjord.

© 2014 The Fjord Courier
`;

let folder: string, clear: () => Promise<void>;
beforeEach(async () => void ({ folder, clear } = await makeFolder()));
afterEach(() => clear());

async function build(corrections = "", { name = "", text = STORM, authority = "" } = {}) {
  const [seeds, curation] = [join(folder, "seeds"), join(folder, "curation")];
  for (const path of [seeds, join(curation, "corrections"), join(curation, "authority")])
    mkdirSync(path, { recursive: true });
  writeFileSync(join(seeds, "storm.txt"), text);
  if (name) writeFileSync(join(curation, "corrections", `${name}.yml`), corrections);
  if (authority) writeFileSync(join(curation, "authority", "all.yml"), authority);
  const archive = await buildArchive({ seeds, curation });
  return { ...archive.articles[0]!, problems: archive.diagnostics.map(formatDiagnostic) };
}

const correct = async (corrections: string, more: { text?: string; authority?: string } = {}) =>
  build(corrections, { ...more, name: (await build()).id });

describe("the human word wins", () => {
  test.each([
    ["title", "set: The storm of Oslo", "The storm of Oslo"],
    ["dek", "set: Ships wait", "Ships wait"],
    ["byline", "set: [Ola Nord]", ["Ola Nord"]],
    ["byline", "add: [Ola Nord]", ["Ola Nord"]],
    ["language", "set: nb", "nb"],
    ["dateline", "set: null", null],
  ] as const)("over %s: %s", async (field, change, expected) => {
    const { record, problems } = await correct(`- {field: ${field}, ${change}, why: the printed edition}\n`);
    expect(record[field]).toEqual(expected);
    expect(record.evidence.filter((row) => row.field === field)).toEqual([
      expect.objectContaining({ basis: "curated", confidence: "certain", note: "the printed edition" }),
    ]);
    expect(problems).toEqual([]);
  });

  test("over sources, and leads to their page", async () => {
    const { record, sourceIds } = await correct(
      "- {field: source.outlet, set: Bergen Post, why: masthead}\n",
    );
    expect(record.source).toMatchObject({ outlet: "Bergen Post", agency: "Associated Press" });
    expect(sourceIds.outlet).toBe("bergen-post");
  });

  test("over dates", async () => {
    const { record } = await correct('- {field: date, set: "2014-03-04", why: printed edition}\n');
    expect(record.date).toMatchObject({
      edtf: "2014-03-04",
      basis: "curated",
      confidence: "certain",
      sort: "2014-03-04",
    });
  });

  test("over a date that nobody knows", async () => {
    const { record } = await correct("- {field: date, set: null, why: the © line is of the reprint}\n");
    expect(record.date).toMatchObject({ edtf: null, basis: "curated" });
  });

  test("over actors: one out with its links, one in that no line names", async () => {
    const { record, mentions } = await correct(
      "- {field: actors, remove: [Kari Holm], why: another person}\n- {field: actors, add: [Harbour Union], why: it called the strike}\n",
      { authority: "- {name: Harbour Union, type: organisation}\n" },
    );
    const names = record.actors.map(({ name }) => name);
    expect(names).toContain("Harbour Union");
    expect(names).not.toContain("Kari Holm");
    expect(mentions.map(({ actor }) => actor)).not.toContain("kari-holm");
  });
});

describe("corrections live on", () => {
  test("the address stays when the title is corrected", async () => {
    const before = await build();
    expect((await correct("- {field: title, set: Another, why: misprint}\n")).id).toBe(before.id);
  });

  test("a changed seed keeps them, even under a new headline", async () => {
    const text = STORM.replace("Storm closes the harbour", "Gale shuts the port");
    const { id, record } = await correct("- {field: byline, set: [Ola Nord], why: printed edition}\n", {
      text,
    });
    expect(id).toMatch(/^gale-shuts/);
    expect(record.byline).toEqual(["Ola Nord"]);
  });

  test.each([
    [
      "- {field: title, set: Storm closes the harbour of Oslo, why: x}\n",
      /title: says what the record says already/,
    ],
    ["- {field: actors, remove: [Nobody], why: x}\n", /actors: nothing to add or to remove/],
    ["- {field: actors, add: [Nobody], why: x}\n", /actors: nobody knows Nobody/],
    ["- {field: date, set: 2014-02-31, why: x}\n", /date: "2014-02-31" is no EDTF date/],
  ])("%s is reported, not dropped in silence", async (corrections, problem) => {
    const { problems } = await correct(corrections);
    expect(problems.join("\n")).toMatch(problem);
    expect(problems[0]).toMatch(
      /^curation\/corrections\/storm-closes[\w-]+\.yml warning .*\[curation\/stale-correction\]$/,
    );
  });

  test("those of an article that is gone are reported", async () => {
    const { problems } = await build("- {field: title, set: A, why: b}\n", { name: "gone-abcdef" });
    expect(problems).toEqual([
      expect.stringMatching(/^curation\/corrections\/gone-abcdef\.yml warning no article/),
    ]);
  });
});
