import { readFileSync } from "node:fs";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";

const NOTICE = new URL("../licences.txt", import.meta.url);

/** Renders the notice of others' work in the site, with the licences that must go with it; made by bench/make/licences.ts. */
export function* renderLicences(): Generator<SiteFile> {
  yield { path: permalink.licences, content: readFileSync(NOTICE, "utf8") };
}
