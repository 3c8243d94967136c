import type { NewsRecord } from "../../model/record.ts";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import { writeCsv } from "./csv.ts";
import type { ExportSource } from "./kind.ts";

/** Is one column of the table of records. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly read: (record: NewsRecord) => string | number | null;
}

/** Lists the columns of the table of records; several values in one cell have "; " between them. */
export const COLUMNS: readonly Column[] = [
  { name: "id", description: "article", read: ({ id }) => id },
  { name: "title", description: "headline", read: ({ title }) => title },
  { name: "kicker", description: "line above the headline", read: ({ kicker }) => kicker },
  { name: "dek", description: "subhead", read: ({ dek }) => dek },
  { name: "language", description: "BCP 47 tag; und where unknown", read: ({ language }) => language },
  { name: "outlet", description: "publication", read: ({ source }) => source.outlet },
  { name: "agency", description: "wire that wrote it", read: ({ source }) => source.agency },
  { name: "distributor", description: "who syndicated it", read: ({ source }) => source.distributor },
  { name: "republisher", description: "who re-posted this copy", read: ({ source }) => source.republisher },
  { name: "byline", description: "people who wrote it", read: ({ byline }) => join(byline) },
  { name: "dateline", description: "place of filing, as printed", read: ({ dateline }) => dateline },
  { name: "date", description: "date of publication (EDTF)", read: ({ date }) => date.edtf },
  { name: "date_basis", description: "where the date comes from", read: ({ date }) => date.basis },
  { name: "date_confidence", description: "how sure the date is", read: ({ date }) => date.confidence },
  { name: "actors", description: "names of actors", read: ({ actors }) => join(actors.map(nameOf)) },
  { name: "actor_ids", description: "the same as ids", read: ({ actors }) => join(actors.map(idOf)) },
  { name: "places", description: "names of places", read: ({ places }) => join(places.map(nameOf)) },
  { name: "place_ids", description: "the same as ids", read: ({ places }) => join(places.map(idOf)) },
  { name: "quotes", description: "number of quotations", read: ({ quotes }) => quotes.length },
  { name: "story", description: "group of articles about one event", read: ({ story }) => story },
  { name: "rights", description: "rights line", read: ({ rights }) => rights },
  {
    name: "access",
    description: "how much of it is published; empty for all",
    read: ({ access }) => access ?? null,
  },
  { name: "original_path", description: "file as received", read: ({ original }) => original.path },
  { name: "original_sha256", description: "its SHA-256 hash", read: ({ original }) => original.sha256 },
];

/** Renders the table of records: one article a row, without its text. */
export function* renderTable({ archive }: ExportSource): Generator<SiteFile> {
  const rows = archive.articles.map(({ record }) => COLUMNS.map(({ read }) => read(record)));
  yield { path: permalink.recordTable, content: writeCsv([COLUMNS.map(({ name }) => name), ...rows]) };
}

const nameOf = ({ name }: { readonly name: string }) => name;
const idOf = ({ id }: { readonly id: string }) => id;

function join(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}
