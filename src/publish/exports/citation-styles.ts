import type { ArchivedArticle } from "../../model/archive.ts";
import { type NewsRecord, sourceOf } from "../../model/record.ts";
import { wordDate } from "../date-words.ts";
import { findIssued, markOf, wordPublished } from "./citation-date.ts";
import { type CitedName, listAuthors } from "./citation-names.ts";
import { tidyLine } from "./csl.ts";

/** Is one citation of an article, ready to be copied. */
export interface Citation {
  readonly style: string;
  readonly text: string;
  /** The part of the text that the style sets in italics; null where the publication is not known. */
  readonly italic: string | null;
}

/** Is a style: words an article by its manual. */
interface Style {
  readonly name: string;
  readonly write: (parts: Parts) => string;
}

interface Parts {
  readonly authors: readonly CitedName[];
  readonly title: string;
  readonly publication: string | null;
  readonly record: NewsRecord;
}

// The manuals' seventh, eighteenth and ninth editions, for a newspaper article read in print or without an address.
const STYLES: readonly Style[] = [
  { name: "APA", write: writeApa },
  { name: "Chicago", write: writeChicago },
  { name: "MLA", write: writeMla },
];

/** Words an article's citation in each style; inferred dates are marked, unknown ones say "n.d.". */
export function citeArticle({ record }: ArchivedArticle): Citation[] {
  const source = sourceOf(record.source);
  const publication = source === null ? null : tidyLine(source);
  const parts = { authors: listAuthors(record), title: tidyLine(record.title), publication, record };
  return STYLES.map(({ name, write }) => ({
    style: name,
    text: tidyLine(write(parts)),
    italic: publication,
  }));
}

function writeApa({ authors, title, publication, record }: Parts): string {
  const day = `(${wordDay(record, (year, month, date) => year + (month ? `, ${month}` : "") + (date ? ` ${date}` : ""))}).`;
  const names = joinNames(
    authors.map((name) => invert(name, true)),
    ", & ",
  );
  const lead = names ? `${names} ${day} ${stop(title)}` : `${stop(title)} ${day}`;
  return publication === null ? lead : `${lead} ${stop(publication)}`;
}

function writeChicago({ authors, title, publication, record }: Parts): string {
  const shown = authors.length > 10 ? authors.slice(0, 7) : authors;
  const names = joinNames(shown.map(invertFirst), authors.length > 10 ? null : ", and ");
  const day = wordDay(record, (year, month, date) =>
    date ? `${month} ${date}, ${year}` : `${month} ${year}`,
  );
  return [names, quote(title), `${publication === null ? "" : `${publication}, `}${stop(day)}`].join(" ");
}

const SHORT_MONTHS: Record<string, string> = {
  January: "Jan.",
  February: "Feb.",
  March: "Mar.",
  April: "Apr.",
  August: "Aug.",
  September: "Sept.",
  October: "Oct.",
  November: "Nov.",
  December: "Dec.",
};

function writeMla({ authors, title, publication, record }: Parts): string {
  const shown = authors.length > 2 ? authors.slice(0, 1) : authors;
  const names = joinNames(shown.map(invertFirst), authors.length > 2 ? null : ", and ");
  const day = wordDay(record, (year, month, date) =>
    `${date} ${SHORT_MONTHS[month] ?? month} ${year}`.trim(),
  );
  return [names, quote(title), `${publication === null ? "" : `${publication}, `}${stop(day)}`].join(" ");
}

/** Words a date in a style's order where it is plain; in the archive's own words otherwise. */
function wordDay(record: NewsRecord, order: (year: string, month: string, day: string) => string): string {
  const { edtf } = record.date;
  const issued = edtf === null ? null : findIssued(edtf);
  if (edtf === null || !issued?.exact) return wordPublished(record);
  const [year = 0, month, day] = issued.parts;
  const name = month === undefined ? "" : (wordDate(edtf.slice(0, 7)).split(" ")[0] ?? "");
  return order(String(year), name, day === undefined ? "" : String(day)).trim() + markOf(record.date);
}

/** Joins names with commas and a last joint; ", et al" where the joint is null. */
function joinNames(names: readonly string[], joint: string | null): string {
  if (names.length === 0) return "";
  if (joint === null) return `${names.join(", ")}, et al.`;
  return stop(
    names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")}${joint}${names.at(-1)}`,
  );
}

function invertFirst(name: CitedName, position: number): string {
  if ("literal" in name) return name.literal;
  return position === 0
    ? invert(name, false)
    : [name.given, name.family, name.suffix].filter(Boolean).join(" ");
}

function invert(name: CitedName, short: boolean): string {
  if ("literal" in name) return name.literal;
  const given = short ? shorten(name.given) : name.given;
  return [name.family, given, name.suffix].filter(Boolean).join(", ");
}

/** Shortens given names to initials: "Jean-Paul" is "J.-P.", "J.K." is "J. K." */
function shorten(given: string): string {
  const words = given.replaceAll(".", " ").trim().split(/\s+/);
  const initial = (part: string) => `${[...part][0]?.toUpperCase() ?? ""}.`;
  return words.map((word) => word.split("-").filter(Boolean).map(initial).join("-")).join(" ");
}

/** Sets a title in quotation marks, its own marks inside becoming single ones. */
function quote(title: string): string {
  const inner = title
    .replace(/"([^"]*)"/g, "‘$1’")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");
  return `“${stop(inner)}”`;
}

/** Ends a part with a full stop, unless it ends with a mark of its own. */
function stop(text: string): string {
  return /[.?!…][’”»]?$/.test(text) ? text : `${text}.`;
}
