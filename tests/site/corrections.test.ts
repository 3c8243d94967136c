import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive, ArchivedArticle } from "../../src/model/archive.ts";
import { formatDiagnostic } from "../../src/model/diagnostic.ts";
import { permalink } from "../../src/model/permalink.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { publishSite } from "../../src/publish/site.ts";
import { findHolders, type HeldText, readEveryByte } from "./bytes.ts";
import { makeFolder } from "./folder.ts";
import { GAZETTE } from "./gazette.ts";
import { findBrokenLinks, listFiles } from "./pages.ts";

const CORRECTIONS: Readonly<Record<string, string>> = {
  "01-bridge.txt": `- {field: source.outlet, set: Lisbon Evening Herald, why: the masthead of the cutting}
- {field: quotes, where: paperwork, set: Rodrigo Neves, why: "the paper's own correction of 9 May"}
`,
  "02-bakers.txt": `- {field: byline, set: [Rui Antunes, Marta Faria], why: printed edition}
- {field: actors, remove: [Helena Matos], why: she had left the union}
`,
  "03-museum.txt": `- {field: date, set: "2016-04-13", why: the museum's own notice}
- {field: places, add: ["Springfield, Illinois"], why: the map was sold there}
`,
  "04-water.txt": `- {field: places, add: [{name: Mill of the Saints, lat: 37.19, lon: -3.61, type: facility}], why: the pipe ends there}
- {field: actors, add: [{name: Guild of Plumbers, type: organisation}], why: they mended it}
`,
  "05-court.txt": `- {field: dek, set: A keeper stays away, why: printed edition}
- {field: kicker, set: Galicia, why: printed edition}
`,
  "06-harvest.txt": `- {field: events, where: the first trees were shaken, set: "2015-11-02", why: the year is plain from the harvest}
`,
  "07-train.txt": `- {field: access, set: excerpt, why: the railway's magazine allows no more}
- {field: story, set: night-trains, why: one of a series}
`,
  "08-ferry.txt": `- {field: title, set: Ferry turns around for a dog, why: headline of the printed edition}
- {field: language, set: en-GB, why: British paper}
`,
};
const REDACTIONS = `- name: Gaspar Quental
  also: [Quental]
  why: asked to be forgotten
- passage: An informer of the customs, known as the Heron,
  in: 16-fog.txt
  why: protects a source
`;

let folder: string, clear: () => Promise<void>;
let archive: Archive, again: Archive, reseeded: Archive, held: HeldText[];
let ids: Map<string, string>;

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const inputs = () => ({ seeds: join(folder, "seeds"), curation: join(folder, "curation") });

async function build(to: string): Promise<Archive> {
  const built = await buildArchive(inputs());
  await publishSite(built, { site: join(folder, to), baseUrl: null });
  return built;
}

const find = (path: string, among = archive): ArchivedArticle => among.articles.find(({ record }) => record.original.path === path)!;
const row = (path: string, field: string) => find(path).record.evidence.filter((one) => one.field === field);
const wordProblems = ({ diagnostics }: Archive) => diagnostics.map(formatDiagnostic).filter((line) => line.includes("corrections/"));

/** Edits some seeds, takes some out, puts one in, and renames one, as the years do. */
function reseed(): void {
  const edit = (path: string, from: string, to: string) => write(`seeds/${path}`, GAZETTE[path]!.replace(from, to));
  edit("01-bridge.txt", "Bridge over the Tagus to close for a year", "Tagus bridge shut until next May");
  edit("02-bakers.txt", "Helena Matos, who leads the Union of Bakers,", "The Union of Bakers");
  edit("06-harvest.txt", "the first trees were shaken on the 2nd", "nothing was ready");
  edit("05-court.txt", "Court weighs", "Galicia\n\nCourt weighs");
  renameSync(join(folder, "seeds", "08-ferry.txt"), join(folder, "seeds", "ferry-to-tangier.txt"));
  rmSync(join(folder, "seeds", "04-water.txt"));
  rmSync(join(folder, "seeds", "16-fog.txt"));
  write("seeds/17-snow.txt", "Snow falls on Granada\n\nGRANADA — Snow fell on Granada on Monday, the town hall said.\n");
}

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  for (const [path, text] of Object.entries(GAZETTE)) write(`seeds/${path}`, text);
  write("curation/archive.yml", "title: The Iberian File\n");
  write("curation/redactions.yml", REDACTIONS);
  const before = await buildArchive(inputs());
  ids = new Map(before.articles.map(({ id, record }) => [record.original.path, id]));
  for (const [path, text] of Object.entries(CORRECTIONS)) write(`curation/corrections/${ids.get(path)}.yml`, text);
  archive = await build("site");
  again = await build("again");
  held = readEveryByte(join(folder, "site"));
  reseed();
  reseeded = await build("reseeded");
}, 120_000);
afterAll(() => clear());

