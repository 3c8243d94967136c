import type { Archive } from "../../model/archive.ts";
import type { Texts } from "../texts.ts";
import { fill } from "../wording.ts";
import type { SiteFile } from "../write.ts";

/** Holds what a kind of export may draw on. */
export interface ExportSource {
  readonly archive: Archive;
  /** Words for what readers see, such as feeds. */
  readonly texts: Texts;
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
  /** Key of its words in the texts of the interface. */
  readonly words: keyof Texts["downloads"];
  /** What fills the hole in them, e.g. `BibTeX`. */
  readonly format?: string;
  /** Media type. */
  readonly type: string;
}

/** Words what a file to download is called and holds. */
export function wordExport(
  { words, format = "" }: Pick<ExportRow, "words" | "format">,
  { downloads }: Texts,
): { readonly label: string; readonly holds: string } {
  const { label, holds } = downloads[words];
  return { label: fill(label, { format }), holds };
}
