import { permalink } from "../../../src/model/permalink.ts";
import { writeBibtex } from "../../../src/publish/exports/bibtex.ts";
import type { CslItem } from "../../../src/publish/exports/csl.ts";
import { writeCsv } from "../../../src/publish/exports/csv.ts";
import type { Row } from "./results.ts";

/** Holds what result files say of the archive. */
export interface ArchiveNames {
  readonly title: string;
  /** Absolute address of the site's root; null where unknown. */
  readonly baseUrl: string | null;
}

/** Is one form in which results can be taken. */
export interface ResultForm {
  readonly ending: string;
  readonly type: string;
  readonly write: (rows: readonly Row[], archive: ArchiveNames) => string;
}

type Cell = string | number | null;

// The columns that the archive's own table has too are called as there.
const COLUMNS: readonly (readonly [name: string, read: (row: Row, archive: ArchiveNames) => Cell])[] = [
  ["id", ({ card }) => card.id],
  ["title", ({ title }) => title],
  ["language", ({ card }) => card.language],
  ["outlet", ({ card }) => card.source.outlet],
  ["agency", ({ card }) => card.source.agency],
  ["distributor", ({ card }) => card.source.distributor],
  ["republisher", ({ card }) => card.source.republisher],
  ["byline", ({ card }) => join(card.byline)],
  ["date", ({ card }) => card.date.edtf],
  ["date_basis", ({ card }) => card.date.basis],
  ["date_confidence", ({ card }) => card.date.confidence],
  ["actors", ({ filters }) => join(filters["actor"] ?? [])],
  ["places", ({ filters }) => join(filters["place"] ?? [])],
  ["page", ({ card }, { baseUrl }) => (baseUrl ?? "") + permalink.article(card.id)],
];

/** Lists the forms in which results can be taken. */
export const RESULT_FORMS = {
  csv: { ending: "csv", type: "text/csv;charset=utf-8", write: writeTable },
  bibtex: { ending: "bib", type: "application/x-bibtex;charset=utf-8", write: writeReferences },
} as const satisfies Record<string, ResultForm>;

/** Writes results as CSV, one article a row in their order; no cell runs as a formula. */
function writeTable(rows: readonly Row[], archive: ArchiveNames): string {
  const cells = rows.map((row) => COLUMNS.map(([, read]) => read(row, archive)));
  // The mark tells spreadsheets that the file is UTF-8.
  return `\ufeff${writeCsv([COLUMNS.map(([name]) => name), ...cells])}`;
}

function writeReferences(rows: readonly Row[], archive: ArchiveNames): string {
  return rows.map((row) => writeBibtex(makeItem(row, archive))).join("\n");
}

function makeItem({ card, title }: Row, { title: archive, baseUrl }: ArchiveNames): CslItem {
  const named = {
    id: card.id,
    type: "article-newspaper",
    title: title.trim().split(/\s+/).join(" "),
  } as const;
  const address = baseUrl === null ? {} : { URL: baseUrl + permalink.article(card.id) };
  return { ...named, ...card.cite, archive, ...address };
}

function join(values: readonly string[]): string | null {
  return values.length ? values.join("; ") : null;
}

const LONGEST_NAME = 100;

/** Names a result file after the archive and what was asked: `The-Harbour-File-port-strike-Source-Reuters.csv`. */
export function nameFile(parts: readonly string[], ending: string): string {
  const words = parts.flatMap((part) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const name = Array.from(words.join("-")).slice(0, LONGEST_NAME).join("");
  return `${name.replace(/-$/, "") || "search"}.${ending}`;
}
