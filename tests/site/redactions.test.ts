import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { formatDiagnostic, UsageError } from "../../src/model/diagnostic.ts";
import { permalink } from "../../src/model/permalink.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { publishSite } from "../../src/publish/site.ts";
import { findHolders, type HeldText, readEveryByte } from "./bytes.ts";
import { makeFolder } from "./folder.ts";
import { findBrokenLinks, listFiles } from "./pages.ts";

// Sunniva Grøtvik is the name to be taken out, Holsnøy a place; neither may stand anywhere, however it is spelled.
const SEEDS: Readonly<Record<string, string>> = {
  "sunniva-grotvik-speaks.txt": `Sunniva Grøtvik speaks in Oslo

By Sunniva Grøtvik

OSLO (AP) — Sunniva Grøtvik, the director of the Port of Oslo, said on Monday that ships would wait.

“We wait,” SUNNIVA GRØTVIK said. Sunniva\u00a0Grøtvik’s office, Sun\u00adniva Grøt\u00advik told reporters, is in Sunniva
Grøtvik Street. Her tag is #SunnivaGrøtvik, her address sunniva.grøtvik@port.example. Ms Grøtvik spoke on 3 March 2014.

Sunniva Gro\u0338tvik has an accent apart here, and ｓｕｎｎｉｖａ wide letters there.

© 2014 The Fjord Courier
`,
  "harbour.txt": `Storm closes the harbour of Bergen

BERGEN — The harbour was closed on Tuesday, said Kari Holm. She answered for Sunniva Grøtvik, who was away.

The dredger lies off Holsnøy. A secret witness, the boatswain of the Aurora, saw it sink on 4 March 2014.

© 2014 Bergen Evening Post
`,
  "entity.html": `<html lang="en"><head><title>Harbour fees rise</title><meta name="author" content="Sunniva Gr&#248;tvik"><link rel="canonical" href="https://courier.example/2014/sunniva-gr%C3%B8tvik-fees"></head><body><nav>More on &#83;unniva Gr&oslash;tvik</nav><article><h1>Harbour fees rise</h1><p>Fees in the harbour of Bergen will rise on Friday, said Sunniva <b>Grøt</b>vik, who directs the port, in a statement on Thursday that was read out to the owners.</p><p>The owners of the ferries in Stavanger said that they would go to court against the fees, and that passengers would have to pay for them in the end.</p></article></body></html>`,
  "plain.html": `<html lang="en"><head><title>Tides turn</title></head><body><article><h1>Tides turn in Molde</h1><p>The tides of Molde turned on Friday as they have for as long as anybody on the quay can remember, a fisherman said in the harbour office.</p><p>They will turn again in six hours, he said, and went on mending the nets that he had brought along.</p></article></body></html>`,
  "list.jsonl": `${JSON.stringify({ headline: "Quay opens in Molde", author: "Sunniva Grøtvik", text: "MOLDE — The quay of Molde opened on Monday, the mayor said.\n\nSunniva Grøtvik cut the ribbon and left." })}\n`,
  "letter.eml": `From: Courier <news@courier.example>\nSubject: Letter from Molde\nDate: Mon, 3 Mar 2014 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nMOLDE =E2=80=94 Sunniva Gr=C3=B8tvik wrote on Monday that the quay is too long, and that nobody had asked her.\n`,
  "gone.txt": `Witness names the captain of the Aurora

TROMSØ — The captain of the Aurora was named by a jabberwocky of a witness on Monday, said Kari Holm.

The court in Tromsø will hear the witness again on Wednesday behind closed doors.
`,
  "open.txt": `Court in Tromsø hears a captain

TROMSØ (AP) — A captain was heard in Tromsø on Monday, a court clerk said. The next hearing is on Wednesday.
`,
};

const REDACTIONS = `# Whoever reads this file knows the names; the site must not.
- name: Sunniva Grøtvik
  also: [Ms Grøtvik, Grøtvik, Sunniva]
  why: a court order of 2015
- passage: the boatswain of the Aurora
  in: harbour.txt
  why: protects a witness who is not Sunniva Grøtvik
- name: Holsnøy
  why: the place would tell who it was
- withdraw: gone.txt
  why: The court withdrew what this article reports.
  date: "2016-02-29"
- name: Nobody Atall
  why: stale
`;
const SETTINGS = "title: The Fjord File\ndescription: News that Sunniva Grøtvik made\n";
const AUTHORITY =
  "- {name: Sunniva Grøtvik, type: person, aliases: [the harbour's director]}\n- {name: Kari Holm, type: person, aliases: [Sunniva's deputy], why: she was Grøtvik's deputy}\n";
