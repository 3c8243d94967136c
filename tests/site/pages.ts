import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { parse, type DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Is one built page: its path below the root, its elements, the ids that links may lead to. */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** Lists the files below a folder, with `/` between the parts of a path, sorted. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Reads every HTML page below a folder. */
export function readPages(folder: string): Page[] {
  return listFiles(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const html = readFileSync(join(folder, path), "utf8");
      const elements = [...walk(parse(html))];
      const ids = new Set(elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined));
      return { path, html, elements, ids };
    });
}

/** Gives the value of an element's attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Lists the addresses that a page links to or loads, with the attribute that names them. */
export function findReferences(page: Page): string[] {
  return page.elements.flatMap((element) =>
    ["href", "src", "action", "poster"].flatMap((name) => attribute(element, name) ?? []),
  );
}

/** Leads a relative reference of a page to a path below the root and a fragment. */
export function resolveReference(page: Page, reference: string): { path: string; fragment: string } {
  const [target = "", fragment = ""] = reference.split("#");
  const path = target === "" ? page.path : normalize(join(dirname(page.path), decodeURI(target.split("?")[0]!)));
  return { path, fragment };
}

/** Finds the links of a site that lead to no file, or to a fragment that its page does not have. */
export function findBrokenLinks(folder: string): string[] {
  const pages = readPages(folder);
  const files = new Set(listFiles(folder));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const leadsNowhere = (page: Page, reference: string) => {
    const { path, fragment } = resolveReference(page, reference);
    if (!files.has(path)) return true;
    return fragment !== "" && !byPath.get(path)?.ids.has(decodeURIComponent(fragment));
  };
  return pages.flatMap((page) =>
    findReferences(page)
      .filter((reference) => !/^(?:https?:|mailto:|data:)/.test(reference))
      .filter((reference) => leadsNowhere(page, reference))
      .map((reference) => `${page.path}: ${reference}`),
  );
}

function* walk(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  const children = "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
  for (const child of children) yield* walk(child);
}
