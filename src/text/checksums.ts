/** Is one file of a list of checksums: its path below the folder, and the SHA-256 of its bytes, 64 hex digits. */
export interface Checksum {
  readonly path: string;
  readonly hash: string;
}

/** Holds what stands in a list of checksums, and the 1-based lines that are none. */
export interface ChecksumList {
  readonly rows: readonly (Checksum & { readonly line: number })[];
  readonly unread: readonly number[];
}

/** Writes checksums as `sha256sum -c` reads them, in the order of the paths' code units: one line a file, `hash  path`. */
export function writeChecksums(rows: Iterable<Checksum>): string {
  const sorted = [...rows].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map(writeRow).join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };
const MARKS: Readonly<Record<string, string>> = { "\\": "\\", n: "\n", r: "\r" };

// A line that begins with a backslash has escapes in its path; a line without stands for itself.
function writeRow({ path, hash }: Checksum): string {
  const escaped = path.replace(/[\\\n\r]/g, (mark) => ESCAPES[mark] ?? mark);
  return `${escaped === path ? "" : "\\"}${hash}  ${escaped}\n`;
}

// e.g. 9f86d081884c7d65…0f00a08  articles/index.html; "*" for the second space where a file was read as binary
const ROW = /^(?<escaped>\\?)(?<hash>[0-9a-f]{64}) [ *](?<path>.+)$/i;

/** Parses a list of checksums as `sha256sum` writes it. */
export function parseChecksums(text: string): ChecksumList {
  const rows: (Checksum & { line: number })[] = [];
  const unread: number[] = [];
  text.split("\n").forEach((printed, i) => {
    const { escaped, hash, path } = ROW.exec(printed.replace(/\r$/, ""))?.groups ?? {};
    if (hash !== undefined && path !== undefined)
      rows.push({ path: escaped ? readEscapes(path) : path, hash: hash.toLowerCase(), line: i + 1 });
    else if (printed.trim() !== "") unread.push(i + 1);
  });
  return { rows, unread };
}

function readEscapes(path: string): string {
  return path.replace(/\\(?<mark>[\\nr])/g, (_, mark: string) => MARKS[mark] ?? mark);
}
