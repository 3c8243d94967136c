import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts } from "./counts.ts";
import { HOME, Page } from "./page.ts";
import { RECORD_FIELDS, type RecordField } from "./record-fields.ts";

/** Is one file to be had. */
export interface Download {
  readonly url: string;
  readonly name: string;
  readonly type: string;
  readonly holds: string;
}

/** Is the page about the archive's data. */
export interface DataView {
  readonly counts: ArchiveCounts;
  readonly downloads: readonly Download[];
  readonly fields: readonly RecordField[];
  /** An article whose files can be shown as an example. */
  readonly example: { readonly record: string; readonly twin: string; readonly original: string } | null;
  readonly edition: string;
}

/** Makes the page about data and downloads. */
export function viewData({ archive }: Catalogue, counts: ArchiveCounts): Page<DataView> {
  const first = archive.articles[0];
  const view: DataView = {
    counts,
    downloads: [
      {
        url: permalink.recordLines,
        name: "records.jsonl",
        type: "JSON lines",
        holds: "every record with its text in “body”, one article a line",
      },
      {
        url: permalink.recordSchema,
        name: "record.schema.json",
        type: "JSON Schema",
        holds: "what a record may hold, for checking and for other programs",
      },
    ],
    fields: RECORD_FIELDS,
    example: first
      ? {
          record: permalink.record(first.id),
          twin: permalink.article(first.id).replace(/html$/, "json"),
          original: permalink.original(first.id),
        }
      : null,
    edition: archive.edition,
  };
  const description = "The archive's records to download, and what each of their fields means.";
  const frame = { url: permalink.data, title: "Data", description, trail: [HOME] };
  return new Page(frame, view, {
    counts,
    downloads: view.downloads,
    fields: view.fields,
    edition: view.edition,
  });
}