describe("ten and more corrections win over what was read", () => {
  test("all of them apply, and no address changes", () => {
    expect(wordProblems(archive)).toEqual([]);
    for (const [path, id] of ids) expect(find(path).id).toBe(id);
  });

  test("a source, with its page", () => {
    expect(find("01-bridge.txt").record.source).toMatchObject({ outlet: "Lisbon Evening Herald", agency: "Reuters" });
    expect(archive.sources.map(({ entry }) => entry.name)).toContain("Lisbon Evening Herald");
  });

  test("who said it", () => {
    const quote = find("01-bridge.txt").record.quotes.find(({ text }) => text.includes("paperwork"));
    expect(quote).toMatchObject({ speaker: "Rodrigo Neves", anonymous: false });
  });

  test("the authors", () => expect(find("02-bakers.txt").record.byline).toEqual(["Rui Antunes", "Marta Faria"]));

  test("an actor out, with its links and its evidence", () => {
    const { record, mentions } = find("02-bakers.txt");
    expect(record.actors.map(({ name }) => name)).not.toContain("Helena Matos");
    expect(mentions.map(({ actor }) => actor)).not.toContain("helena-matos");
    expect(row("02-bakers.txt", "actors").filter(({ value }) => value === "helena-matos")).toEqual([]);
    expect(row("02-bakers.txt", "actors").at(-1)).toMatchObject({ value: "Helena Matos", basis: "curated", note: "she had left the union" });
  });

  test("an actor in that no line names, with its page", () => {
    expect(find("04-water.txt").record.actors).toContainEqual(expect.objectContaining({ id: "guild-of-plumbers", type: "organisation" }));
    expect(archive.actors.map(({ entry }) => entry.id)).toContain("guild-of-plumbers");
  });

  test("a place in with the point that people give", () => {
    const place = find("04-water.txt").record.places.find(({ name }) => name === "Mill of the Saints");
    expect(place).toMatchObject({ lat: 37.19, lon: -3.61, type: "facility", precision: "point" });
    expect(archive.places.find(({ entry }) => entry.id === place?.id)?.entry.decision).toMatch(/editors: the pipe ends there\.$/);
  });

  test("a place in with the point of the gazetteer", () => {
    const place = find("03-museum.txt").record.places.find(({ name }) => name === "Springfield");
    expect(place?.lat).toBeCloseTo(39.8, 0);
    expect(place?.lon).toBeCloseTo(-89.6, 0);
  });

  test("a date, which keeps the days that the text speaks of", () => {
    expect(find("03-museum.txt").record.date).toMatchObject({ edtf: "2016-04-13", basis: "curated", confidence: "certain" });
    expect(find("03-museum.txt").record.events.map(({ edtf }) => edtf)).toContain("2016-04-13");
  });

  test("the day of an event", () => {
    const event = find("06-harvest.txt").record.events.find(({ text }) => text.includes("first trees"));
    expect(event?.edtf).toBe("2015-11-02");
  });

  test("headline, subhead, kicker, language, story, access", () => {
    expect(find("08-ferry.txt").record).toMatchObject({ title: "Ferry turns around for a dog", language: "en-GB" });
    expect(find("05-court.txt").record).toMatchObject({ dek: "A keeper stays away", kicker: "Galicia" });
    expect(find("07-train.txt").record).toMatchObject({ story: "night-trains", access: "excerpt" });
  });

  test.each(Object.keys(CORRECTIONS))("%s: every value shows on its page that people set it, and why", (path) => {
    const page = readFileSync(join(folder, "site", permalink.article(find(path).id)), "utf8");
    const said = find(path).record.evidence.filter(({ rule, basis }) => rule === "curation/correction" || basis === "curated");
    expect(said.length).toBeGreaterThanOrEqual(CORRECTIONS[path]!.trim().split("\n").length);
    for (const { note = "" } of said) expect(page).toContain(note.replaceAll("'", "&#39;").slice(0, 12).split("&")[0]);
    expect(page).toContain("curated, certain");
    expect(page).toContain("curation/correction</code");
  });
});

