import { rememberByText } from "../text/memory.ts";
import { ENGLISH, type Texts } from "./texts.ts";
import { fill } from "./wording.ts";

/** Is what an EDTF date allows: its first and last possible day, and the very days where it names them. */
export interface DateReach {
  /** `2018-05-01`; {@link NO_BEGINNING} where only the last day is known. */
  readonly first: string;
  /** Null where the end is open. */
  readonly last: string | null;
  /** The possible days, where they are listed one by one. */
  readonly days: readonly string[] | null;
}

// "2018", "2018-05", "2018-05-29", "201X", "2018-05-XX", each with an optional ~ ? %
const PART = /^(?<year>\d{2,4}X{0,2})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<doubt>[~?%]?)$/;
const DOUBTS = { "~": "about", "?": "perhaps", "%": "perhapsAbout" } as const;

/** Words an EDTF date for readers: `2018-05-29` is "Tuesday 29 May 2018", or "29 May 2018" when `short`. */
export function wordDate(edtf: string, short = false, { dates, frame }: DateTexts = ENGLISH): string {
  const set = /^[[{](?<items>.*)[\]}]$/.exec(edtf)?.groups?.["items"];
  if (set !== undefined)
    return wordSet(
      set.split(",").map((item) => item.trim()),
      short,
      { dates, frame },
    );
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return wordPart(edtf, short, dates);
  return wordInterval(from, to, short, dates);
}

type DateTexts = Pick<Texts, "dates" | "frame">;

function wordSet(items: readonly string[], short: boolean, { dates, frame }: DateTexts): string {
  const only = items.length === 1 ? items[0] : undefined;
  const range = only?.split("..");
  if (range) return wordInterval(range[0] ?? "", range[1] ?? range[0] ?? "", short, dates);
  const words = items.map((item) => wordPart(item, true, dates));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (short && words.length > 4)
    return fill(dates.oneOf, { first: dropEqualEnd(first, last), last, count: words.length });
  const days = words.slice(0, -1).map((day, i) => dropEqualEnd(day, words[i + 1] ?? ""));
  return fill(dates.or, { days: days.join(frame.comma), last });
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

function wordInterval(from: string, to: string, short: boolean, dates: Texts["dates"]): string {
  const open = (end: string) => end === "" || end === "..";
  if (open(from) && open(to)) return dates.openInterval;
  if (open(to)) return fill(dates.orLater, { date: wordPart(from, short, dates) });
  if (open(from)) return fill(dates.orEarlier, { date: wordPart(to, short, dates) });
  if (from === to) return wordPart(from, short, dates);
  const last = wordPart(to, true, dates);
  const first = dropEqualEnd(wordPart(from, true, dates), last);
  return fill(short ? dates.to : dates.between, { first, last });
}

function wordPart(part: string, short: boolean, dates: Texts["dates"]): string {
  const { year, month, day, doubt = "" } = PART.exec(part)?.groups ?? {};
  if (!year) return part;
  const date = wordPlain(year, month ?? "XX", day ?? "XX", short, dates);
  return doubt in DOUBTS ? fill(dates[DOUBTS[doubt as keyof typeof DOUBTS]], { date }) : date;
}

function wordPlain(year: string, month: string, day: string, short: boolean, dates: Texts["dates"]): string {
  if (year.includes("X")) return fill(dates.decade, { year: year.replace(/X/g, "0") });
  if (month === "XX") return year;
  const name = wordMonth(month, dates);
  if (day === "XX") return fill(dates.month, { month: name, year });
  const parts = { day: Number(day), month: name, year };
  if (short) return fill(dates.day, parts);
  return fill(dates.fullDay, { ...parts, weekday: wordWeekday(`${year}-${month}-${day}`, dates) });
}

/** Names a month or season by its EDTF number: `05` is "May", `22` "summer". */
export function wordMonth(month: string, dates: Texts["dates"]): string {
  const months: Readonly<Record<string, string>> = dates.months;
  const seasons: Readonly<Record<string, string>> = dates.seasons;
  return months[month] ?? seasons[month] ?? month;
}

/** Names the month of `2018-05` or `2018-05-29` in short: "May". */
export function wordShortMonth(date: string, { shortMonths }: Texts["dates"]): string {
  const month = date.slice(5, 7);
  return (shortMonths as Readonly<Record<string, string>>)[month] ?? month;
}

function wordWeekday(day: string, { weekdays }: Texts["dates"]): string {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekdays as Readonly<Record<number, string>>)[number] ?? "";
}

/** Names a day among others of its month: "Tuesday 29". */
export function wordDayOfMonth(day: string, dates: Texts["dates"]): string {
  return fill(dates.dayOfMonth, { weekday: wordWeekday(day, dates), day: Number(day.slice(8)) });
}

/** Stands for the first day of a date such as "2018 or earlier". */
export const NO_BEGINNING = "0001-01-01";

/** Gives the end of a date's reach by which it can be placed: its first day, or the last where only that is known. */
export function knownEnd({ first, last }: DateReach): string {
  return first === NO_BEGINNING ? (last ?? first) : first;
}

/** Finds which days an EDTF date allows; null where it bounds nothing. */
export const findReach = rememberByText(readReach);

function readReach(edtf: string): DateReach | null {
  const set = /^[[{](?<items>.*)[\]}]$/.exec(edtf)?.groups?.["items"];
  const items = set?.split(",").map((item) => item.trim()) ?? [edtf];
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
