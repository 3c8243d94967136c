import { permalink } from "../model/permalink.ts";
import { hashInline, readScript, readStyle } from "./assets.ts";
import { listHeaderRules, writeHeaders } from "./host-headers.ts";
import type { SiteFile } from "./write.ts";

/** Lists the files that hosts read for themselves; some refuse to serve them. */
export const NOT_SERVED: readonly string[] = [permalink.hostHeaders, permalink.noJekyll];

/** Makes the files that speak to hosts: headers for those that read `_headers`, and word to GitHub Pages to leave all files as they are. */
export async function makeHostFiles(styles = ""): Promise<SiteFile[]> {
  const [style, script] = await Promise.all([readStyle("notfound", styles), readScript("notfound")]);
  const rules = listHeaderRules({ style: hashInline(style), script: hashInline(script) });
  return [
    { path: permalink.hostHeaders, content: writeHeaders(rules) },
    { path: permalink.noJekyll, content: "" },
  ];
}
