import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";

/** Renders robots.txt: all is open; the site map is named where the site's address is known. */
export function* renderRobots({ baseUrl }: ExportSource): Generator<SiteFile> {
  const map = baseUrl === null ? "" : `\nSitemap: ${baseUrl}${permalink.sitemap}\n`;
  yield { path: permalink.robots, content: `User-agent: *\nAllow: /\n${map}` };
}
