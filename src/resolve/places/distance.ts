/** Is a point on the globe, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIAN = Math.PI / 180;

/** Gives the great-circle distance of two points in kilometres (haversine formula, mean radius of the Earth). */
export function distanceKm(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2;
  const h = lat + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * lon;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Tells how near two points are: 1 at the same place, 0.37 at `reach` kilometres, about 0 far away. */
export function nearness(a: Point, b: Point, reach: number): number {
  // A degree of latitude is 111 km: what is far north or south needs no trigonometry, nor what lies an ocean away.
  if (Math.abs(a.lat - b.lat) * 111 > reach * 5 || isOceanApart(a, b)) return 0;
  return Math.exp(-distanceKm(a, b) / reach);
}

// Sixty degrees of longitude are over 3,200 km everywhere below the sixtieth parallels.
function isOceanApart(a: Point, b: Point): boolean {
  const degrees = Math.abs(a.lon - b.lon);
  return degrees > 60 && degrees < 300 && Math.abs(a.lat) < 60 && Math.abs(b.lat) < 60;
}
