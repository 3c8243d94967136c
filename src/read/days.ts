import { findMonth } from "./months.ts";

/** Is a day found in a text. */
export interface FoundDay {
  /** ISO 8601, e.g. `2018-05-31`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Set where day and month could change places and the order was taken from the language. */
  readonly assumed?: true;
}

/** Says whether people write 5/31/2018 or 31/5/2018. */
export type DayOrder = "month first" | "day first";

const YEAR = String.raw`(?:19|20)\d\d`;
const NAME = String.raw`\p{L}[\p{L}\p{M}’׳.]{1,14}`;
const OF = String.raw`(?:,|\s|-|/|\.|de\s|del\s|of\s){0,4}`;

const FORMS: readonly RegExp[] = [
  // 2018-05-31, 2018/5/31, 2018.05.31
  new RegExp(
    String.raw`(?<!\d)(?<year>${YEAR})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)`,
    "gu",
  ),
  // 31 May 2018, 31st of May, 2018, 31. Mai 2018, 31 de mayo de 2018, 31-May-2018
  new RegExp(
    String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?${OF}(?<name>${NAME})${OF}(?<year>${YEAR})(?!\d)`,
    "giu",
  ),
  // May 31, 2018; May 31st 2018
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${NAME})\s{0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,|\.|\s|of\s){1,3}(?<year>${YEAR})(?!\d)`,
    "giu",
  ),
  // 2018. május 31., 2018 m. gegužės 31
  new RegExp(
    String.raw`(?<!\d)(?<year>${YEAR})[.,]?\s{1,2}(?:m\.\s)?(?<name>${NAME})\s{1,2}(?<day>\d{1,2})(?!\d)`,
    "giu",
  ),
  // 2018年5月31日, 2018년 5월 31일
  new RegExp(
    String.raw`(?<!\d)(?<year>${YEAR})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
    "gu",
  ),
  // 31/05/2018, 31.5.2018, 5-31-18
  new RegExp(
    String.raw`(?<![\d./-])(?<first>\d{1,2})\s?(?<mark>[-/.|])\s?(?<second>\d{1,2})\s?\k<mark>\s?(?<year>${YEAR}|\d\d)(?![\d/-])`,
    "gu",
  ),
];

/** Is the longest stretch in which days are looked for. */
const LONGEST = 20_000;

/** Finds all days with day, month and year that a text names, in the order of their appearance. */
export function findDays(text: string, order: DayOrder): FoundDay[] {
  const digits = toLatinDigits(text.slice(0, LONGEST));
  const found: FoundDay[] = [];
  for (const form of FORMS) {
    for (const match of digits.matchAll(form)) {
      const read = readParts(match.groups ?? {}, order);
      if (read) found.push({ ...read, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Reads the value of a metadata field as a day; also 20180531 and seconds or milliseconds since 1970. */
export function readDay(value: string, order: DayOrder): FoundDay | null {
  const text = value.trim();
  const span = { start: 0, end: text.length };
  const compact = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?\d{4,6}(?:\.\d+)?Z?)?$/.exec(
    text,
  )?.groups;
  if (compact) {
    const read = readParts(compact, order);
    if (read) return { ...read, ...span };
  }
  const epoch = /^(?<seconds>\d{9,10})(?:\d{3})?$/.exec(text)?.groups?.["seconds"];
  if (epoch) return { day: new Date(Number(epoch) * 1000).toISOString().slice(0, 10), ...span };
  return findDays(text.slice(0, 200), order)[0] ?? null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function readParts(parts: Parts, order: DayOrder): Pick<FoundDay, "day" | "assumed"> | null {
  const year = readYear(parts["year"] ?? "");
  if (parts["first"] !== undefined)
    return readNumbers(year, Number(parts["first"]), Number(parts["second"]), order);
  const month = parts["name"] === undefined ? Number(parts["month"]) : findMonth(parts["name"]);
  const day = month === null ? null : writeDay(year, month, Number(parts["day"]));
  return day === null ? null : { day };
}

function readNumbers(
  year: number,
  first: number,
  second: number,
  order: DayOrder,
): Pick<FoundDay, "day" | "assumed"> | null {
  const monthFirst = second > 12 || (first <= 12 && order === "month first");
  const day = monthFirst ? writeDay(year, first, second) : writeDay(year, second, first);
  if (day === null) return null;
  return first <= 12 && second <= 12 && first !== second ? { day, assumed: true } : { day };
}

// "18" is 2018; news texts of the web age are meant.
function readYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? (year > 69 ? 1900 : 2000) + year : year;
}

/** Writes a day as ISO 8601; null for days that no calendar has. */
export function writeDay(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1) || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// Arabic, Persian and Devanagari digits; one unit each, so that offsets stay.
function toLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  return code >= 0x966 ? code - 0x966 : code >= 0x6f0 ? code - 0x6f0 : code - 0x660;
}
