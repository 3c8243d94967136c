import { describe, expect, test } from "vitest";
import { breakName, drawNetwork, type NetworkEdge, type NetworkNode } from "../../src/publish/network.ts";
import { drawEgo } from "../../src/publish/network-ego.ts";
import { drawSparkline } from "../../src/publish/sparkline.ts";
import { Catalogue } from "../../src/publish/views/catalogue.ts";
import { findPairs, keepClosest } from "../../src/publish/views/pairs.ts";
import { Site } from "../../src/publish/views/site.ts";
import { makeFixture } from "./fixture.ts";
import { STORIES } from "./stories.ts";

const archive = makeFixture();
const names = (pairs: ReturnType<typeof findPairs>) =>
  pairs.map(({ a, b, articles }) => `${a.entry.name} + ${b.entry.name} ${articles.length}`);

function makeNodes(count: number): NetworkNode[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    name: i % 3 ? `Actor number ${i}` : `The rather long name of an organisation ${i}`,
    weight: 1 + ((i * 7) % 40),
  }));
}

function makeEdges(count: number): NetworkEdge[] {
  return Array.from({ length: count * 2 }, (_, i) => ({
    from: `n${i % count}`,
    to: `n${(i * 5 + 1) % count}`,
    weight: 1 + (i % 6),
  })).filter(({ from, to }) => from !== to);
}

describe("pairs", () => {
  test("are those of one article, the most often together first", () => {
    const [first, ...rest] = names(findPairs(archive, archive.actors));
    expect(first).toBe("Port Authority + Havenbond 3");
    expect(rest).toContain("Havenbond + Marit de Wael 2");
    expect(rest.at(-1)).toMatch(/ 1$/);
  });

  test("are looked for among the actors given only", () => {
    expect(findPairs(archive, archive.actors.slice(0, 2))).toHaveLength(1);
    expect(findPairs(archive, archive.actors.slice(0, 1))).toEqual([]);
  });

  test("keep for each actor its closest ones, so that nobody with a companion stands alone", () => {
    const all = findPairs(archive, archive.actors);
    const kept = keepClosest(all, 1);
    expect(kept.length).toBeLessThan(all.length);
    const standing = (pairs: typeof all) => new Set(pairs.flatMap(({ a, b }) => [a, b]));
    expect(standing(kept)).toEqual(standing(all));
  });
});

describe("a drawn network", () => {
  const [nodes, edges] = [makeNodes(60), makeEdges(60)];
  const view = drawNetwork(nodes, edges, 1120);

  test("is the same each time", () => {
    expect(drawNetwork(nodes, edges, 1120)).toEqual(view);
  });

  test("keeps every name inside and none over another", () => {
    const boxes = view.spots.map(({ x, y, radius, lines }) => {
      const half = Math.max(radius, ...lines.map(({ text }) => text.length * 3.1));
      return { left: x - half, right: x + half, top: y - radius, bottom: (lines.at(-1)?.y ?? y) + 2 };
    });
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top),
    );
    expect(overlaps).toEqual([]);
    expect(
      boxes.every(
        ({ left, right, top, bottom }) => left >= 0 && right <= 1120 && top >= 0 && bottom <= view.height,
      ),
    ).toBe(true);
  });

  test("draws what weighs more larger, and every edge between its ends", () => {
    const [light, heavy] = [1, 39].map((weight) => view.spots.find(({ node }) => node.weight === weight));
    expect(heavy?.radius).toBeGreaterThan((light?.radius ?? Infinity) * 2);
    expect(view.strokes).toHaveLength(edges.length);
    const [stroke] = view.strokes;
    const from = view.spots.find(({ node }) => node.id === stroke?.edge.from);
    expect([stroke?.x1, stroke?.y1]).toEqual([from?.x, from?.y]);
  });

  test("stands on its own with one node or two on one spot", () => {
    expect(drawNetwork(makeNodes(1), [], 1120).spots).toHaveLength(1);
    expect(drawNetwork(makeNodes(2), makeEdges(2), 1120).height).toBeLessThan(400);
  });
});

