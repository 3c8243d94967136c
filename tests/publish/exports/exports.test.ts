import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Archive } from "../../../src/model/archive.ts";
import { EXPORTS, hashManifest, renderExports } from "../../../src/publish/exports.ts";
import { writeNetwork } from "../../../src/publish/exports/network.ts";
import { permalink } from "../../../src/model/permalink.ts";
import { escapeXml } from "../../../src/publish/exports/xml.ts";
import { renderRecord, renderRecords } from "../../../src/publish/records.ts";
import { Site } from "../../../src/publish/views/site.ts";
import { makeFixture } from "../fixture.ts";
import { HOSTILE, makeHostile } from "./hostile.ts";
import { findXmlFault } from "./xml.ts";

const BASE = "https://archive.example/harbour";
const archives: Record<string, Archive> = {
  fixture: makeFixture(),
  hostile: makeHostile(),
  empty: makeFixture([]),
};
const renderAll = (archive: Archive, baseUrl: string | null) =>
  new Map([...renderExports(archive, { baseUrl })].map(({ path, content }) => [path, content]));
const textOf = (content: string | Uint8Array | undefined) =>
  typeof content === "string" ? content : strFromU8(content ?? new Uint8Array());

describe.each(Object.keys(archives))("exports of the %s archive", (kind) => {
  const archive = archives[kind] ?? makeFixture();
  const sets = [renderAll(archive, null), renderAll(archive, BASE)] as const;

  test("JSON can be read", () => {
    for (const [path, content] of sets.flatMap((files) => [...files]))
      if (/\.(?:geo)?json$/.test(path)) expect(() => JSON.parse(textOf(content)), path).not.toThrow();
  });

  test("XML is well formed", () => {
    for (const [path, content] of sets.flatMap((files) => [...files]))
      if (/\.(?:xml|gexf)$/.test(path)) expect([path, findXmlFault(textOf(content))]).toEqual([path, null]);
  });

  test("no file holds an absolute address where none is known", () => {
    const allowed =
      /https?:\/\/(?:www\.w3\.org\/2005\/Atom|gexf\.net\/1\.3|jsonfeed\.org\/version\/1\.1|json-schema\.org\/[\w/#-]*)/g;
    for (const [path, content] of [...sets[0]].filter(([path]) => path !== "licences.txt"))
      // whose credits are links
      expect([path, /https?:\/\/[^"<\s]*/.exec(textOf(content).replace(allowed, ""))]).toEqual([path, null]);
    expect([...sets[0].keys()].filter((path) => /sitemap|opensearch/.test(path))).toEqual([]);
  });

  test("paths are unique without case, and below the root", () => {
    const paths = [...renderExports(archive, { baseUrl: BASE }), ...renderRecords(archive)].map(({ path }) =>
      path.toLowerCase(),
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => /^\/|\.\.|\\/.test(path))).toEqual([]);
  });

  test("the same archive gives the same bytes, whether its records were rendered before or not", () => {
    const records = [...renderRecords(archive)];
    const again = [...renderExports(archive, { baseUrl: null, records })];
    expect(hashManifest(again)).toBe(
      hashManifest([...sets[0]].map(([path, content]) => ({ path, content }))),
    );
  });

  test("every file that the Data page offers is made", () => {
    // The list of withdrawn articles is made, and offered, where there are any.
    expect(EXPORTS.filter(({ path }) => !sets[0].has(path)).map(({ path }) => path)).toEqual([
      permalink.withdrawn,
    ]);
  });

  test("the data package tells size and hash of what is there", () => {
    const files = new Map([
      ...sets[0],
      ...[...renderRecords(archive)].map((f) => [f.path, f.content] as const),
    ]);
    const { resources, name } = JSON.parse(textOf(sets[0].get("data/datapackage.json"))) as {
      name: string;
      resources: { name: string; path: string; bytes: number; hash: string }[];
    };
    expect(name).toMatch(/^[a-z0-9._/-]+$/);
    expect(resources.length).toBeGreaterThan(8);
    for (const { name: resource, path, bytes, hash } of resources) {
      expect(resource).toMatch(/^[a-z0-9._-]+$/);
      const content = Buffer.from(files.get(`data/${path}`) ?? "missing");
      expect([path, bytes]).toEqual([path, content.length]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });
});

describe("single files", () => {
  const archive = makeFixture();
  const files = renderAll(archive, BASE);

  test("the zip holds every record file, and is the same in every time zone", () => {
    const zip = files.get("data/records.zip") as Uint8Array;
    const members = unzipSync(zip);
    expect(Object.keys(members)).toEqual(archive.articles.map(({ id }) => `records/${id}.md`));
    for (const article of archive.articles)
      expect(strFromU8(members[`records/${article.id}.md`] ?? new Uint8Array())).toBe(
        Buffer.from(renderRecord(article)).toString(),
      );
    // DOS time of noon on 1 January 1980, little-endian, behind the first member's header.
    expect([...zip.slice(10, 14)]).toEqual([0, 0x60, 0x21, 0]);
  });

  test("GeoJSON gives longitude first, and unplaced places with no geometry", () => {
    const { features } = JSON.parse(textOf(files.get("data/places.geojson"))) as GeoJSON.FeatureCollection;
    const find = (id: string) => features.find((feature) => feature.id === id)?.geometry;
    expect(features).toHaveLength(archive.places.length);
    expect(find("rotterdam")).toEqual({ type: "Point", coordinates: [4.47917, 51.9225] });
    expect(find("quay-nine")).toBeNull();
  });

  test("the network joins those who are named together, once, with the number of articles", () => {
    const network = textOf(files.get("data/network.gexf"));
    expect(network).toContain('<edge source="port-authority" target="havenbond" weight="3"/>');
    const edges = [...network.matchAll(/<edge source="([^"]*)" target="([^"]*)"/g)].map(([, a, b]) =>
      [a, b].sort().join(" "),
    );
    expect(new Set(edges).size).toBe(edges.length);
    expect(edges.length).toBe(
      new Set(
        archive.actors.flatMap(({ entry, with: w }) => w.map(({ id }) => [entry.id, id].sort().join(" "))),
      ).size,
    );
  });

  test("a network of too many edges keeps the strongest and tells so", () => {
    const network = writeNetwork(archive, 3);
    expect([...network.matchAll(/weight="(\d+)"/g)].map(([, weight]) => weight)).toEqual(["3", "2", "2"]);
    expect(network).toContain("actors named in the same articles, at least 2<");
  });

  test("an actor may be called __proto__", () => {
    const network = textOf(renderAll(makeHostile(), null).get("data/network.gexf"));
    expect(network).toContain('label="__proto__"');
    expect(HOSTILE).toContain("__proto__");
  });

  test.each([
    ["fixture", archive],
    ["empty archive", makeFixture([])],
  ])("the site map of the %s names only pages that are made", (_, some) => {
    const { pages } = new Site(some, { baseUrl: BASE });
    const made = new Set(Object.values(pages).flatMap((of) => of.map(({ frame }) => `${BASE}/${frame.url}`)));
    const map = textOf(renderAll(some, BASE).get("sitemap.xml"));
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(named.filter((url) => !made.has(url ?? ""))).toEqual([]);
    expect(named.length).toBeGreaterThan(some.articles.length + some.actors.length);
  });

  test("robots.txt names the site map by its address", () => {
    expect(textOf(files.get("robots.txt"))).toContain(`Sitemap: ${BASE}/sitemap.xml`);
  });

  test("OpenSearch leads to the search page", () => {
    expect(textOf(files.get("opensearch.xml"))).toContain(`template="${BASE}/search.html?q={searchTerms}"`);
  });

  test("a manifest is what sha256sum reads, in order of path", () => {
    const manifest = hashManifest([
      { path: "b/ä.txt", content: "ä" },
      { path: "a.txt", content: new Uint8Array() },
    ]);
    expect(manifest).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n" +
        `${createHash("sha256").update("ä").digest("hex")}  b/ä.txt\n`,
    );
  });
});

test("any text at all may stand in XML", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (text, units) => {
        const written = escapeXml(text + String.fromCharCode(...units));
        expect(findXmlFault(`<a b="${written}">${written}</a>`)).toBeNull();
      },
    ),
  );
});

describe("the checker of XML", () => {
  test.each([
    ['<a><b c="d"/>e</a>', null],
    ["<a>&amp;&#10;</a>", null],
    ["<a>&</a>", "bare &"],
    ['<a b="&x"/>', "bare &"],
    ["<a><b></a>", "closed"],
    ["<a>", "left open"],
    ["<a>]]></a>", "]]>"],
    ["<a>\u0008</a>", "forbidden"],
    ["<a>\ud800</a>", "forbidden"],
    ["<a>1 < 2</a>", "bad tag"],
  ])("%j", (text, fault) => {
    if (fault === null) expect(findXmlFault(text)).toBeNull();
    else expect(findXmlFault(text)).toContain(fault);
  });
});
