import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { checkLinks } from "../../src/check/checkers/links.ts";
import { attributeOf, type Element, TextFile } from "../../src/check/text-file.ts";

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
  return listPages(folder).map((file) => {
    const ids = new Set(file.elements.flatMap((element) => attributeOf(element, "id") ?? []));
    return { path: file.path, html: file.text, elements: file.elements, ids };
  });
}

function listPages(folder: string): TextFile[] {
  const paths = listFiles(folder).filter((path) => path.endsWith(".html"));
  return paths.map((path) => new TextFile(path, readFileSync(join(folder, path), "utf8")));
}

/** Gives the value of an element's attribute. */
export const attribute = attributeOf;

/** Finds the links of a site's pages that lead to no file, or to a fragment that its page does not have. */
export function findBrokenLinks(folder: string): string[] {
  const files = new Map(listFiles(folder).map((path) => [path, 0]));
  const { look, end } = checkLinks({ files, baseUrl: null, previous: null });
  const faults = [...listPages(folder).flatMap((page) => [...(look?.(page) ?? [])]), ...(end?.() ?? [])];
  return faults.map(({ path, message }) => `${path}: ${message}`);
}
