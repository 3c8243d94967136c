import type { Reading } from "./reading.ts";
import { parseTextFile } from "./text.ts";

const MB = 1024 * 1024;
/** Is the most that one article's file may weigh, in bytes. */
export const LARGEST_ARTICLE = 8 * MB;
/** Is the most that a file with a list of articles may weigh, in bytes. */
const LARGEST_LIST = 64 * MB;
/** Is the most that one article with its pictures may weigh. */
const LARGEST_BUNDLE = 32 * MB;
/** Is the most that a web archive may weigh; it is read piece by piece. */
const LARGEST_ARCHIVE = 2048 * MB;

/** Is one way in which people save articles. A new one is a new file and a row in {@link FORMATS}. */
export interface Format {
  /** As records show it, e.g. `text`. */
  readonly name: string;
  /** Ends of file names, in small letters. */
  readonly endings: readonly string[];
  /** Largest file in bytes. */
  readonly largest: number;
  readonly read: Reader;
}

/** Reads a file whole, or piece by piece where files are large; a library that only one format needs is imported inside. */
export type Reader =
  | { readonly whole: (bytes: Uint8Array) => Reading | Promise<Reading> }
  | { readonly stream: (chunks: AsyncIterable<Uint8Array>) => Promise<Reading> };

/**
 * Lists the formats that can be read; no two share an ending.
 * What a format needs is imported when its first file comes, so that archives of plain text start at once.
 */
export const FORMATS: readonly Format[] = [
  { name: "text", endings: [".txt", ".text"], largest: LARGEST_ARTICLE, read: { whole: parseTextFile } },
  {
    name: "markdown",
    endings: [".md", ".markdown"],
    largest: LARGEST_ARTICLE,
    read: { whole: async (bytes) => (await import("./markdown.ts")).parseMarkdownFile(bytes) },
  },
  {
    name: "html",
    endings: [".html", ".htm", ".xhtml"],
    largest: LARGEST_ARTICLE,
    read: { whole: async (bytes) => (await import("./html.ts")).parseHtmlFile(bytes) },
  },
  {
    name: "json",
    endings: [".json"],
    largest: LARGEST_LIST,
    read: { whole: async (bytes) => (await import("./json.ts")).parseJsonFile(bytes) },
  },
  {
    name: "jsonl",
    endings: [".jsonl", ".ndjson"],
    largest: LARGEST_LIST,
    read: { whole: async (bytes) => (await import("./json.ts")).parseJsonLines(bytes) },
  },
  {
    name: "eml",
    endings: [".eml"],
    largest: LARGEST_BUNDLE,
    read: { whole: async (bytes) => (await import("./eml.ts")).parseMailFile(bytes) },
  },
  {
    name: "mht",
    endings: [".mht", ".mhtml"],
    largest: LARGEST_BUNDLE,
    read: { whole: async (bytes) => (await import("./eml.ts")).parseWebArchive(bytes) },
  },
  {
    name: "warc",
    endings: [".warc", ".warc.gz"],
    largest: LARGEST_ARCHIVE,
    read: { stream: async (chunks) => (await import("./warc.ts")).readWarc(chunks) },
  },
  {
    name: "wacz",
    endings: [".wacz"],
    largest: LARGEST_ARCHIVE,
    read: { stream: async (chunks) => (await import("./wacz.ts")).readWacz(chunks) },
  },
  {
    name: "pdf",
    endings: [".pdf"],
    largest: LARGEST_BUNDLE,
    read: { whole: async (bytes) => (await import("./pdf.ts")).parsePdfFile(bytes) },
  },
];

/** Finds the format of a file by the end of its name: the longest ending decides. */
export function findFormat(path: string): Format | null {
  const name = path.toLowerCase();
  const known = FORMATS.flatMap((format) => format.endings.map((ending) => ({ format, ending })));
  const fitting = known.filter(({ ending }) => name.endsWith(ending));
  fitting.sort((a, b) => b.ending.length - a.ending.length);
  return fitting[0]?.format ?? null;
}

/** Lists all endings in words: ".html, .md, .txt". */
export function listEndings(): string {
  return FORMATS.flatMap((format) => format.endings)
    .sort()
    .join(", ");
}
