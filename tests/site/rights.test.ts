import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Archive, ArchivedArticle } from "../../src/model/archive.ts";
import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { limitArchive } from "../../src/publish/access.ts";
import { publishSite } from "../../src/publish/site.ts";
import { findHolders, type HeldText, readEveryByte } from "./bytes.ts";
import { makeFolder } from "./folder.ts";
import { findBrokenLinks } from "./pages.ts";

const FERRY = `Ferry line to Bergen closes

BERGEN (AP) — The ferry line between Bergen and Stavanger will close on Friday, said Kari Holm, the director of the line.

Holm blamed the brontosaurian price of diesel. “We have no zwieback left to sell aboard,” she told reporters on Tuesday.

The owners in Oslo kept a quixotic silence about the flotilla of kayaks, which passengers had proposed on 3 March 2014.

Copyright 2014 The Fjord Courier. All rights reserved.
`;
const PORT = `Port of Bergen counts its losses

By Ola Nord

BERGEN — The port of Bergen lost a third of its trade, the harbour office said on Wednesday.

The syzygy of tides kept even the tugboats asleep, said Kari Holm, who now heads the harbour office.

A gallimaufry of small boats waits outside. “Nobody flummoxes a harbour pilot twice,” Nord was told on 5 March 2014.

© 2014 Bergen Evening Post
`;
const BRIEF = `The lighthouse keeper of Utsira whispered an onomatopoeia to the tide tables that nobody understood.

He was found asleep. His borborygmus kept the island awake on Monday, neighbours in Haugesund told Reuters.
`;
const OPEN = `Ferries return to Stavanger

STAVANGER (AP) — Ferries returned to Stavanger on Saturday, a day after the line to Bergen closed, Kari Holm said.

The mayor of Stavanger greeted them on the quay with a brass band and a short speech on patience.

Copyright 2014 The Fjord Courier. All rights reserved.
`;

const SEEDS: Readonly<Record<string, string>> = {
  "ferry.txt": FERRY,
  "post/port.txt": PORT,
  "post/_defaults.yml": "outlet: Bergen Evening Post\naccess: metadata\n",
  "brief.md": `---\nrights: metadata\n---\n${BRIEF}`,
  "open.md": `---\naccess: full\n---\n${OPEN}`,
  "page.html": `<html lang="en"><head><title>Kiosk shut</title><meta name="description" content="A kerfuffle of pigeons closed the kiosk of Molde"></head><body><article><h1>Kiosk of Molde shut</h1><p>The kiosk on the quay of Molde was shut on Thursday by a kerfuffle of pigeons, said Kari Holm of the harbour office of Bergen, who had come to look at it herself.</p><p>Pigeons were lured away with discombobulated breadcrumbs, and the kiosk will open again when the last of them has left the roof, the harbour office said in a long statement.</p></article></body></html>`,
};
const SETTINGS = `title: The Fjord File
rights: Shown for study.
sources:
  The Fjord Courier: {access: excerpt, why: the licence of 2014 allows it, ask: "https://courier.example/permissions"}
`;
const CORRECTION = `- {field: access, set: metadata, why: the kiosk's owner asked for it}\n`;

const WITHHELD = [
  ["sentences", "We have no zwieback left to sell aboard"],
  ["sentences", "kept even the tugboats asleep"],
  ["sentences", "whispered an onomatopoeia to the tide tables"],
  ["sentences", "lost a third of its trade"],
  ["words", "zwieback"],
  ["words", "quixotic"],
  ["words", "kayaks"],
  ["words", "syzygy"],
  ["words", "gallimaufry"],
  ["words", "flummoxes"],
  ["words", "onomatopoeia"],
  ["words", "borborygmus"],
  ["words", "lighthouse"],
  ["words", "whispered"],
  ["words", "kerfuffle"],
  ["words", "discombobulated"],
] as const;

