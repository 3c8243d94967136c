import { drawMap, type MapPlace, type MapSize, type MapView } from "./map.ts";

const MOST_OUTSIDE = 1 / 3;
// On a small map of the world more marks than these would hide one another.
const FEW = 16;

/** Draws where most happens, or the whole world where much lies beyond that: an archive of many regions is not set in one. */
export function drawWhere(places: readonly MapPlace[], size: MapSize): MapView | null {
  const near = drawMap(places, size);
  const far = near?.outside.length ?? 0;
  if (far <= MOST_OUTSIDE * places.length) return near;
  const most = places.toSorted((a, b) => b.weight - a.weight).slice(0, FEW);
  return drawMap(most, { ...size, whole: true });
}
