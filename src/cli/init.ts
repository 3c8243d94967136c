import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import type { Terminal } from "./terminal.ts";
import type { Verb } from "./verb.ts";

/** Is `pressmark init`: the folders of a new archive; what is there already stays as it is. */
export const init: Verb = {
  name: "init",
  description:
    "Make the folders of a new archive: seeds/ for the articles, curation/ for what you say of them.",
  arguments: [{ name: "[folder]", description: "where; the current folder if left out" }],
  options: [],
  examples: [
    ["pressmark init", "Start an archive in this folder."],
    ["pressmark init ~/clippings", "Start one anywhere."],
  ],
  run: runInit,
};

async function runInit(_: object, terminal: Terminal, typed?: string): Promise<number> {
  const folder = resolve(typed ?? ".");
  await makeFolder(join(folder, "seeds"));
  await makeFolder(join(folder, "curation"));
  const path = join(folder, "curation", "archive.yml");
  const made = !existsSync(path);
  // "wx": never over a file that came meanwhile.
  if (made) await writeFile(path, SETTINGS, { flag: "wx" });
  const near = relative(process.cwd(), folder);
  terminal.stdout.write(
    [
      `${made ? "Made" : "Kept"} ${join(near, "curation", "archive.yml")}, ${join(near, "seeds")} is ready.`,
      "Put the saved articles into seeds: text, HTML, Markdown, PDF, mail, WARC, JSON; one file each, as they are.",
      `Then type: ${near === "" ? "" : `cd ${quote(near)} && `}pressmark build`,
      "",
    ].join("\n"),
  );
  return EXIT.clean;
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST" && error.code !== "ENOTDIR") throw error;
    throw new UsageError(`${path} cannot be a folder, for a file stands in its way. Name another folder.`);
  });
}

// As a shell takes it back.
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** Is a settings file whose every line is a comment; without the first "# " each becomes a setting. */
export const SETTINGS = `# What the archive says about itself. Every line is optional: take away "# " and write your own.

# title: Harbour news
# description: Articles on the harbour, 1990 to 2020, saved by its workers.
# rights: The texts belong to their publishers and are shown here for study.

# How much of an article is published: full, excerpt (its beginning), or metadata (nothing but facts).
# access: full

# Countries that the collection is mostly about, as ISO 3166 codes: they decide between places of one name.
# homeRegions: [NO, DK]

# Language of the interface: en or ar.
# language: en
`;
