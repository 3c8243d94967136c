import { REPORT_IT, type Checker } from "../checker.ts";
import { attributeOf } from "../text-file.ts";

/** Checks that no id stands twice in a page: a link would lead to the first, whichever was meant. */
export const checkPageIds: Checker = () => ({
  *look(file) {
    if (!file.isPage) return;
    const seen = new Set<string>();
    for (const [element, { attrs }] of file.elements.entries()) {
      const id = attrs.find(({ name }) => name === "id")?.value;
      if (id === undefined) continue;
      if (seen.has(id)) {
        const message = `the id ${JSON.stringify(id)} stands on the page a second time: links to it lead to the first; ${REPORT_IT}`;
        yield { path: file.path, element, severity: "error", rule: "pages/double-id", message };
      }
      seen.add(id);
    }
  },
});

/** Checks that every page tells its language and its title, which search engines and screen readers go by. */
export const checkPageHeads: Checker = () => ({
  *look(file) {
    if (!file.isPage) return;
    const has = (tag: string, test: (element: (typeof file.elements)[number]) => boolean) =>
      file.elements.some((element) => element.tagName === tag && test(element));
    const missing = [
      has("html", (element) => Boolean(attributeOf(element, "lang"))) ? [] : "lang on <html>",
      has("title", ({ childNodes }) => childNodes.length > 0) ? [] : "<title>",
    ].flat();
    for (const part of missing) {
      const message = `has no ${part}: screen readers and search engines go by it; ${REPORT_IT}`;
      yield { path: file.path, severity: "warning", rule: "pages/head", message };
    }
  },
});
