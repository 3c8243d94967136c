import { jsonTwin, permalink } from "../../model/permalink.ts";
import { DICTIONARY, type DictionaryRow, EXPORTS, type ExportRow } from "../exports.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts } from "./counts.ts";
import { HOME, Page } from "./page.ts";
import { RECORD_FIELDS } from "./record-fields.ts";

/** Is one file to be had. */
export interface Download {
  readonly url: string;
  /** e.g. `records.csv`. */
  readonly name: string;
  readonly label: string;
  readonly holds: string;
  /** Null where it is not known. */
  readonly bytes: number | null;
}

/** Is one field of a record, explained; `term` is its counterpart in Dublin Core or schema.org. */
export interface FieldRow extends DictionaryRow {
  readonly term: string | null;
}

/** Is the page about the archive's data. */
export interface DataView {
  readonly counts: ArchiveCounts;
  readonly downloads: readonly Download[];
  readonly fields: readonly FieldRow[];
  /** An article whose files can be shown as an example. */
  readonly example: { readonly record: string; readonly twin: string; readonly original: string } | null;
  readonly edition: string;
}

/** Holds the bytes of the files to be had, by path; null where nobody has weighed them. */
export type Sizes = ReadonlyMap<string, number> | null;

const RECORDS: readonly Omit<ExportRow, "type">[] = [
  {
    path: permalink.recordLines,
    label: "Records",
    description: "every record with its text in “body”, one article a line (JSON lines)",
  },
  {
    path: permalink.recordSchema,
    label: "Schema of a record",
    description: "what a record may hold, for checking and for other programs (JSON Schema)",
  },
];

/** Makes the page about data and downloads. */
export function viewData({ archive }: Catalogue, counts: ArchiveCounts, sizes: Sizes): Page<DataView> {
  const view: DataView = {
    counts,
    downloads: [...RECORDS, ...EXPORTS]
      .filter(({ path }) => sizes === null || sizes.has(path))
      .map((row) => viewDownload(row, sizes)),
    fields: DICTIONARY.map((row) => ({ ...row, term: TERMS.get(row.field) ?? null })),
    example: findExample(archive),
    edition: archive.edition,
  };
  const description = "The archive's records to download, and what each of their fields means.";
  const frame = { url: permalink.data, title: "Data", description, trail: [HOME] };
  const { downloads, fields, edition } = view;
  return new Page(frame, view, { counts, downloads, fields, edition });
}

const TERMS = new Map(RECORD_FIELDS.map(({ name, term }) => [name, term]));

function viewDownload({ path, label, description }: Omit<ExportRow, "type">, sizes: Sizes): Download {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { url: path, name, label, holds: description, bytes: sizes?.get(path) ?? null };
}

function findExample({ articles: [first] }: Catalogue["archive"]): DataView["example"] {
  if (!first) return null;
  const { id } = first;
  return {
    record: permalink.record(id),
    twin: jsonTwin(permalink.article(id)),
    original: permalink.original(id),
  };
}
