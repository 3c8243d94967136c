import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import type { NewsRecord } from "../../src/model/record.ts";
import { findXmlFault } from "../publish/exports/xml.ts";
import { listFiles } from "./pages.ts";
import { BASE, findWholeSite, type WholeSite } from "./sites.ts";

// RFC 3339: 2014-03-06T00:00:00Z
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

let whole: WholeSite;
let files: readonly string[];
let records: readonly NewsRecord[];

beforeAll(async () => {
  whole = await findWholeSite("en");
  files = listFiles(whole.site);
  const lines = read(permalink.recordLines).trimEnd().split("\n");
  records = lines.map((line) => JSON.parse(line) as NewsRecord);
});

const read = (path: string) => readFileSync(join(whole.site, path), "utf8");
const isHere = (url: string) => url.startsWith(BASE) && existsSync(join(whole.site, decodeURI(url.slice(BASE.length))));

/** Reads XML, of which a fault would be thrown. */
function readXml(path: string) {
  const text = read(path);
  expect([path, findXmlFault(text)]).toEqual([path, null]);
  return new DOMParser().parseFromString(text, "text/xml").documentElement as unknown as globalThis.Element;
}
const childrenOf = (node: globalThis.Element, name: string) => [...node.children].filter(({ localName }) => localName === name);
const textsOf = (node: globalThis.Element, name: string) => childrenOf(node, name).map(({ textContent }) => textContent ?? "");

