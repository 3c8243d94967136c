import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

/** Says how fine the coastlines are drawn: 1:110 million for the world, 1:50 million for a region. */
export type Detail = "110m" | "50m";

/** Holds the edges of an area in degrees; nothing of the base map crosses the date line. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Is one connected piece of a country. */
export interface Piece {
  readonly shape: Polygon;
  readonly bounds: Bounds;
}

/** Is one country of the base map (Natural Earth, public domain), largest piece first. */
export interface Country {
  readonly name: string;
  readonly pieces: readonly Piece[];
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
  const countries = feature(world, world.objects.countries).features.map(({ properties, geometry }) => ({
    name: properties.name,
    pieces: cutPieces(geometry as Polygon | MultiPolygon),
  }));
  cache.set(detail, countries);
  return countries;
}

function cutPieces(geometry: Polygon | MultiPolygon): Piece[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((coordinates) => ({
      shape: { type: "Polygon" as const, coordinates },
      bounds: boundsOf(coordinates[0] ?? []),
    }))
    .sort((a, b) => sizeOf(b.bounds) - sizeOf(a.bounds));
}

function boundsOf(ring: readonly Position[]): Bounds {
  const bounds = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon = 0, lat = 0] of ring) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

function sizeOf({ west, south, east, north }: Bounds): number {
  return (east - west) * (north - south);
}

/** Finds the country that a point lies in; null at sea and where the coarse coast leaves it out. */
export function findCountry(lon: number, lat: number, detail: Detail = "50m"): Country | null {
  const holds = ({ bounds, shape }: Piece) =>
    lon >= bounds.west &&
    lon <= bounds.east &&
    lat >= bounds.south &&
    lat <= bounds.north &&
    geoContains(shape, [lon, lat]);
  return readCountries(detail).find(({ pieces }) => pieces.some(holds)) ?? null;
}
