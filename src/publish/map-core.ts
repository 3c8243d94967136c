import { geoDistance } from "d3-geo";
import type { Located } from "./map.ts";

// What may stay off the map: a sixth of all mentions, if the map then shows the rest at least twice as large.
const MOST_DROPPED = 1 / 6;
const GAIN = 2;

/**
 * Drops the few places far from all others that would make every other one a speck: one capital overseas in the
 * news of a district. Nothing is dropped where that gains little.
 */
export function dropFarAway(places: readonly Located[]): readonly Located[] {
  if (places.length < 3) return places;
  const total = places.reduce((sum, { weight }) => sum + weight, 0);
  const centre = findCentre(places);
  const sorted = places.toSorted((a, b) => distance(a, centre) - distance(b, centre));
  let dropped = 0;
  let kept = sorted.length;
  for (let at = sorted.length - 1; at > 1; at--) {
    dropped += sorted[at]?.weight ?? 0;
    if (dropped > total * MOST_DROPPED) break;
    const [near, far] = [sorted[at - 1], sorted[kept - 1]];
    if (near && far && distance(far, centre) >= GAIN * distance(near, centre)) kept = at;
  }
  return sorted.slice(0, kept);
}

/** Finds the place that all others are nearest to, weighed by mentions; one far away does not pull it. */
function findCentre(places: readonly Located[]): Located {
  const cost = (at: Located) => places.reduce((sum, place) => sum + place.weight * distance(place, at), 0);
  const candidates = places.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
  const costs = candidates.map((place) => [place, cost(place)] as const);
  const best = costs.reduce((a, b) => (b[1] < a[1] ? b : a));
  return best[0];
}

function distance(a: Located, b: Located): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]);
}
