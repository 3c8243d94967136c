import type { GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { nearness, type Point } from "./distance.ts";
import { isSpot, type Meant } from "./evidence.ts";

/** Weighs how near to an outlet's home a place lies. */
export interface Home {
  /** Writes the four pieces of evidence about the home, `homeCountry` to `homeIsHere`. */
  weigh(entry: GazetteerEntry, rows: Float64Array, at: number): void;
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

type Cell = Point & { readonly weight: number };

/** Makes the home of an article's outlet: where its other articles lie, and the country it is known to be of. */
export function makeHome(range: Range | undefined, country: string | null): Home {
  const cells = range ? chooseCells(range.cells.values()) : [];
  return {
    weigh: (entry, rows, at) => {
      if (range?.articles) weighRange(entry, range, cells, rows, at);
      else rows.fill(0, at, at + 3);
      rows[at + 3] = Number(country !== null && entry.country === country);
    },
  };
}

function weighRange(
  entry: GazetteerEntry,
  range: Range,
  cells: readonly Cell[],
  rows: Float64Array,
  at: number,
): void {
  const all = range.articles + 1;
  const region = entry.country && entry.admin1 ? `${entry.country}/${entry.admin1}` : "";
  rows[at] = Math.max(0, range.countries.get(entry.country ?? "") ?? 0) / all;
  rows[at + 1] = Math.max(0, range.regions.get(region) ?? 0) / all;
  rows[at + 2] = isSpot(entry) ? Math.min(1, Math.max(0, sumNear(entry, cells)) / all) : 0;
}

/** Chooses the heaviest cells, heaviest first. */
function chooseCells(cells: Iterable<Cell>): Cell[] {
  const chosen: Cell[] = [];
  for (const cell of cells) {
    if (cell.weight <= 0.01) continue;
    let at = chosen.length;
    while (at > 0 && compareCells(cell, chosen[at - 1]!) < 0) at--;
    if (at >= MOST_CELLS) continue;
    chosen.splice(at, 0, cell);
    if (chosen.length > MOST_CELLS) chosen.pop();
  }
  return chosen;
}

function compareCells(a: Cell, b: Cell): number {
  return b.weight - a.weight || a.lat - b.lat || a.lon - b.lon;
}

function sumNear(entry: Point, cells: readonly Cell[]): number {
  let sum = 0;
  for (const cell of cells) sum += cell.weight * nearness(entry, cell, REACH_KM);
  return sum;
}
