import { findToponyms, hasToponym } from "../../lexicon/gazetteer.ts";

/** Says how well known a name is as a place: not at all, as a hamlet or little town, as a town, as a city, region or country. */
export type ToponymRank = 0 | 1 | 2 | 3;

const ranks = new Map<string, ToponymRank>();
const MOST = 50_000;

// Logarithms of inhabitants: 20,000 and 200,000.
const TOWN = 4.3;
const CITY = 5.3;

/** Ranks a name by the most spoken-of place that bears it. */
export function rankToponym(name: string): ToponymRank {
  const known = ranks.get(name);
  if (known !== undefined) return known;
  if (ranks.size >= MOST) ranks.clear();
  const rank = hasToponym(name) ? measure(name) : 0;
  ranks.set(name, rank);
  return rank;
}

function measure(name: string): ToponymRank {
  let most = 0;
  for (const { prominence } of findToponyms(name)) most = Math.max(most, prominence);
  return most >= CITY ? 3 : most >= TOWN ? 2 : 1;
}
