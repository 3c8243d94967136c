import { describe, expect, test } from "vitest";
import type { Archive } from "../../../src/model/archive.ts";
import { renderExports } from "../../../src/publish/exports.ts";
import { makeFixture } from "../fixture.ts";
import { STORIES } from "../stories.ts";
import { makeHostile } from "./hostile.ts";

const BASE = "https://archive.example/";
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url?: string;
  readonly items: {
    id: string;
    url?: string;
    title: string;
    content_text: string;
    date_published?: string;
  }[];
}

function feedsOf(archive: Archive, baseUrl: string | null) {
  const files = [...renderExports(archive, { baseUrl })];
  const pick = (ending: RegExp) =>
    new Map(
      files.filter(({ path }) => ending.test(path)).map(({ path, content }) => [path, content as string]),
    );
  return { atom: pick(/feed\.xml$/), json: pick(/feed\.json$/) };
}
const all = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, value]) => value ?? "");
const parse = (text: string | undefined) => JSON.parse(text ?? "") as JsonFeed;

describe.each([
  ["fixture", makeFixture()],
  ["hostile", makeHostile()],
  ["empty", makeFixture([])],
])("feeds of the %s archive", (_, archive) => {
  const { atom, json } = feedsOf(archive, BASE);

  test("the whole, every actor, place and source has one", () => {
    const subjects = archive.actors.length + archive.places.length + archive.sources.length;
    expect(atom.size).toBe(subjects + 1);
    expect([...json.keys()]).toEqual([...atom.keys()].map((path) => path.replace(/xml$/, "json")));
  });

  test("Atom has what its standard demands", () => {
    for (const text of atom.values()) {
      const entries = text.split("<entry").slice(1);
      const [head = ""] = text.split("<entry");
      for (const part of [head, ...entries])
        for (const tag of ["id", "title", "updated"])
          expect(all(part.split("<author>")[0] + part.split("</author>").slice(1).join(), tag)).toHaveLength(
            1,
          );
      expect(all(text, "id").filter((id) => !URN.test(id))).toEqual([]);
      expect(new Set(all(text, "id")).size).toBe(entries.length + 1);
      expect([...all(text, "updated"), ...all(text, "published")].filter((at) => !MOMENT.test(at))).toEqual(
        [],
      );
      expect(head).toContain("<author><name>");
      expect(text.match(/<link rel="alternate"[^>]*href="https:/g)).toHaveLength(entries.length + 1);
    }
  });

  test("JSON Feed has what its standard demands", () => {
    for (const text of json.values()) {
      const feed = parse(text);
      expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
      expect(feed.home_page_url).toMatch(/^https:/);
      expect(
        feed.items.filter(({ id, content_text, url }) => !URN.test(id) || !content_text || !url),
      ).toEqual([]);
    }
  });
});

test("newest first, undated last, a day only where the day is known", () => {
  const { items } = parse(feedsOf(makeFixture(), null).json.get("feed.json"));
  expect(
    items.map(({ title, date_published = null }) => [title.slice(0, 14), date_published?.slice(0, 10)]),
  ).toEqual([
    ["A look back", undefined],
    ["عمال الموانئ ي", "2015-06-01"],
    ["Dockers halt t", "2014-03-06"],
    ["A headline tha", undefined],
    ["Port offers th", "2014-03-04"],
    ["What the tide ", undefined],
    ["Before the str", undefined],
    ['<script>alert("'.slice(0, 14), undefined],
  ]);
  expect(items.at(3)?.content_text).toContain("5, 12 or 19 March 2014 [inferred]");
  expect(items.at(-1)?.content_text).toContain("date unknown");
});

test("ids do not change with the site's address, links are relative without one", () => {
  const [here, there] = [feedsOf(makeFixture(), null), feedsOf(makeFixture(), BASE)];
  const path = "actors/havenbond.feed.xml";
  expect(all(here.atom.get(path) ?? "", "id")).toEqual(all(there.atom.get(path) ?? "", "id"));
  expect(here.atom.get(path)).toContain('href="../articles/dockers-halt-talks-3f9a1c.html"');
  expect(parse(here.json.get("feed.json")).items.every(({ url }) => url === undefined)).toBe(true);
});

test("no feed has more than fifty entries", () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...STORIES[1],
    id: `port-offers-${String(i).padStart(6, "0")}`,
    text: STORIES[1]?.text ?? "",
  }));
  const { items } = parse(feedsOf(makeFixture(many), null).json.get("actors/havenbond.feed.json"));
  expect(items).toHaveLength(50);
});
