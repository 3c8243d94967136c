import { geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { drawPath } from "./map-path.ts";
import { type Bounds, type Country, type Detail, type Piece, readCountries } from "./world.ts";

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
  /** Outlines of single countries drawn so far, by name. */
  readonly outlines: Map<string, string>;
}

// Windows come in few sizes on a coarse grid, so that most maps of an archive share a drawn base; small maps, of which
// there is one on every article's page, in fewer.
const SPANS = [10, 16, 25, 40, 64, 100, 150];
const FEW_SPANS = [12, 24, 48, 96, 150];
const SMALL = 400;
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
  const [spans, steps] = width < SMALL ? [FEW_SPANS, 6] : [SPANS, 10];
  const span = spans.find((step) => step >= needed);
  if (!points.length || span === undefined) return frameWorld(width, height);
  const grid = span / steps;
  return { lon: snap(lon, grid), lat: snap(lat, grid), span, width, height };
}

// The world is twice as wide as high: more height would only be more sea.
function frameWorld(width: number, height: number): MapFrame {
  return { lon: 0, lat: 0, span: WHOLE_WORLD, width, height: Math.min(height, Math.round(width / 2)) };
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
  const projection = geoEqualEarth().precision(0).fitSize([frame.width, frame.height], INHABITED);
  const pieces = readCountries("110m")
    .filter(({ name }) => name !== "Antarctica")
    .flatMap(({ pieces: all }) => all);
  return {
    frame,
    projection,
    land: drawPieces(projection, pieces, frame),
    countries: [],
    outlines: new Map(),
  };
}

function drawRegion(frame: MapFrame): BaseMap {
  const { lon, lat, span, width, height } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(width / (4 * Math.sin((span * Math.PI) / 720)))
    .translate([width / 2, height / 2])
    .precision(0)
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const visible = readCountries(detailOf(frame)).map(({ name, pieces }) => ({
    name,
    pieces: pieces.filter(({ bounds }) => mayShow(bounds, frame)),
  }));
  const all = visible.flatMap(({ pieces }) => pieces);
  const land = drawPieces(projection, all, frame);
  const countries = labelCountries(projection, visible, frame);
  return { frame, projection, land, countries, outlines: new Map() };
}

function detailOf({ span }: MapFrame): Detail {
  return span <= 40 ? "50m" : "110m";
}

function mayShow({ west, south, east, north }: Bounds, { lon, lat, span, width, height }: MapFrame): boolean {
  const tall = span * Math.max(0.55, (0.55 * height) / width);
  if (south > lat + tall || north < lat - tall) return false;
  const cos = Math.cos((Math.min(89, Math.abs(lat) + span / 2.5) * Math.PI) / 180);
  const wide = (span * 0.55) / Math.max(0.05, cos);
  if (wide >= 180) return true;
  return [-360, 0, 360].some((turn) => west + turn <= lon + wide && east + turn >= lon - wide);
}

function drawPieces(projection: GeoProjection, pieces: readonly Piece[], frame: MapFrame): string {
  // A small map stands on every article's page and must be light; a large one is looked at closely, but not at the whole world.
  const large = frame.span === WHOLE_WORLD ? 3 : 2;
  const step = frame.width >= SMALL ? large : detailOf(frame) === "50m" ? 2.6 : 3.4;
  return drawPath(
    projection,
    pieces.map(({ shape }) => shape),
    step,
  );
}

/** Draws one country in a map's projection, once for each base. */
export function drawCountry({ projection, frame, outlines }: BaseMap, country: Country): string {
  const known = outlines.get(country.name);
  if (known !== undefined) return known;
  const same = readCountries(detailOf(frame)).find(({ name }) => name === country.name) ?? country;
  const pieces = same.pieces.filter(({ bounds }) => frame.span === WHOLE_WORLD || mayShow(bounds, frame));
  const outline = drawPieces(projection, pieces, frame);
  outlines.set(country.name, outline);
  return outline;
}

/** Names the countries that are large enough on this map, each in the middle of what can be seen of it. */
function labelCountries(projection: GeoProjection, countries: readonly Country[], frame: MapFrame) {
  return countries.flatMap(({ name, pieces: [largest] }) => {
    if (!largest || !hasRoom(name, largest, frame)) return [];
    const half = name.length * 3.4;
    const fits = ([x, y]: readonly [number, number]) =>
      x > half && x < frame.width - half && y > 14 && y < frame.height - 8;
    const middle = projection(middleOf(largest)) ?? [-1, -1];
    const [x, y] = fits(middle) ? middle : geoPath(projection).centroid(largest.shape);
    return fits([x, y]) ? [{ name, x: Math.round(x), y: Math.round(y) }] : [];
  });
}

function hasRoom(name: string, { bounds }: Piece, { width, span }: MapFrame): boolean {
  const unit = width / span;
  const cos = Math.cos((((bounds.north + bounds.south) / 2) * Math.PI) / 180);
  return (
    (bounds.east - bounds.west) * cos * unit > name.length * 7.5 && (bounds.north - bounds.south) * unit > 26
  );
}

const middles = new WeakMap<Piece, [number, number]>();

function middleOf(piece: Piece): [number, number] {
  const middle = middles.get(piece) ?? geoCentroid(piece.shape);
  middles.set(piece, middle);
  return middle;
}
