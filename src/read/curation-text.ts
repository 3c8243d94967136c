import { lstat, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "./encoding.ts";

/** Is the text of a curation file with what makes it useless: nothing of a faulty file may be used. */
export interface CurationText {
  /** As far as it could be read; null where the file is none. */
  readonly text: string | null;
  readonly fault: { readonly problem: string; readonly line?: number } | null;
}

const MB = 1024 * 1024;
const LARGEST = 16 * MB;

/**
 * Reads the text of one file of a curation folder; null where there is none.
 * Opens plain files only: to open a pipe would wait for whoever writes into it, and no signal would end that.
 */
export async function readCurationText(folder: string, name: string): Promise<CurationText | null> {
  const location = join(folder, name);
  if (!(await isThere(location))) return null;
  const fault = await findOddity(location);
  if (fault !== null) return { text: null, fault: { problem: fault } };
  const bytes = await readFile(location);
  const { text, problems } = decodeText(bytes);
  const [problem] = problems;
  if (!problem) return { text, fault: null };
  return { text, fault: { problem: NOT_UTF8, line: problem.line ?? findStrayLine(bytes) } };
}

const NOT_UTF8 = "is not valid UTF-8, so its names and words would not be found; save it as UTF-8";

/** Finds the first line with a letter beyond ASCII: in a file that is not UTF-8, the one to look at. */
function findStrayLine(bytes: Uint8Array): number {
  const stray = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(0, stray).filter((byte) => byte === 0x0a).length + 1;
}

async function isThere(location: string): Promise<boolean> {
  return lstat(location).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      // A file where the folder should be is told by those who list the folder.
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
      throw error;
    },
  );
}

const LINK_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "is a link that leads nowhere",
  ELOOP: "is a link that leads in a circle",
};

/** Says what keeps a file from being opened, in words that follow its name; null where nothing does. */
export async function findOddity(location: string): Promise<string | null> {
  const found = await stat(location).catch((error: NodeJS.ErrnoException) => {
    const fault = LINK_FAULTS[error.code ?? ""];
    if (fault === undefined) throw error;
    return fault;
  });
  if (typeof found === "string") return found;
  if (found.isDirectory()) return "is a folder, not a file";
  if (!found.isFile()) return "is a device or a pipe, not a file";
  if (found.size <= LARGEST) return null;
  return `has ${Math.ceil(found.size / MB)} MB, more than the ${LARGEST / MB} MB that it may have`;
}
