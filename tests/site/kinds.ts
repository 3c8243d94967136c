import { statSync } from "node:fs";
import { join } from "node:path";
import { permalink } from "../../src/model/permalink.ts";
import type { WholeSite } from "./sites.ts";

// Words of the addresses of pages that differ from others of their kind.
const SPECIAL =
  /quoted|donaudampf|ferry-line-to-bergen|port-of-bergen|almrfa|old-lighthouse|\/2\.html|undated|(?:19|20)\d\d(?:-\d\d){0,2}\.html/;

/**
 * Chooses the pages to look at: of every kind the heaviest, and with `each` what is special; the views of an article, search
 * in every state, an address that leads nowhere.
 */
export function chooseKinds({ site, pages }: WholeSite, { each = true } = {}): string[] {
  const weigh = (path: string) => statSync(join(site, path)).size;
  const chosen = Object.values(pages).flatMap((paths) => {
    const [heaviest] = paths.toSorted((a, b) => weigh(b) - weigh(a));
    return [heaviest, ...(each ? chooseShapes(paths.filter((path) => SPECIAL.test(path))) : [])];
  });
  const article = pages["article"]?.find((path) => path.includes("bridge-over"));
  const views = [`${article}#original`, `${article}#record`, `${article}?find=bridge`];
  const asked = ["q=the", "q=asdfgh+bridge"].map((query) => `${permalink.search}?${query}`);
  return [
    ...new Set([...chosen.filter((path) => path !== undefined), ...views, ...asked, "no/such/page.html"]),
  ];
}

/** Chooses one page of each shape of address: one year, one month, one day. */
function chooseShapes(paths: readonly string[]): string[] {
  const shapes = new Map(paths.map((path) => [path.replace(/(?<=timeline\/.*)\d/g, "0"), path]));
  return [...shapes.values()];
}
