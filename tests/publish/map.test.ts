import { geoIdentity, type GeoProjection } from "d3-geo";
import { describe, expect, test } from "vitest";
import { drawBars } from "../../src/publish/chart.ts";
import { drawWhere } from "../../src/publish/map-where.ts";
import { drawMap, type MapPlace } from "../../src/publish/map.ts";
import { drawPath } from "../../src/publish/map-path.ts";
import { findCountry } from "../../src/publish/world.ts";

function place(name: string, lon: number, lat: number, more: Partial<MapPlace> = {}): MapPlace {
  return { name, lon, lat, precision: "town", url: null, weight: 1, ...more };
}

const rotterdam = place("Rotterdam", 4.48, 51.92, { weight: 8 });
const antwerp = place("Antwerp", 4.4, 51.22, { weight: 7 });
const hamburg = place("Hamburg", 10.02, 53.58, { weight: 6 });
const size = { width: 300, height: 190 };

describe("drawMap", () => {
  test("draws nothing where no place has coordinates", () => {
    expect(drawMap([{ ...rotterdam, lat: null, lon: null }], size)).toBeNull();
    expect(drawMap([], size)).toBeNull();
  });

  test("puts every place inside the frame, the eastern one to the right, the northern one above", () => {
    const marks = drawMap([rotterdam, antwerp, hamburg], size)?.marks ?? [];
    const [r, a, h] = [rotterdam, antwerp, hamburg].map(({ name }) => marks.find((m) => m.name === name));
    expect(marks.every(({ x, y }) => x > 0 && x < 300 && y > 0 && y < 190)).toBe(true);
    expect(h?.x).toBeGreaterThan(r?.x ?? Infinity);
    expect(r?.y).toBeLessThan(a?.y ?? 0);
    expect(r?.radius).toBeGreaterThan(h?.radius ?? Infinity);
  });

  test("keeps together what lies on both sides of the date line", () => {
    const map = drawMap([place("Suva", 178.44, -18.14), place("Apia", -171.76, -13.83)], size);
    const [suva, apia] = ["Suva", "Apia"].map((name) => map?.marks.find((mark) => mark.name === name));
    expect((apia?.x ?? 0) - (suva?.x ?? 0)).toBeGreaterThan(40);
    expect(map?.outside).toEqual([]);
  });

  test("shows a country as its area and a region as a ring, never as a pin", () => {
    const map = drawMap(
      [
        rotterdam,
        place("Netherlands", 5.75, 52.25, { precision: "country" }),
        place("Zeeland", 3.83, 51.5, { precision: "region" }),
      ],
      size,
    );
    expect(map?.marks.map(({ name, shape }) => [name, shape])).toContainEqual(["Netherlands", "area"]);
    expect(map?.marks.map(({ name, shape }) => [name, shape])).toContainEqual(["Zeeland", "ring"]);
    expect(map?.marks[0]?.shape).toBe("area");
  });

  test("lays no mark wholly over another: what is less exact goes around", () => {
    const region = place("Hamburg (region)", 10.02, 53.59, { precision: "region", weight: 2 });
    const district = place("Altona", 10.02, 53.58, { weight: 6 });
    const marks = drawMap([hamburg, region, district], size)?.marks ?? [];
    expect(marks.map(({ name }) => name)).toEqual([region.name, "Altona", "Hamburg"]);
    const [ring, outer, inner] = marks.map(({ radius }) => radius) as [number, number, number];
    expect(ring).toBeGreaterThanOrEqual(outer + 2);
    expect(outer).toBeGreaterThanOrEqual(inner + 2);
  });

  test("leaves one far place outside, says so, and shows it when asked for all", () => {
    const places = [rotterdam, antwerp, hamburg, place("Singapore", 103.85, 1.29)];
    expect(drawMap(places, size)?.outside.map(({ name }) => name)).toEqual(["Singapore"]);
    expect(drawMap(places, { ...size, whole: true })?.outside).toEqual([]);
    const halves = [rotterdam, { ...antwerp, weight: 2 }, place("Singapore", 103.85, 1.29, { weight: 9 })];
    expect(drawMap(halves, size)?.outside).toEqual([]);
  });

  test("cuts no dot in half: what lies on the edge is beyond it", () => {
    const towns = [place("Madrid", -3.7, 40.4), place("Warsaw", 21, 52.2), place("Rome", 12.5, 41.9)];
    const norths = Array.from({ length: 300 }, (_, i) => place(`N${i}`, 15, 50 + i / 10, { weight: 0.01 }));
    const maps = norths.map((north) =>
      drawMap([...towns.map((town) => ({ ...town, weight: 40 })), north], size)!,
    );
    const drawn = maps.flatMap(({ marks }) => marks.filter(({ name }) => name.startsWith("N")));
    const beyond = maps.flatMap(({ outside }) => outside);
    expect(drawn.length + beyond.length).toBe(300);
    expect(Math.min(...drawn.map(({ y }) => y))).toBeGreaterThanOrEqual(5);
    expect([drawn.length > 5, beyond.length > 5]).toEqual([true, true]);
  });

  test("frames the towns of a story, or the countries where it names few towns, and no power far away", () => {
    const outsideOf = (...places: MapPlace[]) => drawMap(places, size)?.outside.map(({ name }) => name);
    const country = (name: string, lon: number, lat: number, weight: number) =>
      place(name, lon, lat, { precision: "country", weight });
    const [kenya, uganda] = [country("Kenya", 38, 1, 12), country("Uganda", 32, 1, 9)];
    const beijing = place("Beijing", 116.4, 39.9, { weight: 2 });
    const towns = [place("Kisumu", 34.75, -0.1, { weight: 4 }), place("Jinja", 33.2, 0.4, { weight: 2 })];
    const frameOf = (...places: MapPlace[]) =>
      drawMap(places, size)?.marks.find(({ name }) => name === "Kisumu");
    expect(outsideOf(kenya, uganda, beijing)).toEqual(["Beijing"]);
    expect(outsideOf(kenya, uganda, ...towns, beijing)).toEqual(["Beijing"]);
    const brazil = country("Brazil", -53, -10, 1);
    expect(outsideOf(kenya, uganda, ...towns, brazil)).toEqual(["Brazil"]);
    expect(outsideOf(beijing, place("Shanghai", 121.5, 31.2))).toEqual([]);
    expect(frameOf(...towns, kenya)?.x).toBeGreaterThan(100);
  });

  test("shows a country that is too small for the map as a ring, not as one beyond its edge", () => {
    const country = (name: string, lon: number, lat: number) =>
      place(name, lon, lat, { precision: "country" });
    const map = drawMap(
      [
        country("Canada", -98, 60),
        country("Australia", 135, -25),
        country("Chile", -71, -33),
        country("Liechtenstein", 9.55, 47.16),
      ],
      size,
    );
    expect(map?.outside).toEqual([]);
    expect(map?.marks.find(({ name }) => name === "Liechtenstein")?.shape).toBe("ring");
  });

  test("writes no name over another", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => place(`Town ${i}`, 4 + i / 50, 52 + (i % 5) / 40));
    const labels = drawMap(crowd, size)?.marks.flatMap(({ label }) => label ?? []) ?? [];
    expect(labels.length).toBeLessThan(30);
    for (const a of labels)
      for (const b of labels)
        if (a !== b) expect(Math.abs(a.y - b.y) >= 9 || Math.abs(a.x - b.x) >= 20).toBe(true);
  });

  test("writes a country's name across its middle, a town's beside it", () => {
    const kenya = place("Kenya", 37.9, 0.5, { precision: "country" });
    const marks = drawMap([kenya, place("Kisumu", 34.75, -0.1)], size)?.marks ?? [];
    const anchors = Object.fromEntries(marks.map(({ name, label }) => [name, label?.anchor]));
    expect(anchors).toEqual({ Kenya: "middle", Kisumu: "start" });
  });

  test("shows the whole world where a third of the places lie beyond the edge", () => {
    const towns = [rotterdam, antwerp, hamburg];
    const far = [place("Lima", -77, -12), place("Tokyo", 139.7, 35.7)];
    const small = { width: 300, height: 200 };
    expect(drawWhere([...towns, ...far.slice(1)], small)?.outside.map(({ name }) => name)).toEqual(["Tokyo"]);
    expect(drawMap([...towns, ...far], small)?.outside).toHaveLength(2);
    expect(drawWhere([...towns, ...far], small)).toMatchObject({ outside: [], height: 150 });
  });

  test("stays small", () => {
    expect(drawMap([rotterdam], size)?.land.length).toBeLessThan(15_000);
    const world = drawMap([rotterdam, place("Lima", -77, -12), place("Tokyo", 139.7, 35.7)], size);
    expect(world?.land.length).toBeLessThan(30_000);
  });

  test("finds countries by a point inside", () => {
    expect(findCountry(36.3, 33.5)?.name).toBe("Syria");
    expect(findCountry(-150, 0)).toBeNull();
  });
});

