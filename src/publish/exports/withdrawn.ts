import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import { writeJson } from "./json.ts";
import type { ExportSource } from "./kind.ts";

/** Renders the list of the articles that were withdrawn, for those who hold older copies; no file where there are none. */
export function* renderWithdrawn({ archive }: ExportSource): Generator<SiteFile> {
  const { withdrawn = [] } = archive;
  if (withdrawn.length === 0) return;
  yield { path: permalink.withdrawn, content: writeJson(withdrawn, 2) };
}
