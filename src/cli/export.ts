import { writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import { type InputOptions, parseBaseUrl, parseInputs } from "./folders.ts";
import type { Terminal } from "./terminal.ts";
import { FOLDER_OPTIONS, INPUT_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark export`: one of the downloads of a site, without the site. */
export const exportForm: Verb = {
  name: "export",
  description: "Write one of the downloads of the Data page, without building the site.",
  arguments: [{ name: "<form>", description: "name of the file, or its ending, e.g. csv, bib, geojson" }],
  options: [
    ...INPUT_OPTIONS,
    ...FOLDER_OPTIONS.filter(({ flags }) => flags.startsWith("--base-url")),
    { flags: "--output <file>", description: "a new file to write to, instead of the terminal" },
  ],
  examples: [
    ["pressmark export csv > records.csv", "All records as a table."],
    ["pressmark export records.zip --output records.zip", "All record files with their texts."],
  ],
  run: runExport,
};

interface ExportOptions extends InputOptions {
  readonly baseUrl?: string;
  readonly output?: string;
}

async function runExport(options: ExportOptions, terminal: Terminal, form: string): Promise<number> {
  const { DOWNLOADS, renderDownload } = await import("../publish/downloads.ts");
  const { buildArchive } = await import("../pipeline.ts");
  const path = findForm(form, DOWNLOADS);
  const baseUrl = options.baseUrl === undefined ? null : parseBaseUrl(options.baseUrl);
  const archive = await buildArchive(parseInputs(options));
  const content = renderDownload(archive, path, baseUrl);
  if (content === null)
    throw new UsageError(`This archive has no ${basename(path)}: it holds nothing of that.`);
  if (options.output === undefined) terminal.stdout.write(content);
  else await writeNew(options.output, content);
  return EXIT.clean;
}

/** Finds a download by its name, or by what its name alone ends with. */
function findForm(typed: string, paths: readonly string[]): string {
  const named = paths.filter((path) => path === typed || basename(path) === typed);
  const ending = paths.filter((path) => path.endsWith(`.${typed}`));
  const [found, ...more] = named.length ? named : ending;
  if (found !== undefined && more.length === 0) return found;
  const names = (found === undefined ? paths : ending).map((path) => basename(path));
  throw new UsageError(
    `export got ${JSON.stringify(typed)}. Type one of: ${names.join(", ")}, e.g. pressmark export ${names[0] ?? ""}`,
  );
}

async function writeNew(typed: string, content: string | Uint8Array): Promise<void> {
  await writeFile(resolve(typed), content, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new UsageError(`--output ${typed} is there already. Name a new file, or remove that one.`);
  });
}