test("a name that people took out is struck through in the evidence, one that they put in is not", () => {
    const page = readFileSync(join(folder, "site", permalink.article(find("02-bakers.txt").id)), "utf8");
    expect(page.match(/<b><del dir="auto">[^<]*/g)).toEqual([expect.stringContaining("Helena Matos")]);
  });

describe("two redactions", () => {
  test.each(["Quental", "the Heron", "informer", "Gaspar"])("leave %s in no byte", (words) => {
    expect(findHolders(held, words)).toEqual([]);
  });
});

describe("building again", () => {
  test("gives the same bytes", () => {
    const [site, other] = [join(folder, "site"), join(folder, "again")];
    expect(listFiles(other)).toEqual(listFiles(site));
    expect(listFiles(site).filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(other, path))))).toEqual([]);
    expect(again.edition).toBe(archive.edition);
  });

  test("leaves no link without an end", () => expect(findBrokenLinks(join(folder, "site"))).toEqual([]));
});

describe("when the seeds change", () => {
  test("corrections outlive a new headline", () => {
    const { id, record } = find("01-bridge.txt", reseeded);
    expect(id).toMatch(/^tagus-bridge-shut/);
    expect(record.source.outlet).toBe("Lisbon Evening Herald");
  });

  test("and an untouched one stays as it was", () => {
    expect(find("07-train.txt", reseeded).record).toEqual(find("07-train.txt").record);
  });

  test.each([
    /02-bakers|bakers-of-porto-walk-out-\w+\.yml:2 warning actors: "Helena Matos" to remove, but not there any more/,
    /olive-harvest-late-in-jaen-\w+\.yml:1 warning events: the text does not say "the first trees were shaken" any more/,
    /court-weighs-the-fate-of-a-lighthouse-\w+\.yml:2 info kicker: says what the record says already; no longer needed/,
    /water-returns-to-granada-\w+\.yml warning no article has the id .*wait until it comes back/,
    /ferry-to-tangier-turns-around-\w+\.yml warning no article has the id .*; one of the same title has the id ferry-to-tangier-turns-around-\w+: .*rename this one to ferry-to-tangier-turns-around-\w+\.yml/,
  ])("what has nothing to do is reported: %s", (line) => {
    expect(wordProblems(reseeded).join("\n")).toMatch(line);
  });

  test("and nothing else is", () => expect(wordProblems(reseeded)).toHaveLength(5));

  test("redactions too", () => {
    const said = reseeded.diagnostics.filter(({ path }) => path === "curation/redactions.yml").map(formatDiagnostic);
    expect(said).toEqual([
      expect.stringMatching(/:1 info blacked out 2 times in 2 articles/),
      expect.stringMatching(/:4 warning this redaction has nothing to do any more/),
      expect.stringMatching(/:4 warning an article that “in” names is not in the archive/),
    ]);
  });
});

describe("files that do not fit are reported with their line, and nothing of them is used", () => {
  test.each([
    ["- {field: titel, set: A, why: b}\n", /\.yml:1 error entry 1, field: /],
    ["- field: title\n  set: A\n  why: b\n- field: date\n  set: 5\n  why: b\n", /\.yml:5 error entry 2, set: /],
    ["- {field: title, set: A}\n", /\.yml:1 error entry 1: "why" is missing/],
    ["- {field: places, add: [{name: A, lat: 200, lon: 0}], why: b}\n", /\.yml:1 error entry 1, add 1, lat: 200 is too large/],
    ["field: title\n", /\.yml:1 error the file: /],
  ])("%j", async (text, message) => {
    const { folder: own, clear: remove } = await makeFolder();
    for (const below of ["seeds", "curation/corrections"]) mkdirSync(join(own, below), { recursive: true });
    writeFileSync(join(own, "seeds", "a.txt"), GAZETTE["07-train.txt"]!);
    writeFileSync(join(own, "curation", "corrections", "x.yml"), text);
    const { diagnostics } = await buildArchive({ seeds: join(own, "seeds"), curation: join(own, "curation") });
    await remove();
    expect(diagnostics.map(formatDiagnostic)[0]).toMatch(message);
  });
});
