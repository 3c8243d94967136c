import type { Archive } from "../../model/archive.ts";
import { periodAnchor, permalink } from "../../model/permalink.ts";
import { MANY_PAGES } from "../gathered.ts";
import { type Buckets, type Dated, scaleOf, sortIntoPeriods } from "./buckets.ts";

// So few that a reader finds the day among them: three a day of a month.
const MOST_IN_HOST = 93;

/** Lists where the months and days of an archive stand that have no page of their own, by the address that it would have; none in a small archive. */
export function gatherDays({ articles }: Archive): Map<string, string> {
  const published = articles.map(({ record }) => record.date);
  const spokenOf = articles.flatMap(({ record }) => record.events);
  return new Map([...movePeriods(published, permalink.date), ...movePeriods(spokenOf, permalink.eventDate)]);
}

function movePeriods(items: readonly Dated[], address: (period: string) => string): [string, string][] {
  return Array.from(findHosts(sortIntoPeriods(items)), ([period, host]) => [
    address(period),
    `${address(host)}#${periodAnchor(period)}`,
  ]);
}

/** Finds the months and days that stand on the page of their year or month, because that is short and there are many; with that year or month. */
export function findHosts(buckets: Buckets<unknown>): Map<string, string> {
  const hosts = new Map<string, string>();
  const parts = [...buckets.keys()].filter((period) => scaleOf(period) !== "year");
  if (parts.length <= MANY_PAGES) return hosts;
  for (const period of parts) {
    const host = [4, 7].map((length) => period.slice(0, length)).find((larger) => isShort(larger, buckets));
    if (host !== undefined && host !== period) hosts.set(period, host);
  }
  return hosts;
}

function isShort(period: string, buckets: Buckets<unknown>): boolean {
  const found = buckets.get(period);
  return found !== undefined && found.sure.length + found.possible.length <= MOST_IN_HOST;
}

/** Finds the rows of a year or month at which those of its months and days begin that have no pages of their own. */
export function placeAnchors<Item>(
  items: readonly Item[],
  host: string,
  buckets: Buckets<Item>,
  hosts: ReadonlyMap<string, string>,
): Map<number, string[]> {
  const anchors = new Map<number, string[]>();
  if (scaleOf(host) === "day") return anchors;
  for (const [period, { sure, possible }] of buckets) {
    if (hosts.get(period) !== host) continue;
    const first = new Set(sure.length ? sure : possible);
    const at = items.findIndex((item) => first.has(item));
    anchors.set(at, [...(anchors.get(at) ?? []), periodAnchor(period)].sort());
  }
  return anchors;
}