let folder: string, site: string, clear: () => Promise<void>;
let archive: Archive, held: HeldText[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function build(to: string): Promise<Archive> {
  const built = await buildArchive({ seeds: join(folder, "seeds"), curation: join(folder, "curation") });
  await publishSite(built, { site: join(folder, to), baseUrl: "https://archive.example/" });
  return built;
}

const find = (path: string): ArchivedArticle => limitArchive(archive).articles.find(({ record }) => record.original.path === path)!;
const page = (path: string) => readFileSync(join(site, permalink.article(find(path).id)), "utf8");

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  for (const [path, text] of Object.entries(SEEDS)) write(`seeds/${path}`, text);
  write("curation/archive.yml", SETTINGS);
  const { articles } = await buildArchive({ seeds: join(folder, "seeds"), curation: join(folder, "curation") });
  const kiosk = articles.find(({ record }) => record.original.path === "page.html")!;
  write(`curation/corrections/${kiosk.id}.yml`, CORRECTION);
  archive = await build("site");
  site = join(folder, "site");
  held = readEveryByte(site);
});
afterAll(() => clear());

describe("what is withheld stands in no byte of the site", () => {
  test("the search does find what is published", () => {
    expect(findHolders(held, "greeted them on the quay").length).toBeGreaterThan(4);
    expect(findHolders(held, "greeted").filter((path) => /gzip|base64/.test(path))).not.toEqual([]);
  });

  test.each(WITHHELD)("%s: %s", (_, words) => expect(findHolders(held, words)).toEqual([]));

  test("not its file either", () => {
    for (const { id } of limitArchive(archive).articles)
      expect(existsSync(join(site, permalink.original(id)))).toBe(find("open.md").id === id);
  });
});

describe("what is published instead", () => {
  test.each([
    ["ferry.txt", "excerpt"],
    ["post/port.txt", "metadata"],
    ["brief.md", "metadata"],
    ["page.html", "metadata"],
    ["open.md", "full"],
  ])("%s: %s", (path, access) => expect(find(path).record.access).toBe(access));

  test("of an excerpt the headline, the facts and the beginning", () => {
    expect(page("ferry.txt")).toContain("will close on Friday");
    expect(page("ferry.txt")).toContain("Only the beginning of this article is published here.");
    expect(page("ferry.txt")).toContain("the licence of 2014 allows it");
    expect(page("ferry.txt")).toContain('href="https://courier.example/permissions"');
    expect(find("ferry.txt").record).toMatchObject({ source: { outlet: "The Fjord Courier" }, byline: [] });
    expect(find("ferry.txt").record.actors.map(({ name }) => name)).toContain("Kari Holm");
  });

  test("of the rest the facts, with the line that they were read in", () => {
    const { record } = find("post/port.txt");
    expect(record).toMatchObject({ title: "Port of Bergen counts its losses", byline: ["Ola Nord"], quotes: [], events: [] });
    expect(record.places.map(({ name }) => name)).toContain("Bergen");
    expect(record.evidence.map(({ note }) => note)).toContain("read in line 3 of the original, which is not published here");
    for (const { quote } of record.evidence) expect("Port of Bergen counts its losses").toContain(quote);
    expect(page("post/port.txt")).toContain("Only the facts about this article are published here, not its text.");
    expect(page("post/port.txt")).toContain("Bergen Evening Post");
  });

  test("a headline made of the text is withheld with it, in the address too", () => {
    expect(find("brief.md").record.title).toBe("Untitled");
    expect(find("brief.md").id).toMatch(/^article-[0-9a-f]{6}$/);
  });

  test("the positions of what is left are those of the file", () => {
    for (const { record, clean } of limitArchive(archive).articles)
      for (const { quote, start, end } of record.evidence) expect(clean.raw.text.slice(start, end)).toBe(quote);
  });

  test("the level stands in the record, its twin and the table", () => {
    const twin = JSON.parse(readFileSync(join(site, jsonTwin(permalink.article(find("ferry.txt").id))), "utf8")) as {
      withheld: object;
      downloads: object;
    };
    expect(twin.withheld).toMatchObject({ access: "excerpt", why: "the licence of 2014 allows it" });
    expect(twin.downloads).toMatchObject({ original: null });
    expect(readFileSync(join(site, permalink.recordTable), "utf8")).toContain(",excerpt,");
  });

  test("a proof that rests on a withheld line says so without its words", () => {
    const steps = limitArchive(archive).articles.flatMap(({ record }) => record.date.proof);
    expect(steps.some(({ says }) => says.includes("which is not published here, speaks for the date"))).toBe(true);
  });

  test("every link leads somewhere", () => {
    // The page for wrong addresses links from the root of its host.
    expect(findBrokenLinks(site).filter((fault) => !fault.startsWith("404.html"))).toEqual([]);
  });

  test("a limited record that comes back is published as it was", async () => {
    const record = readFileSync(join(site, permalink.record(find("ferry.txt").id)));
    const again = join(folder, "again");
    mkdirSync(again);
    writeFileSync(join(again, "back.md"), record);
    const back = await buildArchive({ seeds: again, curation: join(folder, "none") });
    expect(back.articles[0]?.record).toEqual(find("ferry.txt").record);
    const { blocks } = limitArchive(back).articles[0]!.clean;
    expect(blocks.map(({ text }) => text).join()).toContain("will close on Friday");
  });
});

