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

/** Weighs one candidate against the article's other likely places and the outlet's home. */
export function weighCandidate(
  entry: GazetteerEntry,
  own: Belief,
  meant: readonly Meant[],
  home: Home,
): Evidence {
  const others = meant.filter((other) => other.belief !== own);
  const { containers } = own.toponym;
  const printed = (form: "comma" | "in") =>
    Number(
      containers.some(
        (container) => container.form === form && container.entries.some((area) => isWithin(entry, area)),
      ),
    );
  return {
    prominence: entry.prominence,
    otherName: Number(entry.match === "alternate"),
    likeSound: Number(entry.match === "folded"),
    isCountry: Number(entry.rank === "country"),
    isCapital: Number(entry.rank === "capital"),
    isRegion: Number(entry.rank === "region"),
    isDistrict: Number(entry.rank === "district"),
    isSection: Number(entry.rank === "section"),
    isOther: Number(entry.rank === "other"),
    printed: printed("comma"),
    printedIn: printed("in"),
    isFiledFrom: Number(own.toponym.isDateline && TOWNS.has(entry.rank)),
    ...weighOthers(entry, others),
    ...home.weigh(entry),
  };
}

type OthersEvidence = Pick<
  Evidence,
  "countryNamed" | "regionNamed" | "districtNamed" | "countryShare" | "regionShare" | "near" | "contains"
>;

function weighOthers(entry: GazetteerEntry, others: readonly Meant[]): OthersEvidence {
  const sums = {
    countryNamed: 0,
    regionNamed: 0,
    districtNamed: 0,
    countryShare: 0,
    regionShare: 0,
    near: 0,
    contains: 0,
  };
  let total = 0;
  for (const { entry: other, chance } of others) {
    total += chance;
    if (isWithin(entry, other)) {
      if (other.rank === "country") sums.countryNamed += chance;
      else if (other.rank === "region") sums.regionNamed += chance;
      else sums.districtNamed += chance;
    }
    if (other.country && other.country === entry.country) {
      sums.countryShare += chance;
      if (other.admin1 && other.admin1 === entry.admin1) sums.regionShare += chance;
    }
    if (isWithin(other, entry)) sums.contains += chance;
    if (isSpot(entry) && isSpot(other)) sums.near += chance * nearness(entry, other, REACH_KM);
  }
  const share = (sum: number) => (total ? sum / (total + 1) : 0);
  return {
    countryNamed: Math.min(1, sums.countryNamed),
    regionNamed: Math.min(1, sums.regionNamed),
    districtNamed: Math.min(1, sums.districtNamed),
    countryShare: share(sums.countryShare),
    regionShare: share(sums.regionShare),
    near: Math.min(1, sums.near),
    contains: share(sums.contains),
  };
}

/** Tells whether a place is small enough for its distance to others to mean something. */
export function isSpot(entry: GazetteerEntry): boolean {
  return entry.precision === "town" || entry.precision === "point" || entry.rank === "district";
}
