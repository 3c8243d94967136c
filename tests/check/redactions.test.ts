import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Redaction } from "../../src/model/redaction.ts";
import { makeFolder } from "../site/folder.ts";
import { checkFiles, type Files, makePage, SOUND } from "./small-site.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

const redactions: readonly Redaction[] = [
  { name: "Sunniva Grøtvik", why: "court order", matchCase: false, showTitle: false, line: 2 },
  { passage: "a secret witness", in: "harbour.txt", why: "witness", matchCase: false, showTitle: false },
  { withdraw: "gone.txt", why: "error", matchCase: false, showTitle: false },
];
const find = async (files: Files) =>
  (await checkFiles(mkdtempSync(join(folder, "site-")), { ...SOUND, ...files }, { redactions })).map(
    ({ path, rule }) => `${path} ${rule}`,
  );

test.each<[string, Files]>([
  ["about.html", { "about.html": makePage("<p>Said Sunniva Grøtvik.") }],
  ["about.html", { "about.html": makePage("<p>Said <a href='index.html'>Sunniva</a> Grøtvik.") }],
  [
    "about.html",
    {
      "about.html": makePage(
        "<p><a href='index.html'>Home</a><a href='index.html'>Sunniva Gr&oslash;tvik</a>",
      ),
    },
  ],
  ["about.html", { "about.html": makePage("<img alt='Sunniva Grøtvik' src='data:,'>") }],
  ["about.json", { "about.json": '{"said":"SUNNIVA GR\\u00d8TVIK"}' }],
  ["originals/a.txt", { "originals/a.txt": "Sunniva\nGrøtvik" }],
  ["data/archive.bib", { "data/archive.bib": "author = {Sunniva Grøtvik}" }],
])("words in %s are found: %j", async (path, files) => {
  expect(await find(files)).toEqual([`site/${path} redactions/held`]);
});

test("a path that spells them is found", async () => {
  expect(await find({ "originals/sunniva-grøtvik.txt": "x" })).toEqual([
    "site/originals/sunniva-grøtvik.txt redactions/held",
  ]);
});

test.each<[string, Files]>([
  ["what is taken out of some articles only", { "about.html": makePage("<p>a secret witness") }],
  ["blocks in their place", { "about.html": makePage("<p>███████ ███████ said") }],
  ["one of two words", { "about.html": makePage("<p>Sunniva said, and the Grøtviken is a bay") }],
  ["keys of JSON", { "about.json": '{"Sunniva Grøtvik":1}' }],
])("%s is not", async (_, files) => {
  expect(await find(files)).toEqual([]);
});

test("the words are not repeated in what is printed", async () => {
  const [found] = await checkFiles(
    mkdtempSync(join(folder, "site-")),
    { "a.html": makePage("<p>Sunniva Grøtvik") },
    { redactions },
  );
  expect(found?.message).toMatch(/redactions\.yml:2/);
  expect(found?.message).not.toMatch(/sunniva/i);
});