describe("who decides", () => {
  async function levels(settings: string, seeds: Readonly<Record<string, string>>) {
    const { folder: own, clear: remove } = await makeFolder();
    for (const [path, text] of Object.entries({ ...seeds })) {
      mkdirSync(dirname(join(own, "seeds", path)), { recursive: true });
      writeFileSync(join(own, "seeds", path), text);
    }
    mkdirSync(join(own, "curation"));
    writeFileSync(join(own, "curation", "archive.yml"), settings);
    const built = await buildArchive({ seeds: join(own, "seeds"), curation: join(own, "curation") });
    await remove();
    return Object.fromEntries(built.articles.map(({ record }) => [record.original.path, record.access]));
  }

  test.each([
    ["nobody: all of it", "title: A\n", { "a.txt": OPEN }, undefined],
    ["the archive", "access: metadata\n", { "a.txt": OPEN }, "metadata"],
    ["the archive, in the words of its rights line", "rights: excerpt\n", { "a.txt": OPEN }, "excerpt"],
    ["a source over the archive", "access: metadata\nsources: {The Fjord Courier: full}\n", { "a.txt": OPEN }, "full"],
    ["the strictest of its sources", "sources: {The Fjord Courier: full, Associated Press: metadata}\n", { "a.txt": OPEN }, "metadata"],
    ["the folder over a source", "sources: {The Fjord Courier: full}\n", { "a.txt": OPEN, "_defaults.yml": "access: excerpt\n" }, "excerpt"],
    ["the folder, in its rights line", "title: A\n", { "a.txt": OPEN, "_defaults.yml": "rights: excerpt\n" }, "excerpt"],
    ["the nearer folder", "title: A\n", { "x/a.txt": OPEN, "_defaults.yml": "access: excerpt\n", "x/_defaults.yml": "access: full\n" }, "full"],
    ["the file over all of them", "access: excerpt\n", { "a.md": `---\naccess: full\n---\n${OPEN}`, "_defaults.yml": "access: metadata\n" }, "full"],
    ["a slip in a folder's word, which holds the text back", "title: A\n", { "a.txt": OPEN, "_defaults.yml": "access: excerp\n" }, "metadata"],
    ["settings that cannot be read, which hold it back", "access: excerp\n", { "a.txt": OPEN }, "metadata"],
    ["a rights line that is none of the words: nothing", "rights: full rights reserved\n", { "a.txt": OPEN }, undefined],
  ])("%s", async (_, settings, seeds, expected) => {
    const found = await levels(settings, seeds as Record<string, string>);
    expect(Object.values(found)).toEqual([expected]);
  });

  test("a copy that shows what another withholds is reported", async () => {
    const { folder: own, clear: remove } = await makeFolder();
    mkdirSync(join(own, "seeds"));
    const seeds = { "a.md": `---\naccess: metadata\n---\n${FERRY}`, "b.txt": FERRY, "c.txt": PORT };
    for (const [path, text] of Object.entries(seeds)) writeFileSync(join(own, "seeds", path), text);
    const { diagnostics } = await buildArchive({ seeds: join(own, "seeds"), curation: join(own, "none") });
    await remove();
    expect(diagnostics.map(({ path, rule }) => ({ path, rule }))).toContainEqual({ path: "a.md", rule: "access/open-copy" });
    expect(diagnostics.filter(({ rule }) => rule === "access/open-copy")).toHaveLength(1);
  });

  test("a correction over its file", () => {
    const row = find("page.html").record.evidence.find(({ field }) => field === "access");
    expect(row).toMatchObject({ basis: "curated", note: "the kiosk's owner asked for it", rule: "curation/correction" });
    expect(parse(CORRECTION)).toHaveLength(1);
  });
});
