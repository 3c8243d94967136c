import { beforeAll, describe, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import type { ActorId, PlaceId } from "../../src/model/ids.ts";
import { permalink } from "../../src/model/permalink.ts";
import { renderExports } from "../../src/publish/exports.ts";
import { GATHERED_PER_PAGE, gatherEntries, MANY_PAGES } from "../../src/publish/gathered.ts";
import { listTwins } from "../../src/publish/render.ts";
import { findHosts } from "../../src/publish/views/gathered-days.ts";
import { sortIntoPeriods } from "../../src/publish/views/buckets.ts";
import { Site } from "../../src/publish/views/site.ts";
import { makeFixture } from "./fixture.ts";

const MANY = Array.from({ length: MANY_PAGES + 1 }, (_, i) => `extra-${String(i).padStart(4, "0")}`);

/** Adds many actors and places to an archive, each named in its first article. */
function crowd(archive: Archive): Archive {
  const first = archive.articles[0]!;
  const [actor, place] = [archive.actors[0]!, archive.places[0]!];
  const articles = [first.id];
  return {
    ...archive,
    actors: [
      ...archive.actors,
      ...MANY.map((id) => ({
        entry: { ...actor.entry, id: id as ActorId, name: id },
        articles,
        mentions: 1,
        with: [{ id: actor.entry.id, articles }],
      })),
    ],
    places: [
      ...archive.places,
      ...MANY.map((id) => ({
        entry: { ...place.entry, id: id as PlaceId, name: id },
        articles,
        mentions: 1,
      })),
    ],
  };
}

let archive: Archive, site: Site;
beforeAll(() => {
  archive = crowd(makeFixture());
  site = new Site(archive, { baseUrl: "https://press.example/" });
});

describe("a small archive", () => {
  test("gives everything its own page", () => {
    const small = makeFixture();
    expect(gatherEntries(small).moved.size).toBe(0);
    const { actor, briefActors, briefPlaces } = new Site(small, { baseUrl: null }).pages;
    expect(actor.length).toBe(small.actors.length);
    expect([...briefActors, ...briefPlaces]).toEqual([]);
  });
});

describe("a large archive", () => {
  test("shows on pages of many what one article alone names, and nothing twice", () => {
    const { actor, briefActors, place, briefPlaces } = site.pages;
    const own = new Set([...actor, ...place].map(({ frame }) => frame.url));
    const brief = [briefActors, briefPlaces].map((pages) =>
      pages.flatMap(({ view }) => view.list.items.length),
    );
    const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
    const many = (listed: readonly { readonly articles: readonly string[] }[]) =>
      listed.filter(({ articles }) => articles.length === 1).length;
    expect(sum(brief[0]!)).toBe(many(archive.actors));
    expect(sum(brief[1]!)).toBe(many(archive.places));
    expect(Math.max(...brief.flat())).toBe(GATHERED_PER_PAGE);
    expect(own.has(permalink.actor(MANY[0]!))).toBe(false);
    expect(own.has(permalink.actor("havenbond"))).toBe(true);
  });

  test("leads to where they stand, from pages, twins and downloads", () => {
    const link = site.linkFrom("articles/a.html");
    const moved = gatherEntries(archive).moved.get(permalink.actor(MANY[100]!));
    expect(moved).toMatch(/^actors\/in-one-article\/\d\.html#named-extra-0100$/);
    expect(link(permalink.actor(MANY[100]!))).toBe(`../${moved}`);
    expect(link(`${permalink.actor(MANY[100]!)}#with-havenbond`)).toBe(`../${moved}`);
    const anchors = site.pages.briefActors.flatMap(({ frame, view }) =>
      view.list.items.map(({ anchor }) => `${frame.url}#${anchor}`),
    );
    expect(anchors).toContain(moved);
    const twin = [...listTwins(site)].find(({ path }) => path === "actors/index.json")!;
    expect(String(twin.content)).toContain(`"url":"${moved}"`);
    const files = [...renderExports(archive, { baseUrl: "https://press.example/" })];
    const of = (path: string) => String(files.find((file) => file.path === path)?.content);
    expect(of(permalink.actorList)).toContain(`"page":"${moved}"`);
    expect(of(permalink.sitemap)).toContain("/actors/in-one-article/2.html<");
    expect(of(permalink.sitemap)).not.toContain("extra-0100");
    expect(files.some(({ path }) => path.includes("extra-0100"))).toBe(false);
  });
});

describe("the timeline of a large archive", () => {
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ edtf: `${month}-${String((i % 28) + 1).padStart(2, "0")}` }));
  const months = Array.from({ length: 24 }, (_, i) => `${2001 + (i >> 2)}-0${(i % 4) + 1}`);

  test("has the days of short months there, and the days of full months on their own", () => {
    const items = [...months.flatMap((month) => days(month, 28)), ...days("2001-01", 90)];
    const hosts = findHosts(sortIntoPeriods(items));
    expect(hosts.get("2002-03-07")).toBe("2002-03");
    expect(hosts.has("2001-01-07")).toBe(false);
    expect(hosts.has("2001-01")).toBe(false);
  });

  test("has the months and days of a short year there", () => {
    const items = [
      ...months.flatMap((month) => days(month, 28)),
      { edtf: "1914-07-28" },
      { edtf: "1914-08" },
    ];
    const hosts = findHosts(sortIntoPeriods(items));
    expect(hosts.get("1914-07-28")).toBe("1914");
    expect(hosts.get("1914-08")).toBe("1914");
  });

  test("is as it was where there are few days", () => {
    expect(findHosts(sortIntoPeriods(days("2001-01", 28))).size).toBe(0);
  });
});