const SPELLINGS = ["grøtvik", "gro\u0338tvik", "grotvik", "sunniva", "sun\u00adniva", "ｓｕｎｎｉｖａ", "holsnøy", "holsnoy", "&#83;unniva", "gr&oslash;tvik", "Gr&#248;tvik", "Gr=C3=B8tvik", "gr%C3%B8tvik"];

let folder: string, site: string, clear: () => Promise<void>;
let archive: Archive, held: HeldText[], problems: string[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function build(to: string): Promise<Archive> {
  const built = await buildArchive({ seeds: join(folder, "seeds"), curation: join(folder, "curation") });
  await publishSite(built, { site: join(folder, to), baseUrl: null });
  return built;
}

const find = (title: string) => archive.articles.find(({ record }) => record.title.includes(title))!;
const read = (path: string) => readFileSync(join(site, path), "utf8");

beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  for (const [path, text] of Object.entries(SEEDS)) write(`seeds/${path}`, text);
  write("curation/archive.yml", SETTINGS);
  write("curation/authority/people.yml", AUTHORITY);
  const before = await buildArchive({ seeds: join(folder, "seeds"), curation: join(folder, "curation") });
  const speech = before.articles.find(({ record }) => record.original.path.includes("speaks"))!;
  write(`curation/corrections/${speech.id}.yml`, "- {field: dek, set: A director waits, why: printed edition}\n");
  write("curation/redactions.yml", REDACTIONS);
  archive = await build("site");
  site = join(folder, "site");
  held = readEveryByte(site);
  problems = archive.diagnostics.map(formatDiagnostic);
});
afterAll(() => clear());

describe("a name that is redacted stands in no byte of the site", () => {
  test.each(SPELLINGS)("as %s", (spelling) => expect(findHolders(held, spelling)).toEqual([]));

  test("nor does a passage in the one article that it is taken out of", () => {
    expect(findHolders(held, "boatswain")).toEqual([]);
    expect(findHolders(held, "the Aurora")).toEqual([]);
  });

  test("nor does the list of redactions", () => {
    expect(findHolders(held, "Whoever reads this file")).toEqual([]);
    expect(listFiles(site).filter((path) => path.includes("redactions"))).toEqual([]);
  });

  test("nobody and no place is made of what is blacked out", () => {
    const names = [...archive.actors, ...archive.places, ...archive.sources].map(({ entry }) => entry.name);
    expect(names.filter((name) => name.includes("█"))).toEqual([]);
    expect(names).toContain("Kari Holm");
  });
});

describe("what stands there instead", () => {
  test("blocks of the same length, so that all positions stay", () => {
    const { clean, record } = find("speaks in Oslo");
    expect(clean.raw.text).toHaveLength(SEEDS["sunniva-grotvik-speaks.txt"]!.length);
    expect(record.title).toBe("███████████████ speaks in Oslo");
    for (const { quote, start, end } of record.evidence) expect(clean.raw.text.slice(start, end)).toBe(quote);
    expect(record.original.path).toBe("███████████████-speaks.txt");
  });

  test("corrections of the article outlive its new address", () => {
    expect(find("speaks in Oslo").record.dek).toBe("A director waits");
  });

  test("the page says how much and why", () => {
    const page = read(permalink.article(find("Storm closes").id));
    expect(page).toContain("3 passages are blacked out.");
    expect(page).toContain("a court order of 2015");
    expect(page).toContain("protects a witness who is not ███████████████");
  });

  test("the file as redacted, with the hash of its own bytes", () => {
    const { id, record } = find("Storm closes");
    const bytes = readFileSync(join(site, permalink.original(id)));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(record.original.sha256);
    expect(bytes.toString()).toContain("answered for ███████████████, who");
  });

  test.each(["Harbour fees rise", "Letter from Molde"])("no file of “%s”, where the name may hide in another writing", (title) => {
    const { id, clean } = find(title);
    expect(existsSync(join(site, permalink.original(id)))).toBe(false);
    expect(clean.raw.withheld).toBe("redaction");
    expect(read(permalink.article(id))).toContain("The file as received is not published");
  });

  test("files without the name stay as they came, byte for byte", () => {
    const { id, record } = find("Tides turn");
    expect(read(permalink.original(id))).toBe(SEEDS["plain.html"]);
    expect(record.original.sha256).toBe(createHash("sha256").update(SEEDS["plain.html"]!).digest("hex"));
  });

  test("every link leads somewhere", () => expect(findBrokenLinks(site)).toEqual([]));

  test("two builds have equal bytes", async () => {
    await build("again");
    const differing = listFiles(site).filter(
      (path) => !readFileSync(join(site, path)).equals(readFileSync(join(folder, "again", path))),
    );
    expect(differing).toEqual([]);
  });
});

