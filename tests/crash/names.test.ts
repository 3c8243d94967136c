import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { findBrokenLinks, listFiles } from "../site/pages.ts";
import { makeFolder } from "../site/folder.ts";
import { type Ended, startCommand } from "./archive.ts";

/** Names that a file system takes and people, other systems or programs stumble over. */
const ODD_NAMES = [
  "two\nlines.txt",
  "🗞️ news.txt",
  "\u202egnp.txt",
  "مقال.txt",
  "é.txt",
  "e\u0301.txt",
  "Case.txt",
  "case.txt",
  "con.txt",
  " blank .txt",
  "-rf.txt",
  "quote'\"`.txt",
  "a#b?c%20d&e.txt",
  "back\\slash.txt",
  "<script>.txt",
  "{{ 7*7 }}.txt",
  "__proto__.txt",
  `${"x".repeat(251)}.txt`,
  `${"新".repeat(83)}.txt`,
  "\ufffd.txt",
];
/** Titles of which addresses are made. */
const ODD_TITLES = [
  "CON",
  "aux",
  "..",
  "../../etc/passwd",
  "北京新闻",
  "💥💥",
  "con.",
  "A".repeat(300),
  "İstanbul",
  "ı",
  "ſ",
  "K",
];

let folder: string, seeds: string, site: string, clear: () => Promise<void>;
let ended: Ended, diagnostics: readonly Diagnostic[], paths: readonly string[];

const story = (title: string) =>
  `${title}\n\nOSLO — Crews in Oslo went back to work on Monday, Anna Holt said.\n`;

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  seeds = join(folder, "real");
  site = join(folder, "site");
  mkdirSync(join(seeds, "titles"), { recursive: true });
  ODD_NAMES.forEach((name, i) => writeFileSync(join(seeds, name), story(`Report number ${i}`)));
  ODD_TITLES.forEach((title, i) => writeFileSync(join(seeds, "titles", `${i}.txt`), story(title)));
  makeUnreadableNames();
  makeLinks();
  symlinkSync("real", join(folder, "seeds"));
  const { ended: end } = startCommand([
    "build",
    "--json",
    "--seeds",
    join(folder, "seeds"),
    "--curation",
    join(folder, "none"),
    "--site",
    site,
  ]);
  ended = await end;
  expect(ended.stderr).toBe("");
  ({ diagnostics } = JSON.parse(ended.stdout) as { diagnostics: Diagnostic[] });
  paths = listFiles(site);
}, 120_000);
afterAll(() => clear());

/** Makes files whose names are bytes that are no UTF-8. */
function makeUnreadableNames(): void {
  const slash = Buffer.from("/");
  for (const byte of [0xff, 0xfe])
    writeFileSync(
      Buffer.concat([Buffer.from(seeds), slash, Buffer.from([byte]), Buffer.from(".txt")]),
      story("Unseen"),
    );
}

/** Makes links out of the folder, within it, to nowhere and round in a circle, and a pipe. */
function makeLinks(): void {
  mkdirSync(join(folder, "secret"));
  writeFileSync(join(folder, "secret", "key.txt"), story("Kept from all"));
  symlinkSync(join(folder, "secret", "key.txt"), join(seeds, "link-to-file.txt"));
  symlinkSync("../secret", join(seeds, "link-to-folder"));
  symlinkSync("nowhere.txt", join(seeds, "link-to-nowhere.txt"));
  symlinkSync("link-to-itself.txt", join(seeds, "link-to-itself.txt"));
  symlinkSync(".", join(seeds, "titles", "round"));
  symlinkSync("Case.txt", join(seeds, "link-within.txt"));
  spawnSync("mkfifo", [join(seeds, "pipe.txt")]);
}

const rulesOf = (path: string) => diagnostics.filter((d) => d.path === path).map(({ rule }) => rule);

describe.runIf(process.platform === "linux")("names of seeds", () => {
  test("every file with a name that can be read is an article, under its own name", () => {
    const lines = readFileSync(join(site, "data", "records.jsonl"), "utf8")
      .trimEnd()
      .split("\n");
    const originals = lines.map((line) => (JSON.parse(line) as { original: { path: string } }).original.path);
    expect(originals).toEqual(expect.arrayContaining(ODD_NAMES));
    expect(new Set(originals).size).toBe(originals.length);
  });

  test("a file whose name is not UTF-8 is a problem that is told, and loses nothing else", () => {
    expect(rulesOf("\ufffd.txt")).toEqual(["read/unreadable", "read/unreadable"]);
    expect(ended.code).toBe(1);
  });

  test.each([
    ["link-to-file.txt", "read/link-outside"],
    ["link-to-folder", "read/link-outside"],
    ["link-to-nowhere.txt", "read/unreadable"],
    ["link-to-itself.txt", "read/unreadable"],
    ["titles/round", "read/link-loop"],
    ["pipe.txt", "read/not-a-file"],
  ])("%s is told as %s", (path, rule) => {
    expect(rulesOf(path)).toEqual([rule]);
  });

  test("a link within the folder, and the folder itself as a link, are followed", () => {
    expect(rulesOf("link-within.txt")).toEqual([]);
    expect(paths.some((path) => path.startsWith("articles/report-number-6"))).toBe(true);
  });

  test("nothing from behind a link stands in the site", () => {
    for (const path of paths)
      expect(readFileSync(join(site, path)).includes("Kept from all"), path).toBe(false);
  });
});

describe.runIf(process.platform === "linux")("names of the site's files", () => {
  test("are other files on every disk: also where case and composed letters make no difference", () => {
    const folded = paths.map((path) => path.normalize("NFC").toLowerCase().toUpperCase());
    expect(new Set(folded).size).toBe(paths.length);
  });

  test("are short enough for every disk and host", () => {
    const parts = paths.flatMap((path) => path.split("/"));
    expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(200);
    expect(Math.max(...paths.map((path) => Buffer.byteLength(path)))).toBeLessThanOrEqual(240);
  });

  test("can be written on Windows, on a stick and in an address", () => {
    const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
    const parts = paths.flatMap((path) => path.split("/"));
    expect(
      parts.filter((part) => !/^[\w.-]+$/.test(part) || /[. ]$/.test(part) || DEVICE.test(part)),
    ).toEqual([]);
  });

  test("lead to each other", () => {
    expect(findBrokenLinks(site)).toEqual([]);
  });
});