describe("feeds", () => {
  test("Atom: RFC 4287", () => {
    const feeds = files.filter((path) => path.endsWith("feed.xml"));
    expect(feeds.length).toBeGreaterThan(1);
    const feedIds = new Set<string>();
    for (const path of feeds) {
      const feed = readXml(path);
      expect([feed.localName, feed.getAttribute("xmlns")]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
      const entries = childrenOf(feed, "entry");
      for (const part of [feed, ...entries])
        for (const name of ["id", "title", "updated"]) expect([path, name, textsOf(part, name)]).toEqual([path, name, [expect.stringMatching(/\S/)]]);
      const ids = entries.flatMap((entry) => textsOf(entry, "id"));
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      feedIds.add(textsOf(feed, "id")[0] ?? "");
      const moments = [feed, ...entries].flatMap((part) => [...textsOf(part, "updated"), ...textsOf(part, "published")]);
      expect(moments.filter((moment) => !MOMENT.test(moment))).toEqual([]);
      // Newest first.
      const published = entries.flatMap((entry) => textsOf(entry, "published"));
      expect(published).toEqual(published.toSorted().reverse());
      expect(childrenOf(feed, "author").flatMap((author) => textsOf(author, "name"))).toHaveLength(1);
      const links = (part: globalThis.Element, rel: string) => childrenOf(part, "link").filter((link) => link.getAttribute("rel") === rel).map((link) => link.getAttribute("href") ?? "");
      expect(links(feed, "self")).toEqual([BASE + path]);
      for (const part of [feed, ...entries]) expect([path, links(part, "alternate").map(isHere)]).toEqual([path, [true]]);
    }
    expect(feedIds.size).toBe(feeds.length);
  });

  test("JSON Feed 1.1", () => {
    const feeds = files.filter((path) => path.endsWith("feed.json"));
    expect(feeds.length).toBeGreaterThan(1);
    for (const path of feeds) {
      const feed = JSON.parse(read(path)) as Record<string, unknown> & { items: Record<string, string>[] };
      expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", title: expect.stringMatching(/\S/), feed_url: BASE + path });
      expect(isHere(String(feed["home_page_url"]))).toBe(true);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      for (const { id, url, content_text, content_html, date_published } of feed.items) {
        expect([id, isHere(url ?? ""), Boolean(content_text ?? content_html)]).toEqual([expect.stringMatching(/\S/), true, true]);
        expect(date_published ?? "2000-01-01T00:00:00Z").toMatch(MOMENT);
      }
    }
  });
});

describe("for crawlers and browsers", () => {
  test("the site map names every page that is there to stay, each once", () => {
    const map = readXml(permalink.sitemap);
    expect([map.localName, map.getAttribute("xmlns")]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    const named = childrenOf(map, "url").flatMap((url) => textsOf(url, "loc"));
    expect(named.filter((url) => !isHere(url))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const missed = Object.entries(whole.pages).flatMap(([kind, paths]) => (/^(?:article|actor|place|source|home|about)$/.test(kind) ? paths : []));
    expect(missed.filter((path) => !named.includes(BASE + encodeURI(path)) && !/\/\d+\.html$/.test(path))).toEqual([]);
    expect(named.filter((url) => url.endsWith(permalink.notFound))).toEqual([]);
  });

  test("robots.txt: RFC 9309", () => {
    const lines = read(permalink.robots).split("\n").filter(Boolean);
    expect(lines.filter((line) => !/^(?:User-agent|Allow|Disallow|Sitemap): \S+$/.test(line))).toEqual([]);
    expect(lines[0]).toBe("User-agent: *");
    expect(lines).toContain(`Sitemap: ${BASE}${permalink.sitemap}`);
  });

  test("OpenSearch 1.1", () => {
    const description = readXml(permalink.openSearch);
    expect([description.localName, description.getAttribute("xmlns")]).toEqual(["OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/"]);
    const [name = ""] = textsOf(description, "ShortName");
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
    expect(textsOf(description, "Description")[0]?.length).toBeLessThanOrEqual(1024);
    const [url] = childrenOf(description, "Url");
    expect([url?.getAttribute("type"), url?.getAttribute("template")]).toEqual(["text/html", `${BASE}${permalink.search}?q={searchTerms}`]);
  });
});

describe("data", () => {
  test("GeoJSON: RFC 7946", () => {
    const { type, features, ...others } = JSON.parse(read(permalink.placeFeatures)) as GeoJSON.FeatureCollection;
    expect([type, "crs" in others]).toEqual(["FeatureCollection", false]);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { type: kind, geometry, properties } of features) {
      expect([kind, typeof properties]).toEqual(["Feature", "object"]);
      if (geometry === null) continue;
      const [longitude = 999, latitude = 999] = geometry.type === "Point" ? geometry.coordinates : [];
      expect([Math.abs(longitude) <= 180, Math.abs(latitude) <= 90]).toEqual([true, true]);
    }
  });

  test("GEXF 1.3: nodes and attributes are there before they are spoken of", () => {
    const gexf = readXml(permalink.network);
    expect([gexf.localName, gexf.getAttribute("version"), gexf.getAttribute("xmlns")]).toEqual(["gexf", "1.3", "http://gexf.net/1.3"]);
    const all = (name: string) => [...gexf.getElementsByTagName(name)];
    const ids = all("node").map((node) => node.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const ends = all("edge").flatMap((edge) => [edge.getAttribute("source"), edge.getAttribute("target")]);
    expect(ends.length).toBeGreaterThan(10);
    expect(ends.filter((id) => !known.has(id))).toEqual([]);
    const attributes = new Set(all("attribute").map((attribute) => attribute.getAttribute("id")));
    expect(all("attvalue").filter((value) => !attributes.has(value.getAttribute("for")))).toEqual([]);
    expect(all("edge").filter((edge) => !(Number(edge.getAttribute("weight")) > 0))).toEqual([]);
  });

  test("CSV: RFC 4180", () => {
    const rows = readCsv(read(permalink.recordTable).replace(/^\ufeff/, ""));
    expect(rows).toHaveLength(records.length + 1);
    expect(rows.filter((row) => row.length !== rows[0]?.length)).toEqual([]);
    const title = rows[0]?.indexOf("title") ?? -1;
    expect(rows.slice(1).map((row) => row[title])).toEqual(records.map((record) => record.title));
  });

  test("BibTeX, RIS and CSL-JSON, as Citation.js reads them", () => {
    const forms = [
      // BibTeX has no newspapers.
      ["bib", "@bibtex/text", "article-journal"],
      ["ris", "@ris/file", "article-newspaper"],
      ["csl.json", "@csl/list+object", "article-newspaper"],
    ] as const;
    for (const [ending, forceType, wanted] of forms) {
      const text = read(permalink.citations(ending));
      const data: unknown = ending === "csl.json" ? JSON.parse(text) : text;
      const items = plugins.input.chain(data as string, { forceType, generateGraph: false });
      expect([ending, items.length]).toEqual([ending, records.length]);
      expect(items.filter(({ title }) => !title)).toEqual([]);
      const types = new Set(items.map(({ type }) => type));
      expect([ending, [...types]]).toEqual([ending, [wanted]]);
    }
  });

  test("the data package tells path, size and hash of every file, and the columns of the table", () => {
    const { name, resources } = JSON.parse(read(permalink.dataPackage)) as {
      name: string;
      resources: { name: string; path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
    };
    expect([name, ...resources.map((one) => one.name)].filter((one) => !/^[a-z0-9._-]+$/.test(one))).toEqual([]);
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(whole.site, "data", path));
      expect([path, content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]).toEqual([path, bytes, hash]);
    }
    const table = resources.find(({ path }) => path === "records.csv");
    const [head] = readCsv(read(permalink.recordTable).replace(/^\ufeff/, ""));
    expect(table?.schema?.fields.map((field) => field.name)).toEqual(head);
  });
});

/** Reads CSV by the letter: fields parted by commas, lines ended by CRLF, quotes doubled within quotes, none elsewhere. */
function readCsv(text: string): string[][] {
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/y;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const { quoted, bare = "", end } = field.exec(text)?.groups ?? {};
    if (end === undefined) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n" && field.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
