import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** Is a recorded answer of a web server, its content unpacked. */
export interface HttpResponse {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
}

const HEAD_END = Buffer.from("\r\n\r\n");
const UNPACKERS: Readonly<
  Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>
> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * Parses a recorded HTTP response; null where it has no whole head.
 * @throws {RangeError} when its content unpacks to more than `largest` bytes.
 */
export function parseHttpResponse(bytes: Uint8Array, largest: number): HttpResponse | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf(HEAD_END);
  if (end < 0) return null;
  const [first = "", ...lines] = buffer.toString("latin1", 0, end).split("\r\n");
  const status = /^HTTP\/[\d.]{1,4} (?<status>\d{3})/.exec(first)?.groups?.["status"];
  if (status === undefined) return null;
  const headers = new Map(lines.map(parseHeader));
  const body = buffer.subarray(end + HEAD_END.length);
  const joined = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(body) : body;
  return {
    status: Number(status),
    headers,
    content: unpack(joined, headers.get("content-encoding"), largest),
  };
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, Math.max(colon, 0)).toLowerCase(), line.slice(colon + 1).trim()];
}

/** Joins the pieces of a chunked body; recorders that joined them already leave no sizes, then the body stays as it is. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf("\r\n", at);
    const size =
      lineEnd < 0
        ? null
        : /^[\da-f]{1,8}(?=\s|;|$)/i.exec(body.toString("latin1", at, Math.min(lineEnd, at + 100)))?.[0];
    if (!size) return at === 0 ? body : Buffer.concat(chunks);
    const start = lineEnd + 2;
    const end = start + Number.parseInt(size, 16);
    if (end === start) break;
    chunks.push(body.subarray(start, end));
    at = end + 2;
  }
  return Buffer.concat(chunks);
}

function unpack(body: Buffer, encoding: string | undefined, largest: number): Uint8Array {
  const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ""];
  if (!unpacker) return new Uint8Array(body);
  try {
    return new Uint8Array(unpacker(body, { maxOutputLength: largest }));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // Some recorders unpack the content and leave the header as it was.
    return new Uint8Array(body);
  }
}
