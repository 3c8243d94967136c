import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleArchive } from "../../src/archive/archive.ts";
import { findCopies } from "../../src/archive/copies.ts";
import { findCoMentions, listNamed } from "../../src/archive/listing.ts";
import { sortByDate } from "../../src/archive/order.ts";
import { findRelated } from "../../src/archive/related.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import type { Actor } from "../../src/model/authority.ts";
import { makeArticle } from "./build.ts";

const resolution = (articles: ReturnType<typeof makeArticle>[]) => ({
  articles,
  actors: [],
  places: [],
  sources: [],
  diagnostics: [],
});
const titles = (articles: readonly ReturnType<typeof makeArticle>[]) =>
  articles.map(({ record }) => record.title);

describe("order", () => {
  test("is by date, undated last, whatever the order of the files", () => {
    const articles = [
      makeArticle("No day"),
      makeArticle("Late", { date: "2019-02-01" }),
      makeArticle("Early", { date: "2018-05-31" }),
      makeArticle("Also early", { date: "2018-05-31" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(titles(sortByDate(shuffled))).toEqual(["Also early", "Early", "Late", "No day"]);
      }),
    );
  });

  test("neighbours are those in order of date", () => {
    const { articles } = assembleArchive(
      resolution([makeArticle("B", { date: "2019-01-02" }), makeArticle("A", { date: "2019-01-01" })]),
      NO_CURATION,
    );
    expect(articles.map(({ id, previous, next }) => [id, previous, next])).toEqual([
      ["a", null, "b"],
      ["b", "a", null],
    ]);
  });
});

describe("the edition", () => {
  const edition = (...articles: ReturnType<typeof makeArticle>[]) =>
    assembleArchive(resolution(articles), NO_CURATION).edition;
  test("is the same for the same records in any order, and another for others", () => {
    const [a, b] = [makeArticle("A"), makeArticle("B")];
    expect(edition(a, b)).toBe(edition(b, a));
    expect(edition(a, b)).not.toBe(edition(a));
  });
});

const STORY =
  "The harbour of the old town stayed closed for a third day while crews searched the channel for containers that went overboard in the storm, and the port authority asked ships to wait at anchor until the pilots gave word that the way in was clear again.";

describe("copies", () => {
  test("finds a shortened copy, and not a text on the same matter in other words", () => {
    const other =
      "Ships wait outside because a storm threw containers into the channel; pilots say that the way into the harbour is not clear, and the authority keeps it closed for one more day.";
    const found = findCopies([STORY, STORY.split(" ").slice(0, 36).join(" "), other]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(found[0]?.share).toBeGreaterThan(0.6);
  });

  test("finds no likeness between texts too short to tell", () => {
    expect(findCopies(["", "", "one two", "one two"])).toEqual([]);
  });

  test("is fast where one text stands a thousand times", () => {
    expect(findCopies(Array.from({ length: 1000 }, () => STORY)).length).toBeLessThan(25_000);
  });
});

describe("related articles", () => {
  test("share rare names, and say which", () => {
    const articles = [
      makeArticle("One", { actors: ["Ann Alder", "Everyone"] }),
      makeArticle("Two", { actors: ["Ann Alder", "Everyone"] }),
      makeArticle("Three", { actors: ["Everyone"] }),
      makeArticle("Four", { actors: ["Bo Birch"] }),
    ];
    const [one, , , four] = findRelated(articles);
    expect(one?.map(({ id }) => id)).toEqual(["two", "three"]);
    expect(one?.[0]?.reasons).toEqual(["also names Ann Alder, Everyone"]);
    expect(four).toEqual([]);
  });

  test("of a copied text say so first", () => {
    const [one] = findRelated([makeArticle("One", { body: STORY }), makeArticle("Two", { body: STORY })]);
    expect(one?.[0]?.reasons[0]).toBe("the same text in about 100 % of its phrases");
  });
});

describe("who is named with whom", () => {
  const name = (count: number) => Array.from({ length: count }, (_, i) => `p${String(i).padStart(5, "0")}`);
  const coMentions = (...lists: string[][]) => {
    const articles = lists.map((actors, i) => makeArticle(`A${i}`, { actors }));
    return findCoMentions(assembleArchive(resolution(articles), NO_CURATION).articles);
  };

  test("is told the most often first, then by id, each article once", () => {
    const found = coMentions(["ann", "bo", "cy"], ["cy", "ann", "ann"], ["dee"]);
    expect([...found].map(([id, others]) => [id, others.map((o) => [o.id, ...o.articles])])).toEqual([
      [
        "ann",
        [
          ["cy", "a0", "a1"],
          ["bo", "a0"],
        ],
      ],
      [
        "bo",
        [
          ["ann", "a0"],
          ["cy", "a0"],
        ],
      ],
      [
        "cy",
        [
          ["ann", "a0", "a1"],
          ["bo", "a0"],
        ],
      ],
      ["dee", []],
    ]);
  });

  test("is listed once with each article, though a record names it twice", () => {
    const articles = assembleArchive(
      resolution([makeArticle("A", { actors: ["ann", "ann"] })]),
      NO_CURATION,
    ).articles;
    const ann = { id: "ann", name: "Ann", type: "person", aliases: [] } as unknown as Actor;
    expect(listNamed([ann], articles, "actors")).toMatchObject([{ articles: ["a"], mentions: 2 }]);
  });

  // Every pair of them would be fifty million.
  test("is found among 10,000 names of one article, and of its copy", () => {
    const found = coMentions(name(10_000), name(10_000));
    expect(found.size).toBe(10_000);
    expect(found.get("p00000")?.map(({ id }) => id)).toEqual(name(31).slice(1));
    expect(found.get("p09999")?.at(-1)).toEqual({ id: "p00029", articles: ["a0", "a1"] });
  });
});
