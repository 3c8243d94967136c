import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { thinPath } from "./map-path.ts";
import { type Country, type Detail, readCountries } from "./world.ts";

/** Is a window on the world: its middle and how many degrees of a great circle it is wide. */
export interface MapFrame {
  readonly lon: number;
  readonly lat: number;
  /** 360 is the whole world. */
  readonly span: number;
  readonly width: number;
  readonly height: number;
}

/** Is the drawn base of a map: coasts and borders as one path, and where each point falls. */
export interface BaseMap {
  readonly frame: MapFrame;
  readonly land: string;
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly projection: GeoProjection;
  readonly detail: Detail;
}

// Windows come in few sizes on a coarse grid, so that most maps of an archive share a drawn base.
const SPANS = [10, 16, 25, 40, 64, 100, 150];
const WHOLE_WORLD = 360;
const bases = new Map<string, BaseMap>();
const MOST_BASES = 400;

/** Chooses the window that shows all points with room around them; never narrower than `narrowest` degrees. */
export function chooseFrame(
  points: readonly (readonly [lon: number, lat: number])[],
  width: number,
  height: number,
  narrowest = 10,
): MapFrame {
  const { lon, wide } = spanLongitudes(points.map(([lon]) => lon));
  const lats = points.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const lat = (south + north) / 2;
  const across = wide * Math.cos((lat * Math.PI) / 180);
  const needed = Math.max(narrowest, across * 1.45, ((north - south) * 1.5 * width) / height);
  const span = SPANS.find((step) => step >= needed);
  if (!points.length || span === undefined) return { lon: 0, lat: 0, span: WHOLE_WORLD, width, height };
  const grid = span / 10;
  return { lon: snap(lon, grid), lat: snap(lat, grid), span, width, height };
}

function snap(value: number, grid: number): number {
  return Math.round((Math.round(value / grid) * grid + Number.EPSILON) * 10) / 10;
}

/** Finds the middle and width of the shortest arc that holds all longitudes, across the date line if that is shorter. */
function spanLongitudes(lons: readonly number[]): { lon: number; wide: number } {
  const sorted = lons.toSorted((a, b) => a - b);
  let gap = 0;
  let west = sorted[0] ?? 0;
  sorted.forEach((lon, i) => {
    const before = i === 0 ? (sorted.at(-1) ?? lon) - 360 : (sorted[i - 1] ?? lon);
    if (lon - before > gap) [gap, west] = [lon - before, lon];
  });
  const wide = 360 - gap;
  const lon = west + wide / 2;
  return { lon: lon > 180 ? lon - 360 : lon, wide };
}

/** Draws the base of a map, or takes the one drawn before for the same window. */
export function drawBase(frame: MapFrame): BaseMap {
  const key = Object.values(frame).join();
  const known = bases.get(key);
  if (known) return known;
  if (bases.size >= MOST_BASES) bases.clear();
  const base = frame.span === WHOLE_WORLD ? drawWorld(frame) : drawRegion(frame);
  bases.set(key, base);
  return base;
}

// The world without Antarctica: its corners and the ends of the equator.
const INHABITED = {
  type: "MultiPoint" as const,
  coordinates: [-179.9, 0, 179.9].flatMap((lon) => [-56, 0, 80].map((lat) => [lon, lat])),
};

function drawWorld(frame: MapFrame): BaseMap {
  const projection = geoEqualEarth().fitSize([frame.width, frame.height], INHABITED);
  const countries = readCountries("110m").filter(({ name }) => name !== "Antarctica");
  return { frame, projection, detail: "110m", land: joinPaths(projection, countries, frame), countries: [] };
}

function drawRegion(frame: MapFrame): BaseMap {
  const { lon, lat, span, width, height } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(width / (4 * Math.sin((span * Math.PI) / 720)))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const detail = span <= 40 ? "50m" : "110m";
  const countries = readCountries(detail).filter(({ bounds }) => mayShow(bounds, frame));
  const land = joinPaths(projection, countries, frame);
  return { frame, projection, detail, land, countries: labelCountries(projection, countries, frame) };
}

function mayShow([west, south, east, north]: Country["bounds"], { lon, lat, span }: MapFrame): boolean {
  const reach = span * 0.75;
  if (south > lat + reach || north < lat - reach) return false;
  const cos = Math.cos((Math.min(89, Math.abs(lat) + span / 3) * Math.PI) / 180);
  const wide = reach / Math.max(0.05, cos);
  if (wide >= 180) return true;
  const turns = [-360, 0, 360];
  const far = west <= east ? east : east + 360;
  return turns.some((turn) => west + turn <= lon + wide && far + turn >= lon - wide);
}

function joinPaths(projection: GeoProjection, countries: readonly Country[], { width }: MapFrame): string {
  const path = geoPath(projection).digits(1);
  return countries.map(({ shape }) => thinPath(path(shape) ?? "", stepFor(width))).join("");
}

/** Draws one country in a map's projection. */
export function drawCountry({ projection, frame }: BaseMap, country: Country): string {
  return thinPath(geoPath(projection).digits(1)(country.shape) ?? "", stepFor(frame.width));
}

// A small map is shown at about its own size: two of its units are not told apart. A large one is seen closer.
function stepFor(width: number): number {
  return width < 400 ? 1.8 : 1.4;
}

function labelCountries(projection: GeoProjection, countries: readonly Country[], frame: MapFrame) {
  const path = geoPath(projection);
  return countries.flatMap(({ name, shape }) => {
    const [[x0, y0], [x1, y1]] = path.bounds(shape);
    const [x, y] = path.centroid(shape);
    const half = name.length * 3.4;
    const fits = x1 - x0 > half * 2.2 && y1 - y0 > 26 && path.area(shape) > frame.width * 2;
    const inside = x > half && x < frame.width - half && y > 14 && y < frame.height - 8;
    return fits && inside ? [{ name, x: Math.round(x), y: Math.round(y) }] : [];
  });
}
