import { MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from "../../lexicon/calendar.ts";
import { FOREIGN_MONTHS } from "../../lexicon/calendar-months.ts";

const byLength = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
const upper = (forms: readonly string[]) => forms.flatMap((form) => [form, form.toUpperCase()]);

/** Matches one of some words: the longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${[...words]
    .sort(byLength)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")})`;
}

/** Matches one space of any kind that print puts inside a date. */
export const SPACE = "[ \\t\\u00a0\\u202f]";
/** Matches an English month, long or short, with a capital: "may" is no month. */
export const MONTH = `(?:${oneOf(upper(MONTHS.map(([long = ""]) => long)))}\\b|${oneOf(upper(MONTHS.flatMap(([, ...short]) => short)))}\\b\\.?)`;
/** Matches a weekday's full English name, with a capital. */
export const WEEKDAY = oneOf(upper(WEEKDAYS.map(([long = ""]) => long)));
/** Matches a weekday as it stands before a date: "Thursday, ", "Thu ". */
export const WEEKDAY_BEFORE = `(?:(?<weekday>${oneOf(upper(WEEKDAYS.flat()))})\\b\\.?,?${SPACE})?`;
/** Matches a day of the month: "3", "31st". */
export const DATE = "(?<date>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)?";
/** Matches a year that a date can have. */
export const YEAR = "(?<year>(?:1[5-9]|20|21)\\d\\d)(?!\\d)";
/** Matches a small count in digits or words. */
export const COUNT = `(?<count>\\d{1,3}|${oneOf(Object.keys(NUMBER_WORDS))})`;

/** Are cues, without memory: a year that a date can have, a digit, a weekday, a month as printed and in any case, a season. */
export const HAS_YEAR = /(?:1[5-9]|2[01])\d\d/;
export const HAS_DIGIT = /\d/;
export const HAS_WEEKDAY = new RegExp(WEEKDAY);
export const HAS_MONTH = new RegExp(oneOf(upper(MONTHS.flat())));
export const HAS_MONTH_IN_ANY_CASE = new RegExp(oneOf(MONTHS.flat()), "iu");
export const HAS_SEASON = new RegExp(oneOf(Object.keys(SEASONS)), "iu");

const months = new Map<string, number>();
FOREIGN_MONTHS.forEach((names, index) => names.split(" ").forEach((name) => months.set(name, index + 1)));
MONTHS.forEach((names, index) => names.forEach((name) => months.set(name.toLowerCase(), index + 1)));
const english = new Set(MONTHS.flat().map((name) => name.toLowerCase()));
const weekdays = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1])),
);

/** Gives the number of a month from its name in English or, where `foreign` allows it, in another language. */
export function monthOf(name: string | undefined, foreign = false): number | null {
  const key = (name ?? "").normalize("NFC").toLowerCase().replace(/\.$/, "");
  return foreign || english.has(key) ? (months.get(key) ?? null) : null;
}

/** Gives the ISO number of a weekday from its English name, long or short. */
export function weekdayNumber(name: string | undefined): number | null {
  return weekdays.get((name ?? "").toLowerCase().replace(/\.$/, "")) ?? null;
}

/** Gives a small count from digits or words. */
export function countOf(word: string | undefined): number | null {
  const key = (word ?? "").toLowerCase();
  return /^\d+$/.test(key) ? Number(key) : (NUMBER_WORDS[key] ?? null);
}
