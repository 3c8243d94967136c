import type { GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { isWithin } from "./containment.ts";
import { nearness } from "./distance.ts";
import type { Home } from "./home.ts";
import type { Toponym } from "./toponyms.ts";

/** Lists what speaks for a candidate; every value lies between 0 and about 1, but for the prominence. */
export interface Evidence {
  /** Logarithm of how much it is spoken of: see GazetteerEntry. */
  readonly prominence: number;
  readonly otherName: number;
  readonly likeSound: number;
  readonly isCountry: number;
  readonly isCapital: number;
  readonly isRegion: number;
  readonly isDistrict: number;
  readonly isSection: number;
  readonly isOther: number;
  /** The text prints what it lies in: "Paris, Texas"; "Paris in Texas". */
  readonly printed: number;
  readonly printedIn: number;
  /** The article is filed from it, so that it is a town. */
  readonly isFiledFrom: number;
  /** The article names its country, its first-level region, its district. */
  readonly countryNamed: number;
  readonly regionNamed: number;
  readonly districtNamed: number;
  /** Share of the article's other places in its country, in its region; nearness to them; share that lie in it. */
  readonly countryShare: number;
  readonly regionShare: number;
  readonly near: number;
  readonly contains: number;
  /** The same of the other articles of the same outlet, and the outlet's country. */
  readonly homeCountry: number;
  readonly homeRegion: number;
  readonly homeNear: number;
  readonly homeIsHere: number;
}

/** Is a name's candidates with the chance that each is meant, in the same order. */
export interface Belief {
  readonly toponym: Toponym;
  readonly chances: readonly number[];
}

/** Is a place that the article likely means, with its chance. */
export interface Meant {
  readonly belief: Belief;
  readonly entry: GazetteerEntry;
  readonly chance: number;
}

const TOWNS: ReadonlySet<GazetteerEntry["rank"]> = new Set(["capital", "seat", "settlement"]);
const LEAST_CHANCE = 0.08;
const REACH_KM = 60;

/** Lists the likely places of an article's names. */
export function listMeant(beliefs: readonly Belief[]): Meant[] {
  return beliefs.flatMap((belief) =>
    belief.chances.flatMap((chance, i) =>
      chance < LEAST_CHANCE ? [] : [{ belief, chance, entry: belief.toponym.candidates[i]! }],
    ),
  );
}

/**
 * Weighs one candidate against the article's other likely places and the outlet's home.
 * Writes its evidence into the row of numbers that begins at `at`, in the order of the table of weights: this is done hundreds of times an article.
 */
export function weighCandidate(
  entry: GazetteerEntry,
  own: Belief,
  meant: readonly Meant[],
  home: Home,
  rows: Float64Array,
  at: number,
): void {
  const { rank, match } = entry;
  rows[at] = entry.prominence;
  rows[at + 1] = Number(match === "alternate");
  rows[at + 2] = Number(match === "folded");
  rows[at + 3] = Number(rank === "country");
  rows[at + 4] = Number(rank === "capital");
  rows[at + 5] = Number(rank === "region");
  rows[at + 6] = Number(rank === "district");
  rows[at + 7] = Number(rank === "section");
  rows[at + 8] = Number(rank === "other");
  rows[at + 9] = isPrinted(entry, own, "comma");
  rows[at + 10] = isPrinted(entry, own, "in");
  rows[at + 11] = Number(own.toponym.isDateline && TOWNS.has(rank));
  weighOthers(entry, own, meant, rows, at);
  home.weigh(entry, rows, at + 19);
}

function isPrinted(entry: GazetteerEntry, { toponym }: Belief, form: "comma" | "in"): number {
  for (const container of toponym.containers)
    if (container.form === form && container.entries.some((area) => isWithin(entry, area))) return 1;
  return 0;
}

function weighOthers(
  entry: GazetteerEntry,
  own: Belief,
  meant: readonly Meant[],
  rows: Float64Array,
  at: number,
): void {
  let [countryNamed, regionNamed, districtNamed, countryShare, regionShare] = [0, 0, 0, 0, 0];
  let [near, contains, total] = [0, 0, 0];
  const spot = isSpot(entry);
  for (const { belief, entry: other, chance } of meant) {
    if (belief === own) continue;
    total += chance;
    if (spot && isSpot(other)) near += chance * nearness(entry, other, REACH_KM);
    if (!other.country || other.country !== entry.country) continue;
    countryShare += chance;
    if (other.admin1 && other.admin1 === entry.admin1) regionShare += chance;
    if (isWithin(other, entry)) contains += chance;
    if (!isWithin(entry, other)) continue;
    if (other.rank === "country") countryNamed += chance;
    else if (other.rank === "region") regionNamed += chance;
    else districtNamed += chance;
  }
  rows[at + 12] = Math.min(1, countryNamed);
  rows[at + 13] = Math.min(1, regionNamed);
  rows[at + 14] = Math.min(1, districtNamed);
  rows[at + 15] = shareOf(countryShare, total);
  rows[at + 16] = shareOf(regionShare, total);
  rows[at + 17] = Math.min(1, near);
  rows[at + 18] = shareOf(contains, total);
}

function shareOf(sum: number, total: number): number {
  return total ? sum / (total + 1) : 0;
}

/** Tells whether a place is small enough for its distance to others to mean something. */
export function isSpot(entry: GazetteerEntry): boolean {
  return entry.precision === "town" || entry.precision === "point" || entry.rank === "district";
}
