import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../model/archive.ts";
import { jsonTwin, permalink } from "../model/permalink.ts";
import { sourceOf } from "../model/record.ts";
import { EXIT } from "./exit.ts";
import { parseFolders, type FolderOptions } from "./folders.ts";
import { startProgress } from "./progress.ts";
import { counted, type Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark status`: what there is, and what is left to do by hand. */
export const status: Verb = {
  name: "status",
  description: "Count what the archive holds and what people could still add to it; writes nothing.",
  options: [
    ...FOLDER_OPTIONS.filter(({ flags }) => !flags.startsWith("--base-url")),
    { flags: "--json", description: "print the result as one JSON object", default: false },
  ],
  examples: [
    [
      "pressmark status",
      "How many articles have no date, which places are on no map, is the site up to date.",
    ],
    ["pressmark status --json", "The same for programs, with the names of the articles and places."],
  ],
  run: runStatus,
};

async function runStatus(options: FolderOptions & { json: boolean }, terminal: Terminal): Promise<number> {
  const folders = parseFolders(options);
  const progress = startProgress(terminal, options.json);
  const { buildArchive } = await import("../pipeline.ts");
  progress.step("articles");
  const archive = await buildArchive(folders).finally(progress.stop);
  const found = { ...describeArchive(archive), site: await compareSite(folders.site, archive.edition) };
  terminal.stdout.write(options.json ? `${JSON.stringify(found)}\n` : wordStatus(found, options.site));
  return EXIT.clean;
}

/** Says whether the built site shows the archive as it is now. */
type SiteState = "none" | "up to date" | "older";

interface Status {
  readonly edition: string;
  readonly articles: number;
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
  /** Paths of seeds. */
  readonly undated: readonly string[];
  readonly withoutSource: readonly string[];
  /** Names of places. */
  readonly unplaced: readonly string[];
  /** Paths of files. */
  readonly unreadable: readonly string[];
  readonly stale: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly site: SiteState;
}

function describeArchive(archive: Archive): Omit<Status, "site"> {
  const { articles, actors, places, sources, diagnostics, edition } = archive;
  const pathsOf = (some: Archive["articles"]) => some.map(({ record }) => record.original.path).sort();
  const told = (test: (d: Archive["diagnostics"][number]) => boolean) =>
    [...new Set(diagnostics.filter(test).map(({ path }) => path))].sort();
  return {
    edition,
    articles: articles.length,
    actors: actors.length,
    places: places.length,
    sources: sources.length,
    undated: pathsOf(articles.filter(({ record }) => record.date.edtf === null)),
    withoutSource: pathsOf(articles.filter(({ record }) => sourceOf(record.source) === null)),
    unplaced: places.filter(({ entry }) => entry.lat === null).map(({ entry }) => entry.name),
    unreadable: told(({ rule, severity }) => severity === "error" && rule.startsWith("read/")),
    stale: told(({ rule }) => rule.startsWith("curation/stale")),
    errors: diagnostics.filter(({ severity }) => severity === "error").length,
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
  };
}

async function compareSite(site: string, edition: string): Promise<SiteState> {
  const twin = await readFile(join(site, jsonTwin(permalink.home)), "utf8").catch(() => null);
  if (twin === null) return "none";
  return twin.includes(`"edition":"${edition}"`) ? "up to date" : "older";
}

function wordStatus(found: Status, site: string): string {
  const { articles, actors, places, sources, undated, withoutSource, unplaced, unreadable, stale } = found;
  const left = [
    [undated, "without any date"],
    [withoutSource, "without a source"],
  ] as const;
  const lines = [
    counted(articles, "article") + listLeft(left),
    counted(actors, "actor"),
    counted(places, "place") + listLeft([[unplaced, "on no map"]]),
    counted(sources, "source"),
    `${counted(unreadable.length, "file")} that could not be read`,
    `${counted(stale.length, "file")} in curation with something that no longer applies`,
    `${counted(found.errors, "error")}, ${counted(found.warnings, "warning")}: pressmark check tells them all`,
    {
      none: `no site in ${site}`,
      older: `${site} is older than this`,
      "up to date": `${site} is up to date`,
    }[found.site] + (found.site === "up to date" ? "" : ": pressmark build makes it"),
  ];
  return `${lines.join("\n")}\n`;
}

function listLeft(left: readonly (readonly [readonly string[], string])[]): string {
  const some = left.filter(([{ length }]) => length > 0).map(([{ length }, what]) => `${length} ${what}`);
  return some.length ? `, ${some.join(", ")}` : "";
}
