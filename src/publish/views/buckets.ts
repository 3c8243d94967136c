import { type DateReach, findReach, NO_BEGINNING } from "../date-words.ts";

/** Is something with a date in EDTF; null where none is known. */
export interface Dated {
  readonly edtf: string | null;
}

/** Holds what is surely, and what is possibly, of one year, month or day. */
export interface Bucket<Item> {
  readonly sure: Item[];
  readonly possible: Item[];
}

/** Holds buckets by their year, month or day: `2018`, `2018-05`, `2018-05-31`. */
export type Buckets<Item> = ReadonlyMap<string, Bucket<Item>>;

/** Lists the lengths of `2018`, `2018-05` and `2018-05-31`. */
export const SCALES = { 4: "year", 7: "month", 10: "day" } as const;
export type Scale = (typeof SCALES)[keyof typeof SCALES];
type Length = keyof typeof SCALES;
const LENGTHS: readonly Length[] = [4, 7, 10];

// A date that allows more days, or months, than these is not listed under each of them: it would say nothing there.
const MOST_DAYS = 10;
const MOST_MONTHS_AS_DAYS = 93;
const MOST_YEARS = 10;
const DAY = 86_400_000;

/** Sorts things into the years, months and days that their dates allow; each bucket keeps their order. */
export function sortIntoPeriods<Item extends Dated>(items: readonly Item[]): Buckets<Item> {
  const buckets = new Map<string, Bucket<Item>>();
  for (const item of items) {
    const reach = item.edtf === null ? null : findReach(item.edtf);
    if (!reach) continue;
    for (const length of LENGTHS)
      for (const period of listPeriods(reach, length)) {
        const bucket = buckets.get(period) ?? { sure: [], possible: [] };
        buckets.set(period, bucket);
        const sure = [reach.first, reach.last].every((end) => end?.slice(0, length) === period);
        (sure ? bucket.sure : bucket.possible).push(item);
      }
  }
  return buckets;
}

/** Lists the years, months or days of some buckets in their order. */
export function listKeys(buckets: Buckets<unknown>, scale: Scale): string[] {
  return [...buckets.keys()].filter((key) => scaleOf(key) === scale).sort();
}

/** Tells whether a period is a year, a month or a day. */
export function scaleOf(period: string): Scale {
  return SCALES[period.length as Length];
}

/** Lists the years, months or days that a date allows; none where there are too many to mean anything. */
function listPeriods({ first, last, days }: DateReach, length: Length): string[] {
  if (days) return [...new Set(days.map((day) => day.slice(0, length)))];
  if (last === null) return length === 4 ? [first.slice(0, 4)] : [];
  if (first === NO_BEGINNING) return length === 4 ? [last.slice(0, 4)] : [];
  if (first.slice(0, length) === last.slice(0, length)) return [first.slice(0, length)];
  if (length === 4) return listYears(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const all = listDays(first, last, length === 10 ? MOST_DAYS : MOST_MONTHS_AS_DAYS);
  return [...new Set(all.map((day) => day.slice(0, length)))];
}

function listYears(first: number, last: number): string[] {
  const count = Math.min(last - first + 1, MOST_YEARS);
  return Array.from({ length: count }, (_, i) => String(first + i).padStart(4, "0"));
}

function listDays(first: string, last: string, most: number): string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const count = (to - from) / DAY + 1;
  if (!(count >= 1 && count <= most)) return [];
  return Array.from({ length: count }, (_, i) => new Date(from + i * DAY).toISOString().slice(0, 10));
}
