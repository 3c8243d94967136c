import type { GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { nearness, type Point } from "./distance.ts";
import { isSpot, type Evidence, type Meant } from "./evidence.ts";

/** Weighs how near to an outlet's home a place lies. */
export interface Home {
  weigh(entry: GazetteerEntry): Pick<Evidence, "homeCountry" | "homeRegion" | "homeNear" | "homeIsHere">;
}

/** Holds where the articles of one outlet lie: weights by country, by region and by half-degree cell. */
export class Range {
  readonly countries = new Map<string, number>();
  readonly regions = new Map<string, number>();
  readonly cells = new Map<string, Point & { weight: number }>();
  articles = 0;

  /** Adds (or, with -1, takes away) the likely places of one article. */
  add(meant: readonly Meant[], sign: 1 | -1 = 1): void {
    this.articles += sign;
    // An article counts a region once, however many of its towns it names.
    const seen = new Map<string, number>();
    for (const { entry, chance } of meant) {
      if (!entry.country) continue;
      raise(seen, entry.country, chance);
      if (entry.admin1) raise(seen, `${entry.country}/${entry.admin1}`, chance);
      if (isSpot(entry)) this.addCell(entry, chance * sign);
    }
    for (const [key, chance] of seen) {
      const map = key.includes("/") ? this.regions : this.countries;
      map.set(key, (map.get(key) ?? 0) + chance * sign);
    }
  }

  private addCell(point: Point, weight: number): void {
    const key = `${Math.round(point.lat * 2)},${Math.round(point.lon * 2)}`;
    const cell = this.cells.get(key);
    if (cell) cell.weight += weight;
    else
      this.cells.set(key, { lat: Math.round(point.lat * 2) / 2, lon: Math.round(point.lon * 2) / 2, weight });
  }
}

function raise(map: Map<string, number>, key: string, chance: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, chance));
}

const REACH_KM = 80;
const MOST_CELLS = 30;

/** Makes the home of an article's outlet: where its other articles lie, and the country it is known to be of. */
export function makeHome(range: Range | undefined, country: string | null): Home {
  const articles = range?.articles ?? 0;
  const share = (weight: number) => (articles ? Math.max(0, weight) / (articles + 1) : 0);
  const cells = [...(range?.cells.values() ?? [])]
    .filter((cell) => cell.weight > 0.01)
    .sort((a, b) => b.weight - a.weight || a.lat - b.lat || a.lon - b.lon)
    .slice(0, MOST_CELLS);
  return {
    weigh: (entry) => ({
      homeCountry: share(range?.countries.get(entry.country ?? "") ?? 0),
      homeRegion: share(range?.regions.get(`${entry.country}/${entry.admin1}`) ?? 0),
      homeNear: isSpot(entry) ? Math.min(1, share(sumNear(entry, cells))) : 0,
      homeIsHere: Number(country !== null && entry.country === country),
    }),
  };
}

function sumNear(entry: Point, cells: readonly (Point & { weight: number })[]): number {
  let sum = 0;
  for (const cell of cells) sum += cell.weight * nearness(entry, cell, REACH_KM);
  return sum;
}
