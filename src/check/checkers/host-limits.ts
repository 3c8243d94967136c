import type { Checker, Fault, Site } from "../checker.ts";

const MIB = 1024 * 1024;

/** Lists what the free plans of well-known hosts take of one file. */
const FILE_LIMITS = [
  { most: 100 * MIB, test: /./, rule: "file-size", who: "GitHub takes no file over 100 MiB" },
  { most: 25 * MIB, test: /./, rule: "file-size", who: "Cloudflare Pages takes no file over 25 MiB" },
  {
    most: 2 * MIB,
    test: /\.html$/,
    rule: "page-size",
    who: "telephones stumble over pages of more than 2 MiB",
  },
] as const;

/** Is the number of files that the smallest well-known host takes: Cloudflare Pages, free plan. */
const MOST_FILES = 20_000;
/** Is what the smallest well-known host takes altogether: GitHub Pages. */
const MOST_BYTES = 1_000_000_000;

/** Checks a site against the limits of well-known static hosts. */
export const checkHostLimits: Checker = (site) => ({
  *end() {
    yield* checkWhole(site);
    for (const [path, bytes] of site.files) {
      const limit = FILE_LIMITS.find(({ most, test }) => bytes > most && test.test(path));
      if (limit)
        yield warn(
          path,
          limit.rule,
          `has ${(bytes / MIB).toFixed(1)} MiB, and ${limit.who}: choose another host, or part the collection into several archives`,
        );
    }
  },
});

function* checkWhole({ files }: Site): Generator<Fault> {
  if (files.size > MOST_FILES)
    yield warn(
      ".",
      "files",
      `the site has ${count(files.size)} files, and Cloudflare Pages takes ${count(MOST_FILES)} on its free plan: choose another host, or part the collection into several archives`,
    );
  const bytes = [...files.values()].reduce((sum, one) => sum + one, 0);
  if (bytes > MOST_BYTES)
    yield warn(
      ".",
      "bytes",
      `the site has ${(bytes / 1e9).toFixed(1)} GB, and GitHub Pages takes 1 GB: choose another host, or part the collection into several archives`,
    );
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function warn(path: string, rule: string, message: string): Fault {
  return { path, severity: "warning", rule: `hosts/${rule}`, message };
}
