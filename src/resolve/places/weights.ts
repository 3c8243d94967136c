import type { Evidence } from "./evidence.ts";

/**
 * Lists how much each piece of evidence counts: weights of a multinomial logistic regression over the candidates of a name.
 */
export const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  prominence: 1.2,
  otherName: -1.5,
  likeSound: -1,
  isCountry: 1,
  isCapital: 0.5,
  isRegion: 1,
  isDistrict: 0,
  isSection: -0.5,
  isOther: 0,
  printed: 6,
  printedIn: 3,
  isFiledFrom: 2,
  countryNamed: 1.5,
  regionNamed: 2.5,
  districtNamed: 2,
  countryShare: 2,
  regionShare: 3,
  near: 2.5,
  contains: 2,
  homeCountry: 2,
  homeRegion: 3,
  homeNear: 3,
  homeIsHere: 1,
};

/** Sums a candidate's evidence by its weights. */
export function scoreEvidence(evidence: Evidence): number {
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Evidence)[]) score += WEIGHTS[name] * evidence[name];
  return score;
}
