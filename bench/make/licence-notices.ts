import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lists the two notices, from the project's root. */
export const NOTICES = { program: "THIRD-PARTY.md", site: "src/publish/licences.txt" } as const;

/** Is one piece of others' work that stands in every built site. */
interface Carried {
  readonly name: string;
  /** What of it the site carries. */
  readonly what: string;
  /** As in SPDX, or in words. */
  readonly licence: string;
  /** npm packages that it comes from; their versions are told. */
  readonly packages: readonly string[];
  /** File in node_modules with the words that the licence asks to be kept; null where it asks for none. */
  readonly text: string | null;
}

/** Lists others' work in every built site: faces, programs that the browser runs, data. */
export const CARRIED: readonly Carried[] = [
  {
    name: "Source Serif 4",
    what: "the text face, and the letters on drawn cards",
    licence: "OFL-1.1",
    packages: ["@fontsource-variable/source-serif-4", "@fontsource/source-serif-4"],
    text: "@fontsource-variable/source-serif-4/LICENSE",
  },
  {
    name: "Pagefind",
    what: "the search engine and the form of its index",
    licence: "MIT",
    packages: ["pagefind"],
    text: "pagefind/LICENSE/LICENSE",
  },
  {
    name: "Workbox",
    what: "parts of the worker that keeps a site offline",
    licence: "MIT",
    packages: ["workbox-core", "workbox-routing", "workbox-strategies"],
    text: "workbox-core/LICENSE",
  },
  {
    name: "Natural Earth",
    what: "the outlines of maps, by way of world-atlas",
    licence: "public domain; world-atlas: ISC",
    packages: ["world-atlas"],
    text: "world-atlas/LICENSE",
  },
];

// Not from npm packages of the running program, so their words stand here.
const DATA = `GeoNames: names, coordinates, kinds and regions of places (https://www.geonames.org)
Licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/)
Changed: chosen for the places that the articles name; populations rounded; points of some regions computed.
An archive whose keeper imported all of GeoNames carries rows of that import under the same licence.

U.S. Census Bureau, Gazetteer Files: places, towns and townships of the United States
Licence: public domain`;

const RULE = "-".repeat(72);

/** Renders the notice that every built site carries, with the licences that ask to be kept with the work. */
export function renderSiteNotice(): string {
  const head = `What this site carries of others' work, and on what terms

The articles belong to their publishers and authors; the site's records name them. This notice is about the rest.

Pressmark, the program that made this site, has written its pages, styles and scripts:
${readText("../LICENSE").split(RULE)[0] ?? ""}`;
  const parts = CARRIED.map(({ name, what, licence, packages, text }) =>
    [
      `${name}: ${what}`,
      `Licence: ${licence}`,
      `From: ${packages.map((at) => `${at} ${versionOf(at)}`).join(", ")}`,
      ...(text === null ? [] : ["", readText(text)]),
    ].join("\n"),
  );
  return `${[head, DATA, ...parts].map((part) => part.trim()).join(`\n\n${RULE}\n\n`)}\n`;
}

/** Reads a text with its line ends, and blanks at the end of its lines, made even. */
function readText(path: string): string {
  const text = readFileSync(join("node_modules", path), "utf8");
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readText(join(name, "package.json"))) as { version: string };
  return version;
}

/** Is one installed library, as the lock knows it. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; null where nobody says. */
  readonly licence: string | null;
  /** Needed to build or test Pressmark only, not to run it. */
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Lists every library of package-lock.json, for all systems, by name and version. */
export function listLibraries(): Library[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  const libraries = Object.entries(packages).flatMap(([path, entry]) => {
    if (path === "") return [];
    const name = path.replace(/^.*node_modules\//, "");
    return {
      name,
      version: entry.version ?? "",
      licence: entry.license ?? findLicence(path, name),
      dev: entry.dev === true,
      hasInstallScript: entry.hasInstallScript === true,
    };
  });
  const keyOf = ({ name, version }: Library) => `${name} ${version}`;
  return libraries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

// @pagefind/darwin-arm64 is Pagefind for another system, and has its licence.
function findLicence(path: string, name: string): string | null {
  const family = /^@(?<family>[^/]+)\//.exec(name)?.groups?.["family"] ?? "";
  const found = [path, join("node_modules", family)].find((at) => existsSync(join(at, "package.json")));
  if (found === undefined || found === "node_modules") return null;
  const { license } = JSON.parse(readFileSync(join(found, "package.json"), "utf8")) as { license?: string };
  return license ?? null;
}

/** Renders the list of all libraries by licence, for those who judge whether they may use the program. */
export function renderDependencies(): string {
  const libraries = listLibraries();
  return `# Third-party software and data

Made by \`node --import tsx bench/make/licences.ts\` from \`package-lock.json\`; \`tests/licences.test.ts\` holds it true and holds which
licences may be here. The words of the licences that a built site must carry are in its \`licences.txt\` ([\`${NOTICES.site}\`](${NOTICES.site})),
the sources of the word lists in [\`src/lexicon/NOTICE.md\`](src/lexicon/NOTICE.md).

## In every built site

| what | licence | from |
|---|---|---|
${CARRIED.map(({ name, what, licence, packages }) => `| ${name}: ${what} | ${licence} | ${packages.map((at) => `${at} ${versionOf(at)}`).join(", ")} |`).join("\n")}
| GeoNames: places | CC-BY-4.0 | \`src/lexicon/gazetteer.bin.br\` |

## Needed to run Pressmark

${listByLicence(libraries.filter(({ dev }) => !dev))}

## Needed to develop and test it

${listByLicence(libraries.filter(({ dev }) => dev))}
`;
}

function listByLicence(libraries: readonly Library[]): string {
  const groups = new Map<string, Set<string>>();
  for (const { licence, name, version } of libraries) {
    const key = licence ?? "unknown";
    groups.set(key, (groups.get(key) ?? new Set()).add(`${name} ${version}`));
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted
    .map(([licence, names]) => `- **${licence}** (${names.size}): ${[...names].join(", ")}`)
    .join("\n");
}
