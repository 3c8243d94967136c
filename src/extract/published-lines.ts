import type { Block, CleanArticle, Line, Removal, RemovalKind } from "../model/article.ts";
import type { PublicationClue } from "../model/time.ts";
import { PUBLISHED_LABELS, UPDATED_LABELS } from "../lexicon/calendar.ts";
import { isDateline } from "./time/dateline.ts";
import { type FullDate, findFullDays } from "./time/full-day.ts";
import { oneOf } from "./time/forms.ts";

// e.g. "Published: ", "Posted by J. Doe on ", "UPDATED 10:15 a.m. ET, "
const between = "(?![\\p{L}])(?:[^\\d.!?]{0,40}?(?:\\d{1,2}[:.h]\\d\\d)?[^\\d.!?]{0,25})$";
// A label opens its line or part of a line; "a report published May 3" in a sentence is no label.
const opens =
  "(?:^|[|•·–—>\\])(,;/]\\s?|^this (?:story|article|post|report|piece|column|text) (?:was|has been|is) |^by [^|]{2,60}[\\s,|-])(?:first |originally )?";
const PUBLISHED = new RegExp(`${opens}${oneOf(PUBLISHED_LABELS)}${between}`, "iu");
const UPDATED = new RegExp(`${opens}${oneOf(UPDATED_LABELS)}${between}`, "iu");
// What may stand beside the date on a line of its own: hours, zones, a weekday, ornaments.
const BESIDE =
  /\d{1,2}[:.h]\d\d(?::\d\d)?|\b(?:a\.?m|p\.?m|[A-Z]{2,4}T?|GMT[+-]?\d*|UTC|h|Uhr|at|on|um|à|\d{1,2} ?min(?:ute)?s? read|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b\.?|\p{L}{3,10}day\b|[\s,|•·:;/()–—-]/giu;

const ELSEWHERE: ReadonlySet<RemovalKind> = new Set<RemovalKind>([
  "comments",
  "related-link",
  "most-read",
  "promotion",
  "donation",
  "newsletter",
  "cookie",
  "paywall",
  "captcha",
  "caption",
  "caption-repeat",
]);
const OWN: ReadonlySet<RemovalKind> = new Set<RemovalKind>(["dateline", "byline"]);

/** Finds the days of "Published …" and "Updated …" lines, of date lines and of datelines with a year. */
export function findPrintedDays(article: CleanArticle): PublicationClue[] {
  const top = article.blocks.filter(({ role }) => role === "body")[1]?.start ?? Infinity;
  const lines: readonly (Block | Removal)[] = [...article.blocks, ...article.removals];
  return [...lines]
    .filter((line) => !("kind" in line && ELSEWHERE.has(line.kind)))
    .sort((a, b) => a.start - b.start)
    .flatMap((line) => findInLine(line, line.start < top || ("kind" in line && OWN.has(line.kind))));
}

function findInLine(line: Line & { role?: string; kind?: RemovalKind }, own: boolean): PublicationClue[] {
  if (!/\d/.test(line.text)) return [];
  return findFullDays(line.text.slice(0, 400)).flatMap((date, index, all) => {
    const before = line.text.slice(all[index - 1]?.end ?? 0, date.start);
    const kind = kindOf(line, date, before, own);
    return kind === null ? [] : [describeDate(line, date, kind)];
  });
}

type Kind = "published" | "updated" | "dateline" | "date-line" | "byline";

function kindOf(
  line: Line & { kind?: RemovalKind },
  date: FullDate,
  before: string,
  own: boolean,
): Kind | null {
  const label = before.slice(-110).trimStart();
  if (UPDATED.test(label)) return "updated";
  if (PUBLISHED.test(label)) return "published";
  if (!own) return null;
  if (isDateline(line.text.slice(0, date.start), line.text.slice(date.end))) return "dateline";
  const rest = line.text.slice(0, date.start) + line.text.slice(date.end);
  if (rest.replace(BESIDE, "").length === 0) return "date-line";
  return line.kind && OWN.has(line.kind) ? "byline" : null;
}

function describeDate(line: Line, date: FullDate, kind: Kind): PublicationClue {
  return {
    start: line.start + date.start,
    end: line.start + date.end,
    quote: line.text.slice(date.start, date.end),
    edtf: date.edtf,
    rule: `published/${kind}`,
    basis: "stated",
    confidence: date.edtf.length === 1 && kind !== "dateline" ? "certain" : "likely",
    says: kind === "updated" ? "notAfter" : "published",
  };
}
