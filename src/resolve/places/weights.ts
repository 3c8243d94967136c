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

/** Lists the pieces of evidence in the order in which rows of evidence hold them. */
export const EVIDENCE_NAMES = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** Says how many numbers a row of evidence has. */
export const ROW_SIZE = EVIDENCE_NAMES.length;

const ROW_WEIGHTS = Float64Array.from(Object.values(WEIGHTS));

/** Sums the evidence of one candidate by its weights; its row begins at `at`. */
export function scoreRow(rows: Float64Array, at: number): number {
  let score = 0;
  for (let i = 0; i < ROW_SIZE; i++) score += ROW_WEIGHTS[i]! * rows[at + i]!;
  return score;
}
