import { permalink } from "../../model/permalink.ts";
import { resolveFrom, type Target } from "../address.ts";
import { type Checker, type Fault, REPORT_IT, type Site } from "../checker.ts";
import type { TextFile } from "../text-file.ts";

/** Lists the keys under which a JSON file names addresses, and what they start from. */
const FORMS: readonly {
  readonly test: (path: string) => boolean;
  readonly keys: ReadonlySet<string>;
  readonly from: (path: string) => string;
}[] = [
  {
    test: (path) => path === permalink.dataPackage,
    keys: new Set(["path"]),
    from: (path) => path,
  },
  {
    test: (path) => path.endsWith(".webmanifest"),
    keys: new Set(["src", "start_url"]),
    from: (path) => path,
  },
  {
    test: (path) => path.endsWith(".json") && !path.startsWith(permalink.searchIndex),
    keys: new Set(["url", "page", "previous", "next", "record", "original", "home_page_url", "feed_url"]),
    // Addresses in the twins of pages start at the root of the site.
    from: () => permalink.home,
  },
];

/** Checks that JSON files can be read, and that the addresses in them lead to files of the site. */
export const checkDataLinks: Checker = (site) => ({
  *look(file) {
    const form = FORMS.find(({ test }) => test(file.path));
    if (!form) return;
    const value = parseJson(file.text);
    if (value === undefined) yield report(file, "data/broken-json", "is no JSON: no program can read it");
    const resolve = resolveFrom(form.from(file.path), site);
    for (const address of new Set(listAddresses(value, form.keys)))
      if (isMissing(resolve(address), site))
        yield report(
          file,
          "links/broken",
          `names the address ${JSON.stringify(address.slice(0, 200))}, where the site has no file`,
        );
  },
});

function report({ path }: TextFile, rule: string, problem: string): Fault {
  return { path, severity: "error", rule, message: `${problem}; ${REPORT_IT}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Lists the texts that stand under one of some keys, at any depth. */
export function listAddresses(value: unknown, keys: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  for (let i = waiting.length; i > 0; i = waiting.length) {
    const one = waiting.pop();
    if (typeof one !== "object" || one === null) continue;
    for (const [key, inner] of Object.entries(one))
      if (typeof inner !== "string") waiting.push(inner);
      else if (keys.has(key)) found.push(inner);
  }
  return found;
}

function isMissing(target: Target, { files }: Site): boolean {
  if (target.is === "outside") return false;
  return target.is === "nowhere" || !files.has(target.path || permalink.home);
}
