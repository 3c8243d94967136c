import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Archive, ArchivedArticle } from "../../src/model/archive.ts";
import type { ActorId, ArticleId, PlaceId } from "../../src/model/ids.ts";
import { renderPages } from "../../src/publish/render.ts";
import { makeFixture } from "./fixture.ts";

const ARTICLES = 220;
const NAMED = 800;
const MOST_BYTES = 100_000;

/** Makes a large archive of a small one: many articles, and actors and places of which a few are in most and most are in one. */
function enlarge(archive: Archive): Archive {
  const [actor, place] = [archive.actors[0]!, archive.places[0]!];
  const articles = Array.from({ length: ARTICLES }, (_, i): ArchivedArticle => {
    const one = archive.articles[i % archive.articles.length]!;
    const id = `${one.id}-${i}` as ArticleId;
    const title = `${one.record.title.slice(0, 80)} ${(i * 7919) % 9973}`;
    return { ...one, id, previous: null, next: null, related: [], record: { ...one.record, id, title } };
  });
  // The n-th is in every n-th article (Zipf's law); those behind the last article are in one.
  const name = (n: number) => `${((n * 7919) % 9973).toString(36)} of Port ${n}`;
  const list = (n: number) =>
    n < ARTICLES
      ? articles.filter((_, i) => i % (n + 1) === 0).map(({ id }) => id)
      : [articles[n % ARTICLES]!.id];
  const each = Array.from({ length: NAMED }, (_, n) => ({ n, articles: list(n), mentions: NAMED - n }));
  return {
    ...archive,
    articles,
    actors: each.map(({ n, ...listed }) => ({
      ...listed,
      entry: { ...actor.entry, id: `actor-${n}` as ActorId, name: name(n), aliases: [] },
      with: each.slice(0, 40).flatMap((other) => {
        const both = other.articles.filter((id) => listed.articles.includes(id));
        return other.n === n || !both.length ? [] : [{ id: `actor-${other.n}` as ActorId, articles: both }];
      }),
    })),
    places: each.map(({ n, ...listed }) => ({
      ...listed,
      entry: {
        ...place.entry,
        id: `place-${n}` as PlaceId,
        name: name(n),
        aliases: [],
        lat: ((n * 37) % 120) - 50 + (n % 10) / 10,
        lon: ((n * 71) % 340) - 170 + (n % 7) / 7,
      },
    })),
  };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pressmark-weight-"));
  await renderPages(enlarge(makeFixture()), folder, { baseUrl: null });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const squeezed = new Map<string, number>();
function weigh(path: string): number {
  const known = squeezed.get(path) ?? gzipSync(readFileSync(join(folder, path))).length;
  squeezed.set(path, known);
  return known;
}

// What a browser loads before the page is read; the faces stand in their style sheet.
const LOADED = /<(?:link rel="stylesheet" href|script src)="(?<address>[^"]+)"/g;

test("every page of a large archive weighs less than 100 kB with all that it loads at first", () => {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && path !== "404.html");
  expect(pages.length).toBeGreaterThan(400);
  const heavy = pages.flatMap((path) => {
    const markup = readFileSync(join(folder, path), "utf8");
    const loaded = Array.from(markup.matchAll(LOADED), ({ groups }) =>
      join(dirname(path), groups?.["address"] ?? ""),
    );
    const bytes = [path, ...loaded].reduce((sum, one) => sum + weigh(one), 0);
    return bytes < MOST_BYTES ? [] : [`${path}: ${bytes} bytes`];
  });
  expect(heavy, "part the list, or show less of it").toEqual([]);
});
