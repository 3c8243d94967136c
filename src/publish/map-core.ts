import { geoDistance } from "d3-geo";
import type { Located } from "./map.ts";

// What may stay off the map: so much of the weight, if the rest then reaches less far by a third.
const MOST_DROPPED = 0.4;
const GAIN = 1.4;
// Some 1,200 km, in radians: what is nearer than that to the middle is never left out.
const NEAR = 0.19;
// Towns and points say best where a story happens, if they are this much of what it names.
const ENOUGH_SPOTS = 0.35;

/**
 * Finds the places that a map should show: where things happen, not every capital that is heard from. Towns and points
 * count before whole countries, and the few that are far from all others and would make every other one a speck are left out.
 */
export function findCore(places: readonly Located[]): readonly Located[] {
  const spots = places.filter(({ precision }) => precision !== "country");
  return dropFarAway(total(spots) >= ENOUGH_SPOTS * total(places) ? spots : places);
}

function dropFarAway(places: readonly Located[]): readonly Located[] {
  if (places.length < 2) return places;
  const most = total(places) * MOST_DROPPED;
  const centre = findCentre(places);
  const sorted = places.toSorted((a, b) => distance(a, centre) - distance(b, centre));
  let dropped = 0;
  let kept = sorted.length;
  for (let at = sorted.length - 1; at > 0; at--) {
    const [near, far] = [sorted[at - 1], sorted[kept - 1]];
    const next = sorted[at];
    if (!near || !far || !next) break;
    dropped += weigh(next);
    if (dropped > most || distance(next, centre) < NEAR) break;
    if (distance(far, centre) >= GAIN * Math.max(NEAR / GAIN, distance(near, centre))) kept = at;
  }
  return sorted.slice(0, kept);
}

// Ten mentions do not make a place ten times as much where it happens as one.
function weigh({ weight }: Located): number {
  return Math.sqrt(weight);
}

function total(places: readonly Located[]): number {
  return places.reduce((sum, place) => sum + weigh(place), 0);
}

/** Finds the place that all others are nearest to, weighed by mentions; one far away does not pull it. */
function findCentre(places: readonly Located[]): Located {
  const cost = (at: Located) => places.reduce((sum, place) => sum + weigh(place) * distance(place, at), 0);
  const candidates = places.toSorted((a, b) => b.weight - a.weight).slice(0, 12);
  const costs = candidates.map((place) => [place, cost(place)] as const);
  const best = costs.reduce((a, b) => (b[1] < a[1] ? b : a));
  return best[0];
}

function distance(a: Located, b: Located): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]);
}
