import { strToU8, zipSync, type Zippable } from "fflate";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";

// A zip file counts its members in 16 bits.
const MOST_FILES = 65_535;
// Made of local parts, because fflate writes local parts: the same bytes in every time zone.
const MTIME = new Date(1980, 0, 1, 12);

/** Renders all record files as one zip; no file where there are more than a plain zip can hold. */
export function* renderZip({ archive, records }: ExportSource): Generator<SiteFile> {
  if (archive.articles.length > MOST_FILES) return;
  const files: Zippable = {};
  for (const { id } of archive.articles) {
    const path = permalink.record(id);
    const content = records.get(path) ?? "";
    files[path] = typeof content === "string" ? strToU8(content) : content;
  }
  yield { path: permalink.recordArchive, content: zipSync(files, { level: 6, mtime: MTIME }) };
}
