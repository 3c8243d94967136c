import type { GazetteerEntry } from "../../lexicon/gazetteer.ts";
import type { Weighed } from "./beliefs.ts";
import { isWithin } from "./containment.ts";
import { distanceKm } from "./distance.ts";
import type { Evidence } from "./evidence.ts";
import { EVIDENCE_NAMES, ROW_SIZE, WEIGHTS } from "./weights.ts";

/** Is what was decided about one name: the place, and in words why this one and which was next. */
export interface Decision {
  readonly entry: GazetteerEntry;
  /** How likely the chosen candidate is among all, 0 to 1. */
  readonly chance: number;
  readonly decision: string;
  readonly runnerUp: string | null;
}

type Wording = (chosen: GazetteerEntry, weighed: Weighed) => string;

/** Words each piece of evidence, for the sentence that explains a decision. */
const WORDINGS: Readonly<Record<keyof Evidence, Wording>> = {
  prominence: () => "it is the best known",
  otherName: () => "the next bears this name only besides another",
  likeSound: () => "it is spelled exactly so",
  isCountry: (chosen) => `${chosen.name} is a country`,
  isCapital: () => "it is a capital",
  isRegion: (chosen) => (chosen.rank === "region" ? "it is a whole region" : "the next is a whole region"),
  isDistrict: (chosen) => (chosen.rank === "district" ? "it is a district" : "the next is only a district"),
  isSection: (chosen) =>
    chosen.rank === "section" ? "it is a part of a town" : "the next is only a part of a town",
  isOther: () => "it is no settlement",
  printed: quoteContainer,
  printedIn: quoteContainer,
  isFiledFrom: () => "the article is filed from it, which makes it a town",
  countryNamed: (chosen) => `the article names ${chosen.within.at(-1) ?? "its country"}`,
  regionNamed: (chosen) => `the article names ${chosen.admin1 ?? "its region"}`,
  districtNamed: (chosen) => `the article names ${chosen.within[0] ?? "its district"}`,
  countryShare: (chosen) => `other places of the article lie in ${countryOf(chosen)}`,
  regionShare: (chosen) => `other places of the article lie in ${chosen.admin1 ?? countryOf(chosen)}`,
  near: () => "other places of the article lie near it",
  contains: () => "other places of the article lie in it",
  homeCountry: (chosen) => `other articles of the outlet speak of ${countryOf(chosen)}`,
  homeRegion: (chosen) => `other articles of the outlet speak of ${chosen.admin1 ?? countryOf(chosen)}`,
  homeNear: () => "other articles of the outlet speak of places near it",
  homeIsHere: () => "the outlet is of that country",
};
const MOST_REASONS = 2;

/** Chooses the likeliest candidate of a name and words the choice; null where there is none. */
export function chooseCandidate(weighed: Weighed): Decision | null {
  const { candidates } = weighed.toponym;
  const first = findBest(weighed, () => true);
  if (first === undefined) return null;
  const entry = candidates[first]!;
  const rival = findBest(weighed, (i) => i !== first && !isSamePlace(candidates[i]!, entry));
  return {
    entry,
    chance: weighed.chances[first]!,
    decision: wordDecision(weighed, first, rival),
    runnerUp: rival === undefined ? null : describePlace(candidates[rival]!),
  };
}

/** Finds the likeliest of the candidates that are allowed, by index; of equals the one with the first id. */
function findBest(
  { toponym: { candidates }, chances }: Weighed,
  isAllowed: (candidate: number) => boolean,
): number | undefined {
  let best: number | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const better =
      best === undefined ||
      chances[i]! > chances[best]! ||
      (chances[i] === chances[best] && candidates[i]!.id < candidates[best]!.id);
    if (better && isAllowed(i)) best = i;
  }
  return best;
}

const SAME_KM = 60;

// A town, its district and its province bear one name: they are no choice between places.
function isSamePlace(other: GazetteerEntry, chosen: GazetteerEntry): boolean {
  if (isWithin(other, chosen) || isWithin(chosen, other)) return true;
  const oneIsRegion = (other.kind === "region") !== (chosen.kind === "region");
  return oneIsRegion && distanceKm(other, chosen) < SAME_KM;
}

function wordDecision(weighed: Weighed, first: number, rival: number | undefined): string {
  const { toponym } = weighed;
  const entry = toponym.candidates[first]!;
  const how = entry.match === "folded" ? `No place is spelled “${toponym.name}”; by its sound it is ` : "";
  const facility = toponym.facility
    ? `The gazetteer does not know it; the point is that of the town in its name: `
    : "";
  if (rival === undefined)
    return `${facility}${how || "The only place of this name: "}${describePlace(entry)}.`;
  const count = toponym.namesakes;
  const reasons = listReasons(weighed, first, rival);
  const why = reasons.length ? `: ${reasons.join("; ")}` : "";
  return `${facility}${how || `Of ${count} places of this name, `}${describePlace(entry)}${why}.`;
}

function listReasons(weighed: Weighed, first: number, rival: number): string[] {
  const { toponym, evidence } = weighed;
  const gains: { name: keyof Evidence; gain: number }[] = [];
  for (const [i, name] of EVIDENCE_NAMES.entries()) {
    const gain = WEIGHTS[name] * (evidence[first * ROW_SIZE + i]! - evidence[rival * ROW_SIZE + i]!);
    if (gain > 0.3) gains.push({ name, gain });
  }
  gains.sort((a, b) => b.gain - a.gain);
  const words = gains.map(({ name }) => WORDINGS[name](toponym.candidates[first]!, weighed));
  return [...new Set(words)].slice(0, MOST_REASONS);
}

function quoteContainer(chosen: GazetteerEntry, { toponym }: Weighed): string {
  const container = toponym.containers.find(({ entries }) => entries.some((area) => isWithin(chosen, area)));
  return `the text says “${container?.quote.replace(/\s+/g, " ") ?? toponym.name}”`;
}

function countryOf(entry: GazetteerEntry): string {
  return entry.rank === "country" ? entry.name : (entry.within.at(-1) ?? "its country");
}

/** Words a place with what it lies in: "Paris, Lamar County, Texas, United States". */
export function describePlace(entry: GazetteerEntry): string {
  const kind = entry.rank === "region" || entry.rank === "country" ? ` (${entry.kind})` : "";
  return [entry.name + kind, ...entry.within].join(", ");
}
