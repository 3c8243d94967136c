import { AUTHOR_NOUNS } from "../lexicon/byline-words.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Found } from "../model/findings.ts";
import { rememberLast } from "../text/memory.ts";
import { parseBylineNames, tidyPersonName } from "./byline-names.ts";
import { citeDeclared, citeText } from "./evidence.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { findKnownSource, NAME } from "./source-names.ts";

/** Is a printed line that names authors, parted into people and publishers. */
export interface AuthorLine {
  readonly line: PrintedLine;
  readonly rule: "byline/line" | "byline/names-alone" | "byline/reporting-by" | "byline/author-note";
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

// "By Jane Doe", "BY JANE DOE, Staff Writer", "Story by Jane Doe", "Author: Jane Doe", "Por Juana Díaz", "Von …", "Par …"
const BY =
  /^(?:(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]rticle|[Rr]eported|[Rr]eport|[Pp]osted|[Aa]nalysis|[Cc]ommentary|[Oo]pinion|[Rr]eview)\s)?(?:By|BY|by|Por|POR|Par|PAR|Von|VON|Author|AUTHOR|Authors)\s?:?\s(?<rest>.{2,240})$/u;

const LABEL = /^(?:by|written by|posted by|author|authors)\s?:?$/i;

// "(Reporting by Jane Doe in Beirut; Writing by John Roe; Editing by Ann Poe)"
const REPORTING =
  /\b(?:[Rr]eporting|[Ww]riting|[Rr]eporting and writing|[Ww]ritten|[Rr]eported) by (?<rest>[^;()|]{3,160})/gu;

const NOTE = new RegExp(
  String.raw`^(?<names>${NAME}(?:(?:, | and )${NAME}){0,3}),? (?:is|are|was) (?:(?:a|an|the|our|one of)\s)?(?<what>[^.]{0,80}?\b(?:${AUTHOR_NOUNS.join("|")})\b[^.]{0,80})`,
  "u",
);

/** Finds every line that names its authors, in the order of the page. */
export const findAuthorLines = rememberLast((article: CleanArticle): readonly AuthorLine[] => {
  const lines = listPrintedLines(article).filter(
    ({ removed }) => removed !== "caption" && removed !== "caption-repeat",
  );
  const bodies = lines.filter(({ role }) => role === "body");
  const opening = new Set(bodies.slice(0, 3));
  const closing = new Set(bodies.slice(-3));
  return lines.flatMap((line, at) => {
    // "By" on a line of its own, the name on the next
    const label = lines[at - 1];
    if (label && label.role !== "title" && LABEL.test(label.text) && line.text.length < 100)
      return keep(line, "byline/line", [line.text]);
    if (line.role === "title" || line.role === "dek") return [];
    if (line.role === "body" && !opening.has(line) && !closing.has(line)) return [];
    return readLine(
      line,
      opening.has(line) || line.role !== "body",
      closing.has(line) || line.role !== "body",
    );
  });
}, 1);

function readLine(line: PrintedLine, mayOpen: boolean, mayClose: boolean): AuthorLine[] {
  const by = mayOpen && line.text.length < 260 ? BY.exec(line.text)?.groups?.rest : undefined;
  if (by !== undefined) return keep(line, "byline/line", [by]);
  if (line.removed === "byline" && line.text.length < 160)
    return keep(line, "byline/names-alone", [line.text]);
  if (!mayClose) return [];
  const reporting = findReporting(line.text);
  if (reporting.length) return keep(line, "byline/reporting-by", reporting);
  const note = line.text.length < 700 && / (?:is|are|was) /.test(line.text) ? NOTE.exec(line.text) : null;
  return note ? keep(line, "byline/author-note", [note.groups?.names ?? ""]) : [];
}

// "Additional reporting by" names helpers, not authors.
function findReporting(text: string): string[] {
  const from = Math.max(0, text.length - 400);
  return [...text.slice(from).matchAll(REPORTING)]
    .filter(({ index }) => !/(?:[Aa]dditional|[Ff]urther|[Oo]ther)\s$/.test(text.slice(0, from + index)))
    .map(({ groups }) => groups?.rest ?? "");
}

function keep(line: PrintedLine, rule: AuthorLine["rule"], texts: readonly string[]): AuthorLine[] {
  const read = texts.map(parseBylineNames);
  const people = [...new Set(read.flatMap((reading) => reading.people))].filter(
    (name) => !findKnownSource(name),
  );
  const sources = [...new Set(read.flatMap((reading) => reading.sources))];
  return people.length || sources.length ? [{ line, rule, people, sources }] : [];
}

/** Finds the authors: declared, in a byline, in a closing credit, in a note about the author. */
export function findByline(article: CleanArticle): Found<string>[] {
  const stated = findAuthorLines(article).flatMap(({ line, rule, people }) =>
    people.map((value): Found<string> => {
      const confidence = rule === "byline/names-alone" ? "likely" : "certain";
      const statement = { rule, basis: "stated", confidence, value } as const;
      return { value, evidence: citeText(article.raw.text, "byline", line, statement) };
    }),
  );
  return [...findDeclaredAuthors(article), ...stated];
}

function findDeclaredAuthors(article: CleanArticle): Found<string>[] {
  const { byline = [], outlet = "", origin } = article.raw.declared;
  return byline.flatMap((printed) =>
    readDeclared(printed, outlet).map((value) => ({
      value,
      evidence: { ...citeDeclared("byline", "byline/declared", origin?.byline), value },
    })),
  );
}

// A declared author may be one word ("Plantu") or many names; addresses and publishers are no authors.
function readDeclared(printed: string, outlet: string): readonly string[] {
  const text = printed
    .slice(0, 300)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:?\s/i, "");
  if (!text || /https?:|^\S[^\s@/]*[@/]\S+$|^\S+\.(?:com|org|net)$/i.test(text) || findKnownSource(text))
    return [];
  const { people } = parseBylineNames(text);
  if (people.length) return people;
  // "AppleWorld" as the author in AppleWorld is the site itself
  if (outlet.toLowerCase().includes(text.toLowerCase())) return [];
  if (tidyPersonName(`${text} Doe`) !== null && !text.includes(" ")) return [text];
  // scripts without capitals: one name, as declared
  return /\p{Lo}/u.test(text) && text.length <= 60 ? [text] : [];
}
