/** Is what an EDTF date allows: its first and last possible day, and the very days where it names them. */
export interface DateReach {
  /** `2018-05-01`; {@link NO_BEGINNING} where only the last day is known. */
  readonly first: string;
  /** Null where the end is open. */
  readonly last: string | null;
  /** The possible days, where they are listed one by one. */
  readonly days: readonly string[] | null;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const SEASONS: Record<string, string> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

// "2018", "2018-05", "2018-05-29", "201X", "2018-05-XX", each with an optional ~ ? %
const PART = /^(?<year>\d{2,4}X{0,2})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<doubt>[~?%]?)$/;
const DOUBTS: Record<string, string> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** Words an EDTF date for readers: `2018-05-29` is "Tuesday 29 May 2018", or "29 May 2018" when `short`. */
export function wordDate(edtf: string, short = false): string {
  const set = /^[[{](?<items>.*)[\]}]$/.exec(edtf)?.groups?.["items"];
  if (set !== undefined) return wordSet(set.split(/\s*,\s*/), short);
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return wordPart(edtf, short);
  return wordInterval(from, to, short);
}

function wordSet(items: readonly string[], short: boolean): string {
  const only = items.length === 1 ? items[0] : undefined;
  const range = only?.split("..");
  if (range) return wordInterval(range[0] ?? "", range[1] ?? range[0] ?? "", short);
  const words = items.map((item) => wordPart(item, true));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (short && words.length > 4) return `${first} to ${last}, one of ${words.length} days`;
  return `${words
    .slice(0, -1)
    .map((day, i) => dropEqualEnd(day, words[i + 1] ?? ""))
    .join(", ")} or ${last}`;
}

/** Drops month and year where the next day repeats them: "5" of "5 March 2014" before "12 March 2014". */
function dropEqualEnd(day: string, next: string): string {
  const [a = [], b = []] = [day.split(" "), next.split(" ")];
  while (a.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(" ");
}

function wordInterval(from: string, to: string, short: boolean): string {
  const open = (end: string) => end === "" || end === "..";
  if (open(from) && open(to)) return "unknown";
  if (open(to)) return `${wordPart(from, short)} or later`;
  if (open(from)) return `${wordPart(to, short)} or earlier`;
  if (from === to) return wordPart(from, short);
  const [first, last] = [wordPart(from, true), wordPart(to, true)];
  return short
    ? `${dropEqualEnd(first, last)} to ${last}`
    : `between ${dropEqualEnd(first, last)} and ${last}`;
}

function wordPart(part: string, short: boolean): string {
  const { year, month, day, doubt } = PART.exec(part)?.groups ?? {};
  if (!year) return part;
  const unsure = DOUBTS[doubt ?? ""] ?? "";
  if (year.includes("X")) return `${unsure}the ${year.replace(/X/g, "0")}s`;
  if (!month || month === "XX") return unsure + year;
  const name = MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month;
  if (!day || day === "XX") return `${unsure}${name} ${year}`;
  const weekday = short ? "" : `${WEEKDAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()]} `;
  return `${unsure}${weekday}${Number(day)} ${name} ${year}`;
}

/** Stands for the first day of a date such as "2018 or earlier". */
export const NO_BEGINNING = "0001-01-01";

/** Gives the end of a date's reach by which it can be placed: its first day, or the last where only that is known. */
export function knownEnd({ first, last }: DateReach): string {
  return first === NO_BEGINNING ? (last ?? first) : first;
}

/** Finds which days an EDTF date allows; null where it bounds nothing. */
export function findReach(edtf: string): DateReach | null {
  const set = /^[[{](?<items>.*)[\]}]$/.exec(edtf)?.groups?.["items"];
  const items = set?.split(/\s*,\s*/) ?? [edtf];
  const ends = items.map((item) => item.split(/\/|\.\./));
  const first = boundOf(ends[0]?.[0] ?? "", "first") ?? (ends.at(-1)?.length === 2 ? NO_BEGINNING : null);
  const last = boundOf(ends.at(-1)?.at(-1) ?? "", "last");
  if (first === null || (last === null && first === NO_BEGINNING)) return null;
  const listed = items.length > 1 || first === last;
  const days = listed && items.every((item) => /^\d{4}-\d\d-\d\d$/.test(item)) ? items : null;
  return { first, last, days };
}

function boundOf(part: string, end: "first" | "last"): string | null {
  const { year, month, day } = PART.exec(part)?.groups ?? {};
  if (!year) return null;
  const fullYear = year.replace(/X/g, end === "first" ? "0" : "9").padStart(4, "0");
  const known = month && Number(month) <= 12 ? month : null;
  if (!known) return `${fullYear}-${end === "first" ? "01-01" : "12-31"}`;
  if (day && day !== "XX") return `${fullYear}-${known}-${day}`;
  return `${fullYear}-${known}-${end === "first" ? "01" : daysIn(Number(fullYear), Number(known))}`;
}

function daysIn(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");
}

/** Says whether an EDTF date is one single day. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}

/** Words a year, month or day page's own name: `2018-05` is "May 2018". */
export function wordPeriod(period: string): string {
  return wordDate(period);
}
