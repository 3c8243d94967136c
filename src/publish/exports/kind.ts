import type { Archive } from "../../model/archive.ts";
import type { SiteFile } from "../write.ts";

/** Holds what a kind of export may draw on. */
export interface ExportSource {
  readonly archive: Archive;
  /** Absolute http(s) address of the site's root, with `/` at its end; null where unknown. */
  readonly baseUrl: string | null;
  /** Record files by their paths, as the site has them. */
  readonly records: ReadonlyMap<string, SiteFile["content"]>;
}

/** Is one kind of export: how its files are made, and how the Data page tells of it. */
export interface ExportKind {
  /** Gives the files; none where there is nothing that they could truthfully hold. */
  readonly render: (source: ExportSource) => Iterable<SiteFile>;
  /** The file of this kind that readers are shown, if any. */
  readonly shown?: ExportRow;
}

/** Tells readers of one file to download. */
export interface ExportRow {
  /** Below the site's root. */
  readonly path: string;
  readonly label: string;
  readonly description: string;
  /** Media type. */
  readonly type: string;
}
