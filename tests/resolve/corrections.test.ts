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
    ["language", "set: en-gb", "en-GB"],
    ["title", "set: 1984", "1984"],
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

  // What the text says would narrow the month to a week of it: the editors' word stands as they gave it.
  test.each([
    "2014-07",
    "2014",
    "2014-07-21/2014-08-15",
    "[2014-07-20,2014-08-20]",
    "2014-03",
    "201X",
    "2014-07-XX",
  ])("over dates that are not a day: %s", async (set) => {
    const text = STORM.replace("on Monday", "on July 22").replace("© 2014 ", "© ");
    const { record, problems } = await correct(`- {field: date, set: "${set}", why: the volume}\n`, {
      text,
    });
    expect(record.date).toMatchObject({ edtf: set, basis: "curated", confidence: "certain" });
    expect(record.date.sort).toBe(
      { "2014": "2014-01-01", "201X": "2010-01-01", "2014-07-XX": "2014-07-01" }[set] ??
        `${set.replace("[", "")}-01`.slice(0, 10),
    );
    expect(record.date.proof.map(({ rule }) => rule)).toEqual(["curation/correction"]);
    expect(record.evidence.filter(({ field }) => field === "date")).toMatchObject([{ note: "the volume" }]);
    expect(problems).toEqual([]);
  });

  test("over dates that are written nearly as EDTF, in its form", async () => {
    const { record } = await correct("- {field: date, set: 2014-07-20..2014-08-20, why: the volume}\n");
    expect(record.date).toMatchObject({ edtf: "2014-07-20/2014-08-20", basis: "curated" });
  });

  test("over dates by a year alone, which YAML reads as a number", async () => {
    const { record } = await correct("- {field: date, set: 2013, why: the volume}\n");
    expect(record.date).toMatchObject({ edtf: "2013", basis: "curated" });
  });

  test("over quotes, each correction with its reason", async () => {
    const { record, problems } = await correct(
      "- {field: quotes, add: [ships would wait, in the fjord], why: one}\n- {field: quotes, where: would wait, set: Ola Nord, why: two}\n- {field: quotes, remove: [in the fjord], why: three}\n",
    );
    expect(problems).toEqual([]);
    const rows = record.evidence.filter(({ field, basis }) => field === "quotes" && basis === "curated");
    expect(rows.map(({ note }) => note)).toEqual(["one", "two", "three"]);
  });

  test("but not a word that is no date over one that the text states", async () => {
    const text = STORM.replace("OSLO (AP)", "Published March 4, 2014\n\nOSLO (AP)");
    const { record } = await correct("- {field: date, set: last March, why: the volume}\n", { text });
    expect(record.date).toMatchObject({ edtf: "2014-03-04", basis: "stated" });
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

describe("names are set", () => {
  const text = `${STORM}\nThe mayor, Ola Nord, said on Monday that he was sorry.\n`;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

  test("as a list: who is not in it goes, who is stays with the evidence, who is new comes", async () => {
    const before = (await build("", { text })).record;
    expect(names(before.actors)).toEqual(["Kari Holm", "Ola Nord"]);
    const { record, problems } = await correct(
      "- {field: actors, set: [Kari Holm, Harbour Union], why: printed edition}\n",
      { text, authority: "- {name: Harbour Union, type: organisation}\n" },
    );
    expect(problems).toEqual([]);
    expect(names(record.actors)).toEqual(["Kari Holm", "Harbour Union"]);
    const rows = (of: typeof record) => of.evidence.filter(({ value }) => value === "kari-holm");
    expect(rows(record)).toEqual(rows(before));
  });

  test("as one name, and to what they are already", async () => {
    const one = await correct("- {field: places, set: Bergen, why: printed edition}\n");
    expect([names(one.record.places), one.problems]).toEqual([["Bergen"], []]);
    const same = await correct("- {field: actors, set: [Ola Nord, Kari Holm], why: checked}\n", { text });
    expect(same.problems).toEqual([expect.stringMatching(/ info actors: says what the record says already/)]);
  });

  test("by a form that one of them alone has in the texts", async () => {
    const { record, problems } = await correct("- {field: actors, remove: [Holm], why: another person}\n", {
      text,
    });
    expect([names(record.actors), problems]).toEqual([["Ola Nord"], []]);
  });

  test("to one that is new, whose name tells its type", async () => {
    const { record, problems } = await correct(
      "- {field: actors, add: [Ann Alder, Harbour Union], why: x}\n",
    );
    expect(record.actors.slice(-2)).toMatchObject([{ type: "person" }, { type: "organisation" }]);
    expect(problems.map((line) => line.replace(/^.* info /, ""))).toEqual([
      "actors: Ann Alder is new here, taken as person by the name; write {name: Ann Alder, type: …} for another type [curation/guessed-type]",
      "actors: Harbour Union is new here, taken as organisation by the name; write {name: Harbour Union, type: …} for another type [curation/guessed-type]",
    ]);
  });

  test("but not to names that tell nobody anything", async () => {
    const { problems } = await correct("- {field: actors, set: [Kari Holm, Qvxt], why: x}\n");
    expect(problems).toEqual([expect.stringMatching(/ warning actors: nobody knows Qvxt; add it with/)]);
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
      /:1 info title: says what the record says already; no longer needed/,
    ],
    [
      "- {field: actors, remove: [Nobody], why: x}\n",
      /:1 warning actors: "Nobody" to remove, but not there any more/,
    ],
    ["- {field: actors, add: [Nobody], why: x}\n", /:1 warning actors: nobody knows Nobody/],
    [
      "- {field: date, set: 2014-02-31, why: x}\n",
      /:1 warning date: "2014-02-31" is no EDTF date.*; write it as 2018-05-31, 2018-05, 2018/,
    ],
    [
      "- {field: events, where: would wait, set: 2014-02-03T10:00, why: x}\n",
      /:1 warning events: give the day in `set`/,
    ],
    ["- {field: language, set: english, why: x}\n", /:1 warning language: "english" is no .*; write en, nb/],
    [
      "- {field: actors, add: [Nobody Atall], why: x}\n",
      /nobody knows Nobody Atall; .*\{ ?name: Nobody Atall, type: organisation ?\}/,
    ],
    [
      "- {field: places, add: [{name: Oslo, lat: 1, lon: 2}], why: x}\n",
      /:1 warning places: Oslo is known at 59\.\d+, 10\.\d+; .*curation\/authority\//,
    ],
  ])("%s is reported, not dropped in silence", async (corrections, problem) => {
    const { problems } = await correct(corrections);
    expect(problems.join("\n")).toMatch(problem);
    expect(problems[0]).toMatch(
      /^curation\/corrections\/storm-closes[\w-]+\.yml:1 \w+ .*\[curation\/(?:stale|needless)-correction\]$/,
    );
  });

  test("an id in capitals is the same", async () => {
    const { id } = await build();
    const { record } = await build("- {field: dek, set: Ships wait, why: x}\n", { name: id.toUpperCase() });
    expect(record.dek).toBe("Ships wait");
  });

  test.each(["storm", "storm.txt"])(
    "a file named %s after the article's says which name to take",
    async (name) => {
      const { problems, id } = await build("- {field: dek, set: Ships wait, why: x}\n", { name });
      expect(problems.join("\n")).toContain(`storm.txt has the id ${id}: rename this one to ${id}.yml`);
    },
  );

  test("those of an article that was withdrawn wait without a word", async () => {
    const { id } = await build();
    writeFileSync(join(folder, "curation", "redactions.yml"), "- {withdraw: storm.txt, why: x}\n");
    writeFileSync(join(folder, "seeds", "other.txt"), STORM.replaceAll("Oslo", "Bergen"));
    const { record, problems } = await build("- {field: title, set: A, why: b}\n", { name: id });
    expect(record.title).toBe("Storm closes the harbour of Bergen");
    expect(problems.filter((line) => line.includes("corrections"))).toEqual([]);
  });

  test("those of an article that is gone are reported", async () => {
    const { problems } = await build("- {field: title, set: A, why: b}\n", { name: "gone-abcdef" });
    expect(problems).toEqual([
      expect.stringMatching(/^curation\/corrections\/gone-abcdef\.yml warning no article/),
    ]);
  });
});
