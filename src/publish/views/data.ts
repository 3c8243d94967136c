import { jsonTwin, permalink } from "../../model/permalink.ts";
import { hasCopy } from "../copy.ts";
import { DICTIONARY, type DictionaryRow, EXPORTS, type ExportRow, wordExport } from "../exports.ts";
import type { Texts } from "../texts.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts } from "./counts.ts";
import { linkHome, Page } from "./page.ts";
import { RECORD_FIELDS } from "./record-fields.ts";

/** Is one file to be had. */
export interface Download {
  readonly url: string;
  /** e.g. `records.csv`. */
  readonly name: string;
  readonly label: string;
  readonly holds: string;
  /** Media type. */
  readonly type: string;
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

const RECORDS: readonly ExportRow[] = [
  {
    path: permalink.recordLines,
    words: "records",
    type: "application/jsonl",
  },
  {
    path: permalink.recordSchema,
    words: "schema",
    type: "application/schema+json",
  },
];

/** Makes the page about data and downloads. */
export function viewData({ archive, texts }: Catalogue, counts: ArchiveCounts, sizes: Sizes): Page<DataView> {
  const view: DataView = {
    counts,
    downloads: [...RECORDS, ...EXPORTS]
      .filter(({ path }) => sizes === null || sizes.has(path))
      .map((row) => viewDownload(row, sizes, texts)),
    fields: DICTIONARY.map((row) => ({ ...row, term: TERMS.get(row.field) ?? null })),
    example: findExample(archive),
    edition: archive.edition,
  };
  const { title, describe: description } = texts.data;
  const frame = { url: permalink.data, title, description, trail: [linkHome(texts)] };
  const { downloads, fields, edition } = view;
  return new Page(frame, view, { counts, downloads, fields, edition });
}

const TERMS = new Map(RECORD_FIELDS.map(({ name, term }) => [name, term]));

function viewDownload(row: ExportRow, sizes: Sizes, texts: Texts): Download {
  const { path, type } = row;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { url: path, name, ...wordExport(row, texts), type, bytes: sizes?.get(path) ?? null };
}

function findExample({ articles }: Catalogue["archive"]): DataView["example"] {
  const first = articles.find(hasCopy);
  if (!first) return null;
  const { id } = first;
  return {
    record: permalink.record(id),
    twin: jsonTwin(permalink.article(id)),
    original: permalink.original(id),
  };
}
