import { gzipSync } from "node:zlib";
import { strToU8, zipSync, type Zippable } from "fflate";
import { keptWith, leftOut, tell, type HostileCase } from "../case.ts";

const MB = 1024 * 1024;
const page = (about: string) =>
  `<html><head><title>Board of ${about} meets again</title><meta property="article:published_time" content="2019-03-04"></head><body><article><h1>Board of ${about} meets again</h1>${tell(
    about,
  )
    .repeat(2)
    .split("\n\n")
    .map(
      (paragraph, i) =>
        `<p>${paragraph} The ${about} board meets for the ${i + 3}rd time this year, and has more to say than before.</p>`,
    )
    .join("")}</article></body></html>`;

function record(
  type: string,
  head: readonly string[],
  content: string | Buffer,
  length?: number | string,
): Buffer {
  const block = Buffer.from(content as string);
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    ...head,
    `Content-Length: ${length ?? block.length}`,
    "",
    "",
  ];
  return Buffer.concat([Buffer.from(lines.join("\r\n")), block, Buffer.from("\r\n\r\n")]);
}

function response(
  about: string,
  head = "",
  body: string | Buffer = page(about),
  length?: number | string,
): Buffer {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n`);
  const url = `WARC-Target-URI: https://example.org/${encodeURIComponent(about)}`;
  return record("response", [url], Buffer.concat([http, Buffer.from(body as string)]), length);
}

const broken = (path: string) => (content: () => Uint8Array) => ({ path, content });
const zip = (files: Zippable) => () => zipSync(files);

/** Changes four bytes at every place where a mark stands, e.g. a size in a zip's heads. */
function overwrite(bytes: Uint8Array, mark: string, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(mark, 0, "latin1"); at >= 0; at = changed.indexOf(mark, at + 4, "latin1"))
    changed.writeUInt32LE(value, at + offset);
  return changed;
}

/** Lists web archives that are bombs, cut off, or lie about what they hold. */
export const PACKED: readonly HostileCase[] = [
  {
    name: "a zip that unpacks to a thousand times its size",
    ...broken("packed/bomb.wacz")(() => zipSync({ "archive/a.warc": new Uint8Array(90 * MB) }, { level: 1 })),
    ...leftOut("broken-archive"),
  },
  {
    name: "a zip of 12,000 files",
    ...broken("packed/many.wacz")(() =>
      zipSync(Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`${i}`, new Uint8Array(0)]))),
    ),
    ...leftOut("broken-archive"),
  },
  {
    name: "a zip in a zip in a zip",
    ...broken("packed/nested.wacz")(
      zip({ "a.wacz": zipSync({ "b.wacz": zipSync({ "c.warc": response("nested") }) }) }),
    ),
    ...leftOut("invalid-warc"),
  },
  {
    name: "names that lead out of the archive",
    ...broken("packed/names.wacz")(
      zip({
        "../../../../tmp/pressmark-evil.warc": response("names of zips"),
        "/etc/passwd": strToU8("x"),
        "C:\\evil.warc\0": strToU8("x"),
        "a\u202ecraw.": strToU8("x"),
      }),
    ),
    ...keptWith("web-archive"),
  },
  {
    name: "a zip that lies about sizes",
    ...broken("packed/sizes.wacz")(() =>
      overwrite(zipSync({ "a.warc": response("sizes") }), "PK\u0003\u0004", 22, 0x7fffffff),
    ),
    ...keptWith("web-archive"),
  },
  {
    name: "a zip that breaks off",
    ...broken("packed/cut.wacz")(() => zipSync({ "a.warc": response("cut off") }).slice(0, 200)),
    ...leftOut("broken-archive", "web-archive"),
  },
  {
    name: "no zip at all",
    ...broken("packed/words.wacz")(() => strToU8(tell("no zip"))),
    ...leftOut("invalid-warc"),
  },
  {
    name: "a gzip that unpacks to a thousand times its size",
    ...broken("packed/bomb.warc.gz")(() =>
      gzipSync(
        Buffer.concat([
          response("gzip bombs"),
          record("resource", ["Content-Type: text/html"], Buffer.alloc(90 * MB)),
        ]),
      ),
    ),
    articles: 1,
    rules: ["broken-archive", "web-archive"],
  },
  {
    name: "an answer that unpacks to more than a page may have",
    ...broken("packed/answer.warc")(() =>
      Buffer.concat([
        response("answers", "Content-Encoding: gzip\r\n", gzipSync(Buffer.alloc(20 * MB))),
        response("more answers"),
      ]),
    ),
    articles: 1,
    rules: ["too-large", "web-archive"],
  },
  {
    name: "a web archive that breaks off",
    ...broken("packed/cut.warc")(() =>
      Buffer.concat([response("before the break"), response("x").subarray(0, 300)]),
    ),
    articles: 1,
    rules: ["broken-archive", "web-archive"],
  },
  {
    name: "a record longer than the file",
    ...broken("packed/long.warc")(() => response("long records", "", undefined, 2 ** 40)),
    ...leftOut("broken-archive", "web-archive"),
  },
  {
    name: "a record of negative length",
    ...broken("packed/negative.warc")(() => response("negative", "", undefined, -1)),
    ...leftOut("no-record", "web-archive"),
  },
  {
    name: "a length that is too small, with a page behind it",
    ...broken("packed/short.warc")(() =>
      Buffer.concat([response("small lengths", "", undefined, 300), response("a page behind")]),
    ),
    ...keptWith("no-record", "web-archive"),
  },
  {
    name: "a length that is no number",
    ...broken("packed/nan.warc")(() => response("no number", "", undefined, "many")),
    ...keptWith("web-archive"),
  },
  {
    name: "a head of 2 MB",
    ...broken("packed/head.warc")(() => record("response", [`X: ${"x".repeat(2 * MB)}`], "x")),
    ...leftOut("web-archive"),
  },
  {
    name: "chunks that lie about their sizes",
    ...broken("packed/chunks.warc")(() =>
      response("chunks", "Transfer-Encoding: chunked\r\n", `ffffffff\r\n${page("chunks")}\r\n-1\r\nzz\r\n`),
    ),
    ...keptWith("web-archive"),
  },
  {
    name: "an address that runs",
    ...broken("packed/address.warc")(() =>
      Buffer.from(
        response("addresses that run").toString().replace("https://example.org/", "javascript:alert(1)//"),
      ),
    ),
    ...keptWith("web-archive"),
  },
];
