import { describe, expect, test } from "vitest";
import type { PeriodView } from "../../src/publish/views/period-pages.ts";
import { countArchive } from "../../src/publish/views/counts.ts";
import { cutList } from "../../src/publish/views/rows.ts";
import { Site } from "../../src/publish/views/site.ts";
import { makeFixture } from "./fixture.ts";
import { STORIES } from "./stories.ts";

const site = new Site(makeFixture(), { baseUrl: null });
const articles = new Map(site.pages.article.map(({ view }) => [view.article.id as string, view]));

function article(id: string) {
  return articles.get(id) ?? expect.fail(`${id} is missing`);
}

function period(url: string): PeriodView {
  return site.pages.period.find(({ frame }) => frame.url === url)?.view ?? expect.fail(`${url} is missing`);
}

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title.slice(0, 14));

describe("an article", () => {
  const view = article("dockers-halt-talks-3f9a1c");

  test("shows the way it came, the outlet first, and says when that is unknown", () => {
    expect(view.stations.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "outlet Northern Courier",
      "agency Continental Press",
      "republisher Quayside Blog",
    ]);
    expect(article("hostile-text-000bad").stations).toEqual([{ role: "outlet", name: null, url: null }]);
  });

  test("names a source once, where one house is outlet and agency", () => {
    const fixture = makeFixture();
    const same = fixture.articles.map((one) => {
      const source = { ...one.record.source, outlet: "Wire", agency: "Wire" };
      return { ...one, record: { ...one.record, source } };
    });
    const { pages } = new Site({ ...fixture, articles: same }, { baseUrl: null });
    const names = pages.article[0]?.view.stations.map(({ name }) => name);
    expect(names?.filter((name) => name === "Wire")).toHaveLength(1);
    expect(pages.home[0]?.view.rows[0]).toMatchObject({ source: "Wire", sources: ["Wire"] });
  });

  test("shows every line of the original once, the removed ones with their reason", () => {
    const text = view.original.map(({ pieces }) => pieces.map((piece) => piece.text).join(""));
    const lines = [...view.article.clean.blocks, ...view.article.clean.removals];
    expect(text.toSorted()).toEqual(lines.map((line) => line.text).toSorted());
    expect(view.original.filter(({ removed }) => removed).map(({ removed }) => removed?.words)).toEqual([
      "picture caption",
      "newsletter form",
      "copyright line, read as metadata",
      "share and social buttons",
    ]);
  });

  test("leads from each piece of evidence to its own words", () => {
    const pieces = view.original.flatMap(({ pieces: all }) => all);
    for (const { evidence } of view.fields)
      for (const { anchor, quote } of evidence) {
        if (!anchor?.startsWith("#e")) continue;
        expect(pieces.find(({ mark }) => `#${mark}` === anchor)?.text).toBe(quote);
      }
  });

  test("proves its date step by step, here and in another article", () => {
    expect(view.proof.map(({ anchor, other }) => anchor?.slice(0, 2) ?? other?.url)).toEqual([
      "#e",
      "#e",
      "articles/port-offers-three-shifts-88b2d0.html#L3",
    ]);
  });

  test("cites what is inferred as inferred, and an undated one as undated", () => {
    const [apa] = view.citations;
    expect(apa?.style).toBe("APA");
    expect(apa?.before).toContain("inferred");
    expect(apa?.italic).toBe("Northern Courier");
    for (const { before, after } of article("hostile-text-000bad").citations)
      expect(before + after).toContain("n.d.");
  });

  test("gives the search index a value of every filter for every article", () => {
    const filters = (id: string) => article(id).search.filters.map(({ name, value }) => `${name}=${value}`);
    expect(filters("hostile-text-000bad")).toEqual(
      expect.arrayContaining(["source=unknown", "year=unknown", "month=unknown", "certainty=unknown"]),
    );
    expect(filters("a-very-long-headline-77aa01")).toEqual(
      expect.arrayContaining(["source=Continental Press", "year=2014", "month=2014-03", "certainty=weak"]),
    );
    expect(filters("a-look-back-91e2f3")).toEqual(
      expect.arrayContaining(["year=2016", "year=2017", "year=2018", "month=unknown"]),
    );
  });

  test("has sort keys by which undated articles are last in both orders", () => {
    const keys = STORIES.map(({ id }) => article(id).search.sorts.map(({ value }) => value));
    const undated = article("hostile-text-000bad").search.sorts.map(({ value }) => value);
    expect(undated).toEqual(["99999999", "99999999"]);
    expect(keys.every(([date = "", newest = ""]) => /^\d{8}$/.test(date) && /^\d{8}$/.test(newest))).toBe(
      true,
    );
    const [rising, falling] = [0, 1].map((i) => STORIES.toSorted((a, b) => compareKeys(a.id, b.id, i)));
    const dated = (list: typeof rising) => list?.map(({ id }) => id).slice(0, -1);
    expect(dated(rising)?.toReversed()).toEqual(dated(falling));
  });
});

