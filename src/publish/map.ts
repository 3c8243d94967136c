import type { Place } from "../model/authority.ts";
import type { Precision } from "../model/record.ts";
import { type BaseMap, chooseFrame, drawBase, drawCountry } from "./map-frame.ts";
import { placeLabels } from "./map-labels.ts";
import { findCore } from "./map-core.ts";
import { type Country, findCountry } from "./world.ts";

/** Is a place to be drawn; `weight` sizes its dot. */
export interface MapPlace {
  readonly name: string;
  readonly url: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision;
  readonly weight: number;
}

/** Is a drawn place. A country is its whole area, a region a soft ring, a town or point a dot. */
export interface MapMark {
  readonly name: string;
  readonly url: string | null;
  readonly weight: number;
  readonly shape: "dot" | "ring" | "area";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Outline of a country. */
  readonly path: string | null;
  /** Where the name stands; null where there is no room for it. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
  } | null;
}

/** Is a drawn map; lengths in the units of `width` and `height`. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly countries: BaseMap["countries"];
  /** Areas first, then large dots before small ones. */
  readonly marks: readonly MapMark[];
  /** The dots of less named places, where there are too many to mark each; empty where there are not. */
  readonly dots: string;
  /** Places beyond the edge: few of the mentions, far from the rest. */
  readonly outside: readonly MapPlace[];
}

/** Holds how a map is cut. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Degrees that it shows at least; 10 where not given. */
  readonly narrowest?: number;
  /** How many places, the most named, are marked each; 200 where not given. */
  readonly most?: number;
  /** Whether all places must be on it, however far apart; else a few far ones may stay outside. */
  readonly whole?: boolean;
}

/** Is a place with coordinates. */
export type Located = MapPlace & { readonly lat: number; readonly lon: number };

const countryOf = new Map<string, Country | null>();

/** Draws places on a base map; null when none of them has coordinates. */
export function drawMap(places: readonly MapPlace[], size: MapSize): MapView | null {
  const { width, narrowest = 10, whole = false, most = 200 } = size;
  const located = places.filter((place): place is Located => place.lat !== null && place.lon !== null);
  if (!located.length) return null;
  const framed = whole ? located : findCore(located);
  const base = drawBase(chooseFrame(framed.flatMap(cornersOf), width, size.height, narrowest));
  const { height } = base.frame;
  const heaviest = Math.max(...located.map(({ weight }) => weight));
  const all = located.flatMap((place) => drawMark(place, base, heaviest) ?? []);
  const chosen = new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, most));
  const marks = widen(all.filter((mark) => chosen.has(mark))).sort(
    (a, b) => Number(b.shape === "area") - Number(a.shape === "area") || b.radius - a.radius,
  );
  const labels = placeLabels(marks, base.countries, width, height);
  const inside = new Set(all.map(({ name }) => name));
  const outside = located.filter(({ name }) => !inside.has(name));
  const dots = drawDots(all.filter((mark) => !chosen.has(mark)));
  return { width, height, land: base.land, ...labels, dots, outside };
}

// A rim this wide is seen, and met by a pointer.
const RIM = 4;

/** Widens marks that would lie wholly under others of the same spot: the ring of a region goes around the dot of its town. */
function widen(marks: readonly MapMark[]): MapMark[] {
  const inwards = marks.filter(({ shape }) => shape !== "area").toSorted(compareWidth);
  const wide: MapMark[] = [];
  for (const mark of inwards) {
    const under = wide.filter(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < RIM);
    const radius = Math.max(mark.radius, ...under.map((other) => other.radius + RIM));
    wide.push({ ...mark, radius: round(radius) });
  }
  return [...marks.filter(({ shape }) => shape === "area"), ...wide];
}

function compareWidth(a: MapMark, b: MapMark): number {
  return Number(a.shape === "ring") - Number(b.shape === "ring") || a.radius - b.radius;
}

const GRID = 2;

/** Draws dots as one path, of those that nearly cover one another only one. */
function drawDots(marks: readonly MapMark[]): string {
  const snap = (length: number) => Math.round(length / GRID) * GRID;
  return [...new Set(marks.map(({ x, y }) => `M${snap(x)} ${snap(y)}h0`))].join("");
}

/** Turns an authority record into a place to be drawn. */
export function toMapPlace(place: Place, url: string | null, weight: number): MapPlace {
  const { name, lat, lon, precision } = place;
  return { name, lat, lon, precision, url, weight };
}

/** Gives the points that a map must show: the place, or for a country of moderate size its corners. */
function cornersOf(place: Located): [number, number][] {
  const country = place.precision === "country" ? countryAt(place) : null;
  if (!country) return [[place.lon, place.lat]];
  const { west = 0, south = 0, east = 0, north = 0 } = country.pieces[0]?.bounds ?? {};
  if (east - west > 70) return [[place.lon, place.lat]];
  return [
    [west, south],
    [east, north],
  ];
}

function countryAt({ lon, lat }: Located): Country | null {
  const key = `${lon},${lat}`;
  const known = countryOf.get(key);
  if (known !== undefined) return known;
  const found = findCountry(lon, lat);
  countryOf.set(key, found);
  return found;
}

// Half a dot at the edge says less than its name below the map.
const EDGE = 5;

function drawMark(place: Located, base: BaseMap, heaviest: number): MapMark | null {
  const [x, y] = base.projection([place.lon, place.lat]) ?? [NaN, NaN];
  const { width, height } = base.frame;
  const country = place.precision === "country" ? countryAt(place) : null;
  // A country too small for this map has no outline left: a ring says where it is.
  const path = (country && drawCountry(base, country)) || null;
  const inside = x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
  if (path === null && !inside) return null;
  const shape = path
    ? "area"
    : place.precision === "region" || place.precision === "country"
      ? "ring"
      : "dot";
  const largest = Math.max(6, width / 60);
  const radius = 3 + (largest - 3) * Math.sqrt(place.weight / heaviest);
  return {
    name: place.name,
    url: place.url,
    weight: place.weight,
    shape,
    x: round(x),
    y: round(y),
    radius: round(shape === "ring" ? radius + 4 : radius),
    path,
    label: null,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