test("drawPath keeps shapes, drops specks and near points, and writes short steps", () => {
  const ring = (points: number[][]) => ({ type: "Polygon" as const, coordinates: [points] });
  const square = ring([
    [0, 0],
    [10, 0],
    [10.2, 0],
    [10, -10],
    [0, -10],
    [0, 0],
  ]);
  const speck = ring([
    [20, 20],
    [20.1, 20],
    [20.1, 20.1],
    [20, 20],
  ]);
  const flat = geoIdentity() as unknown as GeoProjection;
  expect(drawPath(flat, [square, speck], 1)).toBe("M0 0l10 0 0 -10 -10 0z");
});

describe("drawBars", () => {
  test("draws bars to scale, uncertain parts hollow, and labels what fits", () => {
    const { bars, baseline } = drawBars([
      { label: "2014", value: 4 },
      { label: "2015", value: 2, unsure: 1 },
      { label: "2016", value: 0 },
    ]);
    const [four, two, none] = bars;
    expect(four?.height).toBeCloseTo(2 * (two?.height ?? 0), 0);
    expect(two?.sure).toBeCloseTo((two?.height ?? 0) / 2, 0);
    expect(none?.height).toBe(0);
    expect((four?.y ?? 0) + (four?.height ?? 0)).toBeCloseTo(baseline, 0);
    expect(
      drawBars(Array.from({ length: 100 }, (_, i) => ({ label: `${i}`, value: 1 }))).bars[1]?.tick,
    ).toBeNull();
  });

  test("labels round years, and gives a label that is asked for its room", () => {
    const years = Array.from({ length: 40 }, (_, i) => ({ label: `${1983 + i}`, value: 1 }));
    const ticks = (data: Parameters<typeof drawBars>[0]) =>
      drawBars(data).bars.flatMap(({ tick }) => tick ?? []);
    expect(ticks(years)).toEqual(["1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020"]);
    expect(ticks([{ label: "1984 or earlier", tick: "≤1984", value: 1 }, ...years.slice(2)])[1]).toBe("1990");
  });

  test("draws an empty chart for no data", () => {
    expect(drawBars([]).bars).toEqual([]);
  });
});
