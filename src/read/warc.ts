import type { AsyncIterReader, WARCRecord } from "warcio";
import { parseHtmlFile } from "./html.ts";
import { parseHttpResponse, type HttpResponse } from "./http-response.ts";
import { looksLikeArticle } from "./article-page.ts";
import {
  giveNothing,
  makeProblem,
  wordError,
  type FoundArticle,
  type Problem,
  type Reading,
} from "./reading.ts";

/** Is the largest page that is read out of a web archive, in bytes. */
const LARGEST_PAGE = 8 * 1024 * 1024;
/** Is the most that a web archive may hold when unpacked, in bytes. */
const LARGEST_UNPACKED = 4 * 1024 * 1024 * 1024;

/** Is how many times its size a web archive may unpack to, above a start of 64 MB; pages pack to a tenth, bombs to a thousandth. */
const LARGEST_RATIO = 200;
const RATIO_START = 64 * 1024 * 1024;

/** Counts what a web archive holds, and stops at what no web archive holds. */
export class Harvest {
  readonly articles: FoundArticle[] = [];
  readonly problems: Problem[] = [];
  records = 0;
  pages = 0;
  #packed = 0;
  #unpacked = 0;

  /** Passes the bytes of the file on and counts them. */
  async *pack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#packed += chunk.length;
      yield chunk;
    }
  }

  /** Counts bytes that were unpacked; throws when they are too many. */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > LARGEST_UNPACKED) throw new Error("it has more than 4 GB when unpacked");
    if (this.#unpacked > RATIO_START + LARGEST_RATIO * this.#packed) {
      throw new Error(`it unpacks to more than ${LARGEST_RATIO} times its size`);
    }
  }

  /** Gives the reading of all that was gathered. */
  get reading(): Reading {
    if (this.records === 0) {
      const [problem] = this.problems;
      return problem
        ? { articles: [], problems: [problem] }
        : giveNothing("invalid-warc", "holds no record of a web archive; it was left out");
    }
    const others = this.pages - this.articles.length;
    const message = `holds ${this.records} records, ${this.pages} of them pages; ${others} of these are no articles and were left out`;
    const severity = this.articles.length === 0 ? "warning" : "info";
    return {
      articles: this.articles,
      problems: [...this.problems, makeProblem(severity, "web-archive", message)],
    };
  }
}

/** Reads a WARC file, packed or not: every HTML response that is an article. */
export async function readWarc(chunks: AsyncIterable<Uint8Array>): Promise<Reading> {
  const harvest = new Harvest();
  await harvestRecords(harvest.pack(chunks), harvest);
  return harvest.reading;
}

/** Adds the articles of one WARC stream to a harvest; what is broken ends the stream with a problem. */
export async function harvestRecords(chunks: AsyncIterable<Uint8Array>, harvest: Harvest): Promise<void> {
  const { AsyncIterReader, WARCParser } = await import("warcio");
  const reader = new AsyncIterReader(chunks);
  try {
    // Its own reading of HTTP heads never ends where a file breaks off inside one.
    for await (const record of WARCParser.iterRecords(reader, { parseHttp: false })) {
      // The parser takes any text for the head of a record.
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline) || !record.warcType) break;
      harvest.records++;
      await harvestRecord(record, harvest);
      if (await passToRecord(reader, harvest)) harvest.problems.push(noRecord(harvest));
    }
  } catch (error) {
    const message = `ends or breaks off after record ${harvest.records} (${wordError(error)}); what stands before was read`;
    harvest.problems.push(makeProblem("error", "broken-archive", message));
  }
}

const BLANK_LINES = Buffer.from("\r\n\r\n");
const LONGEST_LINE = 64 * 1024;

/**
 * Leads the reader to the head of the next record, for the parser alone would lose all records behind one that says
 * it is shorter than it is. Tells whether anything but blank lines stood before it.
 */
async function passToRecord(reader: AsyncIterReader, harvest: Harvest): Promise<boolean> {
  let isPassed = false;
  for (let line = await readLine(reader); line; line = await readLine(reader)) {
    harvest.unpack(line.length);
    const text = line.toString("latin1");
    if (/^WARC\/\d/.test(text)) {
      const rest = await reader[Symbol.asyncIterator]().next();
      reader.unread(Buffer.concat([BLANK_LINES, line, rest.value ?? Buffer.alloc(0)]));
      return isPassed;
    }
    isPassed ||= text.trim() !== "";
  }
  return isPassed;
}

async function readLine(reader: AsyncIterReader): Promise<Buffer | null> {
  const line = await reader.readlineRaw(LONGEST_LINE);
  return line && Buffer.from(line);
}

async function harvestRecord(record: WARCRecord, harvest: Harvest): Promise<void> {
  const isResource = record.warcType === "resource" && HTML.test(record.warcContentType ?? "");
  const isResponse = record.warcType === "response";
  const block = await readBlock(record, harvest, isResource || isResponse);
  if (block === null) return;
  if (isResource) return harvestPage(block, record.warcContentType ?? "", record, harvest);
  const response = openResponse(block, harvest);
  const type = response?.headers.get("content-type") ?? "";
  if (response?.status === 200 && HTML.test(type)) await harvestPage(response.content, type, record, harvest);
}

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)/i;

function openResponse(block: Uint8Array, harvest: Harvest): HttpResponse | null {
  try {
    return parseHttpResponse(block, LARGEST_PAGE);
  } catch {
    harvest.problems.push(tooLarge(harvest));
    return null;
  }
}

async function harvestPage(
  bytes: Uint8Array,
  type: string,
  record: WARCRecord,
  harvest: Harvest,
): Promise<void> {
  harvest.pages++;
  const charset = /charset\s{0,3}=\s{0,3}["']?(?<label>[\w-]{1,40})/i.exec(type)?.groups?.["label"];
  const { articles } = await parseHtmlFile(bytes, { charset, url: record.warcTargetURI ?? undefined });
  for (const found of articles) {
    if (looksLikeArticle(found))
      harvest.articles.push({ ...found, position: harvest.articles.length + 1, format: "html" });
  }
}

/** Reads a record's block to its end, and keeps it where it is wanted and not too large. */
async function readBlock(record: WARCRecord, harvest: Harvest, wanted: boolean): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    size += chunk.length;
    harvest.unpack(chunk.length);
    if (wanted && size <= LARGEST_PAGE) chunks.push(chunk);
  }
  if (size < record.warcContentLength) throw new Error("its last record is cut off");
  if (!wanted) return null;
  if (size <= LARGEST_PAGE) return new Uint8Array(Buffer.concat(chunks));
  // Videos and pictures are large, too; only pages are missed.
  if (/\bhtml\b/i.test(Buffer.concat(chunks.slice(0, 1)).toString("latin1", 0, 2_000)))
    harvest.problems.push(tooLarge(harvest));
  return null;
}

function noRecord(harvest: Harvest): Problem {
  const message = `has something behind record ${harvest.records} that is no record, as where a record says it is shorter than it is; it was not read`;
  return makeProblem("error", "no-record", message);
}

function tooLarge(harvest: Harvest): Problem {
  return makeProblem(
    "error",
    "too-large",
    `holds a page of more than 8 MB (record ${harvest.records}); it was left out`,
  );
}
