import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { permalink } from "../model/permalink.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { parseChecksums } from "../text/checksums.ts";
import type { Checker, Fault, RunningChecker, Site } from "./checker.ts";
import { checkDataLinks } from "./checkers/data-links.ts";
import { checkFeedLinks } from "./checkers/feed-links.ts";
import { checkForeignRequests } from "./checkers/foreign.ts";
import { checkHostLimits } from "./checkers/host-limits.ts";
import { checkHostNames } from "./checkers/host-names.ts";
import { checkLinks } from "./checkers/links.ts";
import { checkLostAddresses } from "./checkers/lost.ts";
import { checkPageHeads, checkPageIds } from "./checkers/pages.ts";
import { checkPolicy } from "./checkers/policy.ts";
import { checkRecords } from "./checkers/records.ts";
import { checkRedactions } from "./checkers/redactions.ts";
import { checkTableLinks } from "./checkers/table-links.ts";
import { checkXml } from "./checkers/xml.ts";
import { isPacked, unpackTexts } from "./packed-file.ts";
import { listFolder } from "./site-folder.ts";
import { TextFile } from "./text-file.ts";

/** Lists what is checked of a built site: to add a checker, write its file in `checkers/` and a row here. */
const CHECKERS: readonly Checker[] = [
  checkLinks,
  checkPageIds,
  checkPageHeads,
  checkForeignRequests,
  checkPolicy,
  checkDataLinks,
  checkFeedLinks,
  checkTableLinks,
  checkXml,
  checkRecords,
  checkRedactions,
  checkHostLimits,
  checkHostNames,
  checkLostAddresses,
];

/** Is what a look at a whole site gave. */
export interface SiteReport {
  readonly files: number;
  readonly pages: number;
  /** In order of path, line and rule; the same fault on many pages is told once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks every file of a built site; ends with the signal's reason where that aborts it. */
export async function checkSite(
  root: string,
  facts: Omit<Site, "files">,
  signal?: AbortSignal,
): Promise<SiteReport> {
  const { files } = await listFolder(root);
  const running = CHECKERS.map((start) => start({ ...facts, files }));
  const seen: Fault[] = [];
  for (const [path, bytes] of files) {
    signal?.throwIfAborted();
    if (isPacked(path)) seen.push(...lookInside(path, await readFile(join(root, path)), running));
    if (!isText(path)) continue;
    if (bytes > LARGEST) seen.push(reportUnread(path));
    else {
      const file = new TextFile(path, await readFile(join(root, path), "utf8"));
      for (const { look } of running) for (const fault of look?.(file) ?? []) seen.push(fault);
    }
  }
  const last = running.flatMap(({ end }) => [...(end?.() ?? [])]);
  // What the whole shows of a file without looking into it, e.g. that it is gone, it shows of that file alone.
  const [inside, outside] = [last.filter(namesElement), last.filter((fault) => !namesElement(fault))];
  const located = await locate([...foldFaults([...seen, ...inside]), ...outside], root);
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
  return { files: files.size, pages, diagnostics: located.sort(compareDiagnostics) };
}

/** Lists the paths of the site that stands in a folder, by its manifest; null where there is none. */
export async function readLastBuild(root: string): Promise<string[] | null> {
  const text = await readFile(join(root, permalink.manifest), "utf8").catch(() => null);
  return text === null ? null : parseChecksums(text).rows.map(({ path }) => path);
}

// Longer texts do not fit into one string of Node together with what is made of them.
const LARGEST = 200 * 1024 * 1024;

/** Shows the texts within a packed file to the checkers that want them. */
function lookInside(path: string, bytes: Uint8Array, running: readonly RunningChecker[]): Fault[] {
  try {
    const texts = unpackTexts(path, bytes);
    return running.flatMap(({ lookInside: look }) => [...(look?.(path, texts) ?? [])]);
  } catch {
    const message = `cannot be unpacked, so nothing in it can be read; build the site again`;
    return [{ path, severity: "error", rule: "data/broken-archive", message }];
  }
}

function isText(path: string): boolean {
  return (
    /\.(?:html|css|m?js|json|jsonl|geojson|gexf|webmanifest|xml|svg|csv|bib|ris)$/.test(path) ||
    /^(?:records|originals)\//.test(path)
  );
}

function reportUnread(path: string): Fault {
  return { path, severity: "info", rule: "check/unread", message: "is too large to be looked into" };
}

function namesElement({ element }: Fault): boolean {
  return element !== undefined;
}

/** Folds a fault that the markup of many pages shares, e.g. a link in the masthead, into the first of them. */
export function foldFaults(faults: readonly Fault[]): Fault[] {
  const groups = new Map<string, { readonly first: Fault; readonly paths: Set<string> }>();
  for (const fault of faults) {
    const key = `${fault.rule} ${fault.message}`;
    const group = groups.get(key);
    if (group) group.paths.add(fault.path);
    else groups.set(key, { first: fault, paths: new Set([fault.path]) });
  }
  return Array.from(groups.values(), ({ first, paths: { size } }) =>
    size === 1
      ? first
      : {
          ...first,
          message: `${first.message} (and so ${size === 2 ? "does 1 other file" : `do ${size - 1} other files`})`,
        },
  );
}

/** Turns faults into diagnostics, and looks up the lines of those that name an element. */
async function locate(faults: readonly Fault[], root: string): Promise<Diagnostic[]> {
  const byPath = new Map<string, Fault[]>();
  for (const fault of faults) {
    const some = byPath.get(fault.path);
    if (some) some.push(fault);
    else byPath.set(fault.path, [fault]);
  }
  const located: Diagnostic[] = [];
  for (const [path, some] of byPath) {
    const positions = some.flatMap(({ element }) => element ?? []);
    const lines = positions.length
      ? new TextFile(path, await readFile(join(root, path), "utf8")).findLines(positions)
      : [];
    for (const { element, line: known, severity, rule, message } of some) {
      const line = known ?? (element === undefined ? undefined : lines[positions.indexOf(element)]);
      located.push({
        path: `site/${path}`,
        ...(line === undefined ? {} : { line }),
        severity,
        message,
        rule,
      });
    }
  }
  return located;
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const order = (d: Diagnostic) =>
    [d.path, String(d.line ?? 0).padStart(9, "0"), d.rule, d.message].join("\0");
  return order(a) < order(b) ? -1 : 1;
}
