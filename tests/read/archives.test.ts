import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listRules, readFiles } from "./folder.ts";

const STORY = [
  "The harbour of Eastport reopened on Monday after a storm that had kept all ships in port for nine days, the port authority said.",
  "“We have never waited this long,” said Ada Writer, who runs the ferry to the islands, and she thanked the crews who had cleared the channel.",
  "Forty ships left before noon, among them the grain carriers that the mills of the region had been waiting for since the first week of the month.",
];
const PAGE = `<!doctype html><html><head><meta property="article:published_time" content="2019-03-04"><title>Harbour reopens after storm</title></head>
<body><h1>Harbour reopens after storm</h1>${STORY.map((paragraph) => `<p>${paragraph}</p>`).join("")}</body></html>`;
const FRONT_PAGE = `<html><body>${Array.from({ length: 40 }, (_, i) => `<h3><a href="/${i}">Headline number ${i} of the day in Eastport</a></h3>`).join("")}</body></html>`;

const warcRecord = (type: string, head: readonly string[], content: string | Buffer) => {
  const block = Buffer.from(content as string);
  return Buffer.concat([
    Buffer.from(
      ["WARC/1.1", `WARC-Type: ${type}`, ...head, `Content-Length: ${block.length}`, "", ""].join("\r\n"),
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
};
const response = (url: string, content: string, type = "text/html; charset=utf-8", status = "200 OK") =>
  warcRecord(
    "response",
    [`WARC-Target-URI: ${url}`, "Content-Type: application/http; msgtype=response"],
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${content}`,
  );

const RECORDS = [
  warcRecord("warcinfo", ["Content-Type: application/warc-fields"], "software: none\r\n"),
  response("https://example.org/", FRONT_PAGE),
  response("https://example.org/harbour", PAGE),
  response("https://example.org/a.png", "\x89PNG", "image/png"),
  response("https://example.org/gone", PAGE, "text/html", "404 Not Found"),
  response("https://example.org/second", PAGE.replaceAll("Harbour reopens", "Second harbour opens")),
];
const expected = [
  {
    path: "a",
    format: "html",
    text: expect.stringContaining("Forty ships left"),
    declared: { published: "2019-03-04", title: "Harbour reopens after storm" },
  },
  {
    path: "a#2",
    format: "html",
    declared: { title: "Second harbour opens after storm", url: "https://example.org/second" },
  },
];
const named = (name: string) =>
  expected.map((article) => ({ ...article, path: article.path.replace("a", name) }));

describe("web archives", () => {
  test.each<[string, Uint8Array]>([
    ["a.warc", Buffer.concat(RECORDS)],
    ["a.warc.gz", Buffer.concat(RECORDS.map((record) => gzipSync(record)))],
    [
      "a.wacz",
      zipSync({
        "datapackage.json": strToU8("{}"),
        "archive/data.warc.gz": [Buffer.concat(RECORDS.map((r) => gzipSync(r))), { level: 0 }],
      }),
    ],
    ["a.wacz", zipSync({ "../../evil.warc": Buffer.concat(RECORDS), "pages/pages.jsonl": strToU8("{}") })],
    [
      "a.wacz",
      zipSync({
        "archive/1.warc": Buffer.concat(RECORDS.slice(0, 3)),
        "archive/2.warc": Buffer.concat(RECORDS.slice(3)),
      }),
    ],
  ])("%s gives each article that it holds and counts the rest", async (name, bytes) => {
    const { articles, diagnostics } = await readFiles({ [name]: bytes });
    expect(articles).toMatchObject(named(name));
    expect(Buffer.from(articles[0]?.bytes ?? []).toString()).toBe(PAGE);
    expect(diagnostics).toMatchObject([
      {
        severity: "info",
        rule: "read/web-archive",
        message: expect.stringContaining("6 records, 3 of them pages; 1 of these"),
      },
    ]);
  });

  test.each<[string, string, Uint8Array, string]>([
    ["text", "a.warc", strToU8("just words\r\n\r\nmore words"), "read/invalid-warc"],
    ["empty", "a.warc", new Uint8Array(0), "read/invalid-warc"],
    ["random gzip", "a.warc.gz", gzipSync("just words"), "read/invalid-warc"],
    ["no zip", "a.wacz", strToU8("just words"), "read/"],
    ["empty zip", "a.wacz", zipSync({}), "read/"],
    ["no archive inside", "a.wacz", zipSync({ "a.txt": strToU8("x") }), "read/invalid-warc"],
    [
      "a zip bomb",
      "a.wacz",
      zipSync({ "archive/a.warc": new Uint8Array(90_000_000) }, { level: 1 }),
      "read/",
    ],
    [
      "a gzip bomb",
      "a.warc.gz",
      gzipSync(
        Buffer.concat([
          response("https://example.org/", ""),
          warcRecord("resource", ["Content-Type: text/html"], Buffer.alloc(90_000_000)),
        ]),
      ),
      "read/",
    ],
  ])("survives %s", { timeout: 60_000 }, async (_, name, bytes, rule) => {
    const { articles, diagnostics } = await readFiles({ [name]: bytes });
    expect(articles).toEqual([]);
    expect(diagnostics[0]?.rule).toContain(rule);
  });

  test("keeps what stands before a break", async () => {
    const whole = zipSync({ "archive/1.warc": Buffer.concat(RECORDS) });
    const { articles, diagnostics } = await readFiles({
      "a.wacz": whole.slice(0, whole.length - 400),
      "b.warc": Buffer.concat(RECORDS).subarray(0, -900),
    });
    expect(articles.map(({ path }) => path)).toContain("b.warc");
    expect(diagnostics.length).toBeGreaterThanOrEqual(2);
  });
});

describe("e-mail and MHTML", () => {
  const mail = (head: string[], content: string) => [...head, "MIME-Version: 1.0", "", content].join("\r\n");
  const text = STORY.join("\r\n\r\n");

  test("a newsletter declares title, day and outlet", async () => {
    const { articles, diagnostics } = await readFiles({
      "a.eml": mail(
        [
          "From: Eastport Post <news@example.org>",
          "Subject: =?utf-8?q?Harbour_reopens_=E2=80=93_at_last?=",
          "Date: Mon, 04 Mar 2019 08:00:00 +0100",
          "List-Unsubscribe: <https://example.org>",
          "Content-Type: text/plain; charset=utf-8",
        ],
        text,
      ),
    });
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      {
        format: "eml",
        declared: {
          title: "Harbour reopens – at last",
          outlet: "Eastport Post",
          published: "2019-03-04T07:00:00.000Z",
        },
      },
    ]);
    expect(articles[0]?.text.trim().split(/\s*\n\s*/)).toEqual(STORY);
  });

  test("a forwarded article declares neither day nor outlet", async () => {
    const { articles } = await readFiles({
      "a.eml": mail(
        [
          "From: A Friend <friend@example.org>",
          "Subject: Fwd: Harbour reopens",
          "Date: Mon, 04 Mar 2019 08:00:00 +0100",
          "Content-Type: text/plain",
        ],
        text,
      ),
    });
    expect(articles[0]?.declared).toEqual({ title: "Harbour reopens", origin: { title: "mail Subject" } });
  });

  test("a page saved as MHTML is read as the page it is", async () => {
    const part = [
      "--b",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: base64",
      "Content-Location: https://example.org/2019/03/04/harbour",
      "",
      Buffer.from(PAGE.replace(/<meta[^>]*>/, ""))
        .toString("base64")
        .replace(/.{76}/g, "$&\r\n"),
      "--b--",
      "",
    ];
    const { articles, diagnostics } = await readFiles({
      "a.mht": mail(
        [
          "From: <Saved by a browser>",
          "Snapshot-Content-Location: https://example.org/2019/03/04/harbour",
          "Subject: Harbour",
          "Date: Sun, 1 Jan 2023 00:00:00 -0000",
          'Content-Type: multipart/related; type="text/html"; boundary="b"',
        ],
        part.join("\r\n"),
      ),
    });
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      {
        format: "mht",
        declared: {
          title: "Harbour reopens after storm",
          published: "2019-03-04",
          url: "https://example.org/2019/03/04/harbour",
        },
      },
    ]);
    expect(articles[0]?.text.split("\n")).toEqual(["Harbour reopens after storm", ...STORY]);
  });

  test.each<[string, string | Uint8Array]>([
    ["empty", ""],
    ["text only", "just words"],
    ["binary", Uint8Array.from({ length: 5_000 }, (_, i) => (i * 31) % 256)],
    ["head only", "Subject: x\r\n\r\n"],
    [
      "nested without end",
      Array.from(
        { length: 300 },
        (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
      ).join(""),
    ],
  ])("survives: %s", async (_, content) => {
    const reading = await readFiles({ "a.eml": content, "a.mht": content });
    expect(reading.articles).toEqual([]);
    expect(reading.diagnostics).toHaveLength(2);
  });
});

describe(".pdf", () => {
  const pdf = (lines: readonly string[]) => {
    const stream = `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => (line ? `(${line}) Tj T*` : "T*")).join(" ")} ET`;
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    return `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join("")}trailer<</Root 1 0 R/Size 6>>\n%%EOF`;
  };

  test("gives its text, a paragraph a line", async () => {
    const { articles, diagnostics } = await readFiles({
      "a.pdf": pdf([
        "Harbour reopens",
        "",
        "Ships sailed again on Monday,",
        "the port author-",
        "ity said.",
        "",
        "Forty left.",
      ]),
    });
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      {
        format: "pdf",
        text: "Harbour reopens\nShips sailed again on Monday, the port authority said.\nForty left.",
      },
    ]);
  });

  test("without text, or broken, gives a diagnostic", async () => {
    const reading = await readFiles({
      "empty.pdf": "",
      "none.pdf": pdf([]),
      "broken.pdf": "%PDF-1.7 and nothing more",
      "words.pdf": "just words",
    });
    expect(reading.articles).toEqual([]);
    expect(listRules(reading)).toEqual([
      "broken.pdf read/invalid-pdf",
      "empty.pdf read/empty",
      "none.pdf read/no-text",
      "words.pdf read/invalid-pdf",
    ]);
  });
});