test.each([
  ["Havenbond", ["Havenbond"]],
  ["The Observatory for Ports and Rivers", ["The Observatory for", "Ports and Rivers"]],
  ["Donaudampfschifffahrtsgesellschaft", ["Donaudampfschifffahrt…"]],
])("breakName(%j) is %j", (name, lines) => {
  expect(breakName(name)).toEqual(lines);
});

test("an actor among its companions stands in the middle, the others around it with room for their names", () => {
  const [centre, ...others] = makeNodes(13);
  const { spots, width, height } = drawEgo(centre as NetworkNode, others, []);
  expect([spots[0]?.x, spots[0]?.y]).toEqual([width / 2, height / 2]);
  for (const { x, lines, anchor } of spots.slice(1)) {
    const long = (lines[0]?.text.length ?? 0) * 6.4;
    expect(anchor === "start" ? (lines[0]?.x ?? x) + long : width - (lines[0]?.x ?? x) + long).toBeLessThan(
      width,
    );
  }
  const rows = spots.slice(1).map(({ anchor, y }) => `${anchor} ${Math.round(y)}`);
  expect(new Set(rows).size).toBe(rows.length);
});

test("a small curve needs three points, and stays in its frame", () => {
  expect(drawSparkline([1, 2])).toBeNull();
  expect(drawSparkline([0, 4, 2])?.path).toMatch(/^M0,/);
  expect(drawSparkline([0, 0, 0])?.path).not.toContain("NaN");
});

describe("the page of the network", () => {
  const pageOf = (stories = STORIES) => new Site(makeFixture(stories), { baseUrl: null }).pages;

  test("lists every drawn edge as a row with links to its articles", () => {
    const [page] = pageOf().network;
    const rows = page?.view.rows ?? [];
    expect(page?.view.drawing?.strokes).toHaveLength(rows.length);
    const targets = page?.view.drawing?.strokes.map(({ edge }) => edge.url.split("#")[1]).toSorted();
    expect(targets).toEqual(rows.map(({ id }) => id).toSorted());
    expect(rows.every(({ articles, count }) => articles.length === Math.min(6, count))).toBe(true);
  });

  test("has no drawing where nobody is named with another", () => {
    const alone = pageOf(STORIES.slice(3, 4)).network[0]?.view;
    expect(alone?.rows).toEqual([]);
    expect(alone?.drawing).toBeNull();
    expect(pageOf([]).network[0]?.view).toMatchObject({ actors: 0, drawing: null });
  });

  test("has a page for a pair with more articles than its row has room for", () => {
    const many = Array.from({ length: 8 }, (_, i) => ({
      id: `talks-${i}-00000${i}`,
      text: `[title] Talks ${i}\nHavenbond met the Port Authority.\n`,
    }));
    const { network, pair, actor } = pageOf(many);
    expect(network[0]?.view.rows[0]?.all).toBe(pair[0]?.frame.url);
    expect(pair[0]?.view.list.total).toBe(8);
    expect(actor.every(({ view }) => view.with[0]?.all === pair[0]?.frame.url)).toBe(true);
  });
});

test("companions stand in the table before they are drawn, and lead to their own rows", () => {
  const site = new Site(archive, { baseUrl: null });
  const havenbond = site.pages.actor.find(({ view }) => view.actor.name === "Havenbond")?.view;
  const ids = havenbond?.with.map(({ id }) => `#${id}`);
  const own = havenbond?.ego?.strokes.filter(({ edge }) => edge.url.startsWith("#")) ?? [];
  expect(own.length).toBeGreaterThan(2);
  expect(own.every(({ edge }) => ids?.includes(edge.url))).toBe(true);
  expect(new Catalogue(archive).actor("havenbond")?.with.length).toBe(ids?.length);
});
