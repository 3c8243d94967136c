import { copyFile, link, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import { counted, type Terminal } from "./terminal.ts";
import { INPUT_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark add`: copies saved articles into the seeds folder, over no file that is there. */
export const add: Verb = {
  name: "add",
  description: "Copy saved articles into the seeds folder; never over a file that is there.",
  arguments: [{ name: "<files...>", description: "the saved articles" }],
  options: INPUT_OPTIONS.filter(({ flags }) => flags.startsWith("--seeds")),
  examples: [
    ["pressmark add ~/Downloads/storm.html", "Add one article."],
    ["pressmark add ~/Downloads/*.html --seeds ~/clippings/seeds", "Add many to an archive anywhere."],
  ],
  run: runAdd,
};

async function runAdd(
  options: { readonly seeds: string },
  terminal: Terminal,
  files: readonly string[],
): Promise<number> {
  const seeds = resolve(options.seeds);
  await requireFolder(seeds, options.seeds);
  const copies = files.map((file) => ({ from: resolve(file), to: join(seeds, basename(file)), file }));
  // All are looked at before the first is copied: all of them come, or none.
  for (const { from, file } of copies) await requireFile(from, file);
  refuseNamesakes(copies);
  const fresh: typeof copies = [];
  for (const copy of copies) if (!(await isThere(copy))) fresh.push(copy);
  for (const { from, to } of fresh) await copyWhole(from, to);
  const kept = copies.length - fresh.length;
  terminal.stdout.write(
    `${counted(fresh.length, "file")} added to ${options.seeds}${kept ? `, ${counted(kept, "file")} there already` : ""}. Type pressmark build to see them.\n`,
  );
  return EXIT.clean;
}

/** Copies a file so that it stands there whole or not at all, and never over one that came meanwhile. */
async function copyWhole(from: string, to: string): Promise<void> {
  const part = join(dirname(to), `.add-${process.pid}.part`);
  try {
    await copyFile(from, part);
    // A disk without hard links, such as a stick's, can only rename.
    await link(part, to).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      return rename(part, to);
    });
  } finally {
    await rm(part, { force: true });
  }
}

async function requireFolder(seeds: string, typed: string): Promise<void> {
  const found = await stat(seeds).catch(() => null);
  if (!found?.isDirectory())
    throw new UsageError(
      `There is no folder ${typed} for the articles. Type pressmark init to start an archive here, or name one: --seeds path/to/seeds`,
    );
}

async function requireFile(path: string, typed: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UsageError(`There is no file ${typed}. Nothing was added.`);
  if (!found.isFile())
    throw new UsageError(`${typed} is no file. Name its files, e.g. ${join(typed, "*")}. Nothing was added.`);
}

interface Copy {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

function refuseNamesakes(copies: readonly Copy[]): void {
  const taken = new Map<string, Copy>();
  for (const copy of copies) {
    const other = taken.get(copy.to);
    if (other)
      throw new UsageError(
        `${other.file} and ${copy.file} have one name. Rename one of them. Nothing was added.`,
      );
    taken.set(copy.to, copy);
  }
}

/** Says whether the same file is there already; throws a UsageError where another one has its name. */
async function isThere({ from, to, file }: Copy): Promise<boolean> {
  const there = await readFile(to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (there === null) return false;
  if (there.equals(await readFile(from))) return true;
  throw new UsageError(
    `${to} is there already and holds something else. Rename ${file} first. Nothing was added.`,
  );
}
