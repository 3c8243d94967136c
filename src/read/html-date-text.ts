import { findDays, readDay, type DayOrder, type FoundDay } from "./days.ts";
import type { PageFacts, TimeMark } from "./html-facts.ts";

/** Is a date of publication as a page gives it: as written where a machine can read it, else as ISO 8601. */
export interface PageDate {
  readonly value: string;
  /** e.g. "meta article:published_time". */
  readonly origin: string;
}

/** Is what the search for a date may look at. */
export interface DateSearch {
  readonly facts: PageFacts;
  readonly linked: { readonly [name: string]: unknown } | null;
  readonly url: string | null;
  /** Title that the page declares. */
  readonly title: string | null;
  /** The page's visible text, one block a line. */
  readonly text: string;
  readonly order: DayOrder;
}

// Years outside are misread numbers: no page on the web is older, no reader of this younger.
const EARLIEST = "1985";
const LATEST = "2060";

/** Makes a date of what was written, where it names a whole day. */
export function makeDate(written: string, origin: string, order: DayOrder): PageDate | null {
  const found = readDay(written, order);
  if (!found || found.day < EARLIEST || found.day > LATEST) return null;
  const value = /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(written.trim()) ? written.trim() : found.day;
  return { value, origin: found.assumed ? `${origin} (${order} assumed)` : origin };
}

/** Tells whether a heading is the headline: the page's title begins with it, or it with the title. */
export function isHeadline(heading: string, title: string | null): boolean {
  if (title === null || heading.length < 8 || heading.length > 500) return false;
  const [a, b] = [foldCase(heading), foldCase(title)];
  return b.startsWith(a) || (b.length >= 12 && a.startsWith(b));
}

/** Finds a day in the marked elements that fit, the nearest to the headline first: those behind it before those above. */
export function findInMarks(search: DateSearch, fits: (mark: TimeMark) => boolean): PageDate | null {
  const { headings, times } = search.facts;
  const headline = (headings.find(({ text }) => isHeadline(text, search.title)) ?? headings[0])?.place ?? 0;
  const distance = ({ place }: TimeMark) => (place >= headline ? place - headline : 4 * (headline - place));
  const marks = times
    .filter(fits)
    .sort((a, b) => distance(a) - distance(b) || Number(b.inAttribute) - Number(a.inAttribute));
  for (const mark of marks) {
    const found = makeDate(mark.value, `page <${mark.label.trim().slice(0, 60)}>`, search.order);
    if (found) return found;
  }
  return null;
}

// "Published 31 May 2018", "Posted on: …", "Veröffentlicht am …", "Mise en ligne : …", "Publicado el …"
const STATEMENT =
  /publish|posted|post date|datum|veröffentlicht|erstellt|publié|mise? en ligne|publicad[oa]|pubblicato|gepubliceerd|geplaatst|opublikowan|publicerad|publisert|udgivet|julkaistu|опубликован|дата|نشر|تاريخ|yayın|diterbitkan|^date\b|^data\b|^fecha\b|wurde am|入力|등록|发布|來源|来源/i;
const UPDATE =
  /updated|modified|last changed|aktualisiert|geändert|stand:|mis à jour|actualizado|aggiornato|bijgewerkt|обновлен|تحديث|copyright|©/i;

/** Is a line of the page with the one day that it names. */
interface DatedLine {
  readonly line: string;
  readonly index: number;
  readonly day: FoundDay;
}

/** Finds a day in the visible text: near the headline, then where words say so, then alone on its line. */
export function findInText(search: DateSearch): PageDate | null {
  const lines = search.text.split("\n");
  const dated = lines.flatMap((line, index) => findLineDay(line, index, search.order));
  const found =
    findNearHeadline(lines, dated, search.title) ??
    dated.find((candidate) => isStated(candidate, lines)) ??
    dated.find(({ line, day }) => line.length <= (day.start < 4 ? 120 : 40) && !UPDATE.test(line));
  return found ? makeDate(found.line.slice(found.day.start, found.day.end), "page text", search.order) : null;
}

/** A line with two days tells of a span, not of its own publication. */
function findLineDay(line: string, index: number, order: DayOrder): DatedLine[] {
  if (line.length > 600 || !/\p{Nd}/u.test(line)) return [];
  const [day, ...others] = findDays(line, order);
  return day && others.every((other) => other.day === day.day) ? [{ line, index, day }] : [];
}

function findNearHeadline(
  lines: readonly string[],
  dated: readonly DatedLine[],
  title: string | null,
): DatedLine | null {
  const headlines = lines.flatMap((line, index) => (isHeadline(line, title) ? [index] : []));
  let nearest: { found: DatedLine; distance: number } | null = null;
  for (const found of dated) {
    if (found.line.length > 140 || UPDATE.test(found.line)) continue;
    for (const headline of headlines.slice(0, 20)) {
      const distance = found.index > headline ? found.index - headline : 3 * (headline - found.index) || 40;
      if (distance <= 15 && distance < (nearest?.distance ?? Infinity)) nearest = { found, distance };
    }
  }
  return nearest?.found ?? null;
}

/** Tells whether words close to the day, or alone on the line above it, speak of publication. */
function isStated({ line, index, day }: DatedLine, lines: readonly string[]): boolean {
  const near = line.slice(Math.max(0, day.start - 60), day.end + 60);
  if (STATEMENT.test(near)) return true;
  const above = lines[index - 1] ?? "";
  return line.length < 40 && above.length < 30 && STATEMENT.test(above);
}

function foldCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
