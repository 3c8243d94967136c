import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoBounds, geoContains } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

/** Says how fine the coastlines are drawn: 1:110 million for the world, 1:50 million for a region. */
export type Detail = "110m" | "50m";

/** Is one country of the base map (Natural Earth, public domain). */
export interface Country {
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
  /** West, south, east, north in degrees; west > east where it crosses the date line. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

const cache = new Map<Detail, readonly Country[]>();

/** Lists the countries of the base map; read once. */
export function readCountries(detail: Detail): readonly Country[] {
  const known = cache.get(detail);
  if (known) return known;
  const path = require.resolve(`world-atlas/countries-${detail}.json`);
  const world = JSON.parse(readFileSync(path, "utf8")) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const countries = feature(world, world.objects.countries).features.map((shape) => {
    const [[west, south], [east, north]] = geoBounds(shape);
    const country = { name: shape.properties.name, shape, bounds: [west, south, east, north] };
    return country as unknown as Country;
  });
  cache.set(detail, countries);
  return countries;
}

/** Finds the country that a point lies in; null at sea and where the coarse coast leaves it out. */
export function findCountry(lon: number, lat: number, detail: Detail = "50m"): Country | null {
  return (
    readCountries(detail).find(
      ({ bounds, shape }) => isWithin(bounds, lon, lat) && geoContains(shape, [lon, lat]),
    ) ?? null
  );
}

function isWithin([west, south, east, north]: Country["bounds"], lon: number, lat: number): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}