function compareKeys(a: string, b: string, sort: number): number {
  const [x = "", y = ""] = [a, b].map((id) => article(id).search.sorts[sort]?.value);
  return x < y ? -1 : 1;
}

describe("the timeline", () => {
  test("puts a day on its day, month and year", () => {
    for (const url of ["timeline/2014-03-06.html", "timeline/2014-03.html", "timeline/2014.html"])
      expect(titles(period(url).sure)).toContain("Dockers halt t");
  });

  test("lists one of several days as possible on each of them, and as sure where all agree", () => {
    for (const day of ["2014-03-05", "2014-03-12", "2014-03-19"])
      expect(titles(period(`timeline/${day}.html`).possible)).toEqual(["A headline tha"]);
    expect(titles(period("timeline/2014-03.html").sure)).toContain("A headline tha");
  });

  test("makes no day pages for a date that is only a month, and no months for one of years", () => {
    const urls = site.pages.period.map(({ frame }) => frame.url);
    expect(urls).not.toContain("timeline/2014-03-20.html");
    expect(urls.filter((url) => url.includes("2017"))).toEqual(["timeline/2017.html"]);
    expect(titles(period("timeline/2017.html").possible)).toEqual(["A look back"]);
  });

  test("places a date without a beginning by its end, as possible", () => {
    expect(site.pages.period.filter(({ frame }) => frame.url < "timeline/2013")).toEqual([]);
    expect(titles(period("timeline/2013.html").possible)).toEqual(["Before the str"]);
    expect(article("before-the-strike-4d4d4d").date.url).toBe("timeline/2013.html");
    expect(site.counts.years).toBe("2013–2016");
  });

  test("keeps the undated apart, and leads to neighbours with content", () => {
    expect(titles(period("timeline/undated.html").sure)).toEqual(["<script>alert("]);
    expect(period("timeline/2014-03-06.html").previous?.url).toBe("timeline/2014-03-05.html");
  });
});

test("the description of a period counts what is sure, what is possible, and neither where it is none", () => {
  const told = [...site.pages.period, ...site.pages.eventPeriod].map(({ frame }) => frame.description);
  expect(told.filter((text) => /\b0\b/.test(text))).toEqual([]);
  for (const form of [/^\d+ articles? of \d{4}\.$/, /^\d+ articles?, possibly of \d{4}\.$/])
    expect(
      told.some((text) => form.test(text)),
      String(form),
    ).toBe(true);
});

describe("lists", () => {
  test("put the newest first and the undated last", () => {
    const rows = site.pages.articles[0]?.view.groups.flatMap((group) => group.rows) ?? [];
    expect(titles(rows).at(0)).toBe("A look back");
    expect(titles(rows).at(-1)).toBe("<script>alert(");
  });

  test("are cut into pages, an empty one into one", () => {
    const pages = cutList([1, 2, 3, 4, 5], "actors/index.html", 2);
    expect(pages.map(({ items, url }) => [url, ...items])).toEqual([
      ["actors/index.html", 1, 2],
      ["actors/index/2.html", 3, 4],
      ["actors/index/3.html", 5],
    ]);
    expect(cutList([], "x.html", 2)).toHaveLength(1);
  });
});

test("no two pages have one address, and letters' case makes no difference", () => {
  const urls = Object.values(site.pages).flatMap((pages) =>
    pages.map(({ frame }) => frame.url.toLowerCase()),
  );
  expect(new Set(urls).size).toBe(urls.length);
});

describe("the years of an archive", () => {
  test.each([
    [["2017", "2018-05-31", "2019-02/2019-06"], "2017–2019"],
    [["1905/2019", "2018-05-31", "2017"], "2017–2018"],
    [["1905/2019"], "1905"],
    [["2013-06/..", "2018"], "2013–2018"],
    [[], null],
  ])("of %j are %s", (dates, years) => {
    const fixture = makeFixture();
    const articles = fixture.articles.map((one, i) => {
      const date = { ...one.record.date, edtf: dates[i] ?? null };
      return { ...one, record: { ...one.record, date } };
    });
    expect(countArchive({ ...fixture, articles }).years).toBe(years);
  });
});
