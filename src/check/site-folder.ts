import { lstat, readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { UsageError } from "../model/diagnostic.ts";

/** Is what lies below a folder; paths have `/` between their parts. Symbolic links are listed, never followed. */
export interface SiteFolder {
  /** Absolute. */
  readonly root: string;
  /** Bytes of each file by its path, in the order of the paths' code units. */
  readonly files: ReadonlyMap<string, number>;
  /** Links, pipes, devices: what no build makes. */
  readonly oddities: readonly string[];
}

const AT_ONCE = 256;

/** Lists every file below a folder; throws a UsageError where there is no such folder. */
export async function listFolder(root: string): Promise<SiteFolder> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
      throw new UsageError(
        `There is no folder ${root}. Name the folder of a site, e.g. pressmark verify --site site`,
      );
    },
  );
  const paths = entries.flatMap((entry) =>
    entry.isDirectory()
      ? []
      : {
          path: join(entry.parentPath, entry.name).slice(join(root, sep).length).split(sep).join("/"),
          isFile: entry.isFile(),
        },
  );
  paths.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map<string, number>();
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const batch = paths.slice(from, from + AT_ONCE).filter(({ isFile }) => isFile);
    // A name that is not valid UTF-8 cannot be asked for again.
    const sizes = await Promise.all(batch.map(({ path }) => lstat(join(root, path)).catch(() => null)));
    batch.forEach(({ path }, i) => files.set(path, sizes[i]?.size ?? 0));
  }
  return { root, files, oddities: paths.filter(({ isFile }) => !isFile).map(({ path }) => path) };
}