describe("an article that is withdrawn", () => {
  test("leaves a page at its address, with the reason, for no search engine", () => {
    const [withdrawal] = archive.withdrawn!;
    expect(withdrawal).toMatchObject({ title: null, date: "2016-02-29" });
    expect(withdrawal?.id).toMatch(/^witness-names-the-captain-of-the-[\w-]*[0-9a-f]{6}$/);
    const page = read(permalink.article(withdrawal!.id));
    expect(page).toContain("<bdi>The court withdrew what this article reports</bdi>.");
    expect(page).toContain("29 February 2016");
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).not.toContain("data-pagefind-body");
  });

  test("stands in no list, and its words nowhere", () => {
    expect(findHolders(held, "jabberwocky")).toEqual([]);
    expect(findHolders(held, "behind closed doors")).toEqual([]);
    const { id } = archive.withdrawn![0]!;
    const holders = findHolders(held, id).map((path) => path.replace(/ \(.*/, ""));
    const listed = holders.filter((path) => !path.startsWith("assets/offline."));
    expect([...new Set(listed)].sort()).toEqual(
      [`articles/${id}.html`, `articles/${id}.json`, permalink.withdrawn, permalink.manifest].sort(),
    );
  });

  test("is listed with its reason in the data", () => {
    expect(JSON.parse(read(permalink.withdrawn))).toEqual(archive.withdrawn);
  });
});

test("an article is withdrawn by its new address too, or by its page's", async () => {
  const { folder: own, clear: remove } = await makeFolder();
  for (const below of ["seeds", "curation"]) mkdirSync(join(own, below));
  for (const path of ["sunniva-grotvik-speaks.txt", "gone.txt", "open.txt"])
    writeFileSync(join(own, "seeds", path), SEEDS[path]!);
  const [name = ""] = REDACTIONS.split("- passage");
  const { id } = find("speaks in Oslo");
  const gone = `https://archive.example/articles/${archive.withdrawn![0]!.id}.html`;
  writeFileSync(
    join(own, "curation", "redactions.yml"),
    `${name}- {withdraw: ${id}, why: a}\n- {withdraw: "${gone}", why: b, showTitle: true}\n`,
  );
  const built = await buildArchive({ seeds: join(own, "seeds"), curation: join(own, "curation") });
  await remove();
  expect(built.articles).toHaveLength(1);
  expect(built.withdrawn?.map(({ title }) => title)).toEqual([null, "Witness names the captain of the Aurora"]);
});

describe("what was done is reported, without the words", () => {
  test.each([
    /^curation\/redactions\.yml:2 info blacked out \d+ times in 5 articles \[curation\/redacted\]$/m,
    /^curation\/redactions\.yml:5 info blacked out 1 time in 1 article/m,
    /^curation\/redactions\.yml:10 info 1 article withdrawn/m,
    /^curation\/redactions\.yml:13 warning this redaction has nothing to do any more.* \[curation\/stale-redaction\]$/m,
    /the files of 2 articles are withheld/,
    /^███████████████-speaks\.txt info address changed: .*speaks-in-oslo-[0-9a-f]{6}/m,
  ])("%s", (line) => expect(problems.join("\n")).toMatch(line));

  test("nothing names them", () => expect(problems.join("\n")).not.toMatch(/grøtvik|sunniva|holsnøy|Atall/i));
});

describe("a list that cannot be read stops the build", () => {
  test.each([
    ["a key that nobody knows", "- {name: A, why: b, colour: red}\n", /redactions\.yml:1 .*colour/],
    ["neither name nor passage", "- {why: b}\n", /redactions\.yml:1 .*give one of/],
    ["no reason", "- name: A\n", /redactions\.yml:1 .*why/],
    ["signs alone", "- {name: '---', why: b}\n", /give words/],
    ["broken YAML", "- {name: [\n", /redactions\.yml:\d/],
  ])("%s", async (_, text, message) => {
    const { folder: own, clear: remove } = await makeFolder();
    for (const below of ["seeds", "curation"]) mkdirSync(join(own, below));
    writeFileSync(join(own, "curation", "redactions.yml"), text);
    const failure = await buildArchive({ seeds: join(own, "seeds"), curation: join(own, "curation") }).catch((error: Error) => error);
    await remove();
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).toMatch(/Nothing was built/);
  });
});
