import { permalink } from "../../model/permalink.ts";
import { listStyleAddresses, resolveFrom, splitSourceSet, type Target } from "../address.ts";
import { type Checker, type Fault, REPORT_IT, type RunningChecker, type Site } from "../checker.ts";
import { attributeOf, type Element, type TextFile } from "../text-file.ts";

const ADDRESSES = new Set(["href", "src", "action", "formaction", "poster", "data", "background"]);
const LISTS = new Set(["srcset", "imagesrcset"]);

/** Checks that every address in a page or style sheet leads to a file of the site, and every fragment to an id. */
export const checkLinks: Checker = (site) => {
  const ids = new Map<string, Set<string>>();
  const awaited: Awaited[] = [];
  return {
    *look(file) {
      if (file.path.endsWith(".css")) yield* checkStyleSheet(file, site);
      if (!file.isPage) return;
      const seen = new Set<string>();
      const resolve = resolveFrom(file.path, site);
      ids.set(file.path, new Set(file.elements.flatMap((element) => attributeOf(element, "id") ?? [])));
      for (const [element, address] of listAddresses(file.elements)) {
        // A page of a long list names the same addresses many times.
        if (seen.has(address)) continue;
        seen.add(address);
        const fault = checkAddress({ address, element, file, target: resolve(address) }, site, awaited);
        if (fault) yield fault;
      }
    },
    *end() {
      for (const { path, element, target, fragment } of awaited)
        if (!ids.get(target)?.has(fragment))
          yield {
            path,
            element,
            severity: "error",
            rule: "links/fragment",
            message: `links to #${fragment} of ${target}, where nothing has that id: readers land at the top of the page; ${REPORT_IT}`,
          };
    },
  } satisfies RunningChecker;
};

interface Awaited {
  readonly path: string;
  readonly element: number;
  readonly target: string;
  readonly fragment: string;
}

function* listAddresses(elements: readonly Element[]): Generator<readonly [number, string]> {
  for (const [i, element] of elements.entries())
    for (const { name, value } of element.attrs) {
      if (LISTS.has(name)) for (const address of splitSourceSet(value)) yield [i, address];
      else if (ADDRESSES.has(name) && !isCanonical(element)) yield [i, value];
    }
}

// The address of a page among its doubles; where the home page is meant, it ends without a file name.
function isCanonical(element: Element): boolean {
  return element.tagName === "link" && attributeOf(element, "rel") === "canonical";
}

interface Found {
  readonly address: string;
  readonly element: number;
  readonly file: TextFile;
  readonly target: Target;
}

function checkAddress(found: Found, site: Site, awaited: Awaited[]): Fault | null {
  const { address, element, file, target } = found;
  if (target.is === "outside") return null;
  if (target.is === "nowhere") return reportBroken(found, "leads out of the site");
  // A host shows that page at any depth, where relative addresses would miss.
  const rooted = address.startsWith("/") && file.path !== permalink.notFound;
  if (rooted)
    return report(
      found,
      "links/rooted",
      "starts at the root of the host, and misses wherever the site lies deeper or on a disk",
    );
  const { path, fragment } = target;
  if (path === "" || path.endsWith("/"))
    return report(found, "links/folder", "ends in a folder, which opens as a list of files from a disk");
  if (!site.files.has(path)) return reportBroken(found, `leads to ${path}, which is not in the site`);
  if (fragment !== "" && fragment !== "top" && path.endsWith(".html"))
    awaited.push({ path: file.path, element, target: path, fragment });
  return null;
}

function reportBroken(found: Found, problem: string): Fault {
  return report(found, "links/broken", `${problem}: whoever follows it finds nothing`);
}

function report({ address, element, file }: Found, rule: string, problem: string): Fault {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  return {
    path: file.path,
    element,
    severity: "error",
    rule,
    message: `the address ${JSON.stringify(shown)} ${problem}; ${REPORT_IT}`,
  };
}

function* checkStyleSheet({ path, text }: TextFile, site: Site): Generator<Fault> {
  const resolve = resolveFrom(path, site);
  for (const address of new Set(listStyleAddresses(text))) {
    const target = resolve(address);
    if (target.is === "outside" || (target.is === "inside" && site.files.has(target.path))) continue;
    const message = `loads ${JSON.stringify(address)}, which is not in the site: pages look other than they should; ${REPORT_IT}`;
    yield { path, severity: "error", rule: "links/broken", message };
  }
}
