import type { WARCRecord } from "warcio";
import { parseHtmlFile } from "./html.ts";
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
  const { WARCParser } = await import("warcio");
  try {
    for await (const record of WARCParser.iterRecords(closeHead(chunks))) {
      // The parser takes any text for the head of a record.
      if (!/^WARC\/\d/.test(record.warcHeaders.statusline) || !record.warcType) break;
      harvest.records++;
      if (isPage(record)) await harvestPage(record, harvest);
      else for await (const chunk of record.reader) harvest.unpack(chunk.length);
    }
  } catch (error) {
    const message = `ends or breaks off after record ${harvest.records} (${wordError(error)}); what stands before was read`;
    harvest.problems.push(makeProblem("error", "broken-archive", message));
  }
}

/** Adds the blank line that ends a head: where a file breaks off inside one, the parser would wait for it without end. */
async function* closeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  yield new TextEncoder().encode("\r\n\r\n\r\n\r\n");
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== "response" && record.warcType !== "resource") return false;
  const status = record.httpHeaders?.statusCode;
  const type = record.httpHeaders ? record.httpHeaders.headers.get("content-type") : record.warcContentType;
  return (
    (status === undefined || status === 200) && /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type ?? "")
  );
}

async function harvestPage(record: WARCRecord, harvest: Harvest): Promise<void> {
  harvest.pages++;
  const bytes = await readPayload(record, harvest);
  if (bytes === null) return;
  const type = record.httpHeaders?.headers.get("content-type") ?? "";
  const charset = /charset\s{0,3}=\s{0,3}["']?(?<label>[\w-]{1,40})/i.exec(type)?.groups?.["label"];
  const { articles } = await parseHtmlFile(bytes, { charset, url: record.warcTargetURI ?? undefined });
  for (const found of articles) {
    if (looksLikeArticle(found))
      harvest.articles.push({ ...found, position: harvest.articles.length + 1, format: "html" });
  }
}

async function readPayload(record: WARCRecord, harvest: Harvest): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    harvest.unpack(chunk.length);
    if (size <= LARGEST_PAGE) chunks.push(chunk);
  }
  if (size <= LARGEST_PAGE) return new Uint8Array(Buffer.concat(chunks));
  const message = `holds a page of more than 8 MB (record ${harvest.records}); it was left out`;
  harvest.problems.push(makeProblem("error", "too-large", message));
  return null;
}
