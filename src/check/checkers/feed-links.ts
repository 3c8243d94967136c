import { permalink } from "../../model/permalink.ts";
import { resolveFrom } from "../address.ts";
import { type Checker, REPORT_IT } from "../checker.ts";
import { attributeOf, type Element, textOf } from "../text-file.ts";

/** Checks that the addresses in feeds, the site map and the search description lead to files of the site. */
export const checkFeedLinks: Checker = (site) => ({
  *look(file) {
    if (!file.path.endsWith(".xml")) return;
    const resolve = resolveFrom(file.path, site);
    for (const [element, address] of file.elements.flatMap(readAddress)) {
      const target = resolve(address);
      if (target.is === "outside") continue;
      if (target.is === "inside" && site.files.has(target.path || permalink.home)) continue;
      const message = `names the address ${JSON.stringify(address.slice(0, 200))}, where the site has no file: programs that follow it find nothing; ${REPORT_IT}`;
      yield { path: file.path, element, severity: "error", rule: "links/broken", message };
    }
  },
});

// <link href="…"/> of Atom, <loc>…</loc> of a site map, <Url template="…"/> of OpenSearch.
function readAddress(element: Element, i: number): (readonly [number, string])[] {
  const address =
    element.tagName === "link"
      ? attributeOf(element, "href")
      : element.tagName === "loc"
        ? textOf(element).trim()
        : element.tagName === "url"
          ? attributeOf(element, "template")?.replace(/\{[^{}]{0,99}\}/g, "")
          : undefined;
  return address === undefined ? [] : [[i, address]];
}
