import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../src/read/formats.ts";
import { readFiles, type Files } from "./folder.ts";

const ENDINGS = FORMATS.flatMap(({ endings }) => endings);

/** Pieces of which files are made, so that random bytes reach further than the first check. */
const PIECES = [
  "---\n",
  "---js\n",
  "title: x\n",
  "date: &a [*a]\n",
  "__proto__: 1\n",
  "<html>",
  "<div>",
  "</div>",
  "<script>",
  "<p>",
  "<!--",
  "<meta name=date content=2018-05-31>",
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle"',
  '{"text":"a"}',
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  "\\",
  "\n",
  "\r\n",
  "\0",
  "\u00a0",
  "\ud800",
  "WARC/1.0\r\n",
  "WARC-Type: response\r\n",
  "Content-Length: 5\r\n",
  "\r\n",
  "HTTP/1.1 200 OK\r\n",
  "Content-Type: text/html\r\n",
  "Content-Type: multipart/mixed; boundary=b\r\n",
  "--b\r\n",
  "PK\u0003\u0004",
  "%PDF-1.7\n",
  "1 0 obj<<>>endobj\n",
  "Ships sailed on Monday. ",
  "أبحرت السفن. ",
  "{{ 1 }}",
  "![",
  "](",
  "**",
];
const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .map((pieces) => new Uint8Array(Buffer.from(pieces.join("")))),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES).map((piece) => Buffer.from(piece, "utf16le")),
        fc.uint8Array({ maxLength: 3 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => new Uint8Array(Buffer.concat(parts))),
);

describe("any bytes", () => {
  test("end as articles or diagnostics, in every format", { timeout: 120_000 }, async () => {
    const files = fc.array(content, { minLength: ENDINGS.length, maxLength: ENDINGS.length });
    await fc.assert(
      fc.asyncProperty(files, async (contents) => {
        const seeds: Files = Object.fromEntries(
          contents.map((bytes, i) => [`${i}${ENDINGS[i] ?? ".txt"}`, bytes]),
        );
        const { articles, diagnostics } = await readFiles(seeds);
        const named = new Set([...articles, ...diagnostics].map(({ path }) => path.replace(/#\d+$/, "")));
        for (const path of Object.keys(seeds)) expect(named, "every file is accounted for").toContain(path);
        for (const { text, declared } of articles) {
          expect(typeof text).toBe("string");
          for (const value of Object.values(declared)) expect(value).not.toBe("");
        }
      }),
      { numRuns: 25 },
    );
  });

  test("keep the text of a plain file, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        const { articles, diagnostics } = await readFiles({ "a.txt": text });
        if (articles.length === 0) expect(diagnostics).toHaveLength(1);
        else expect(articles[0]?.text).toBe(text.replace(/^\ufeff/, ""));
      }),
      { numRuns: 100 },
    );
  });
});

describe("long lines", () => {
  const LINES: [string, string][] = [
    ["spaces", " ".repeat(50_000)],
    ["letters", "a".repeat(50_000)],
    ["digits", "1".repeat(50_000)],
    ["brackets", "[".repeat(50_000)],
    ["stars", "*_".repeat(25_000)],
    ["hyphens", "-".repeat(50_000)],
    ["quotes", '"'.repeat(50_000)],
    ["dates", "31/12/".repeat(8_000)],
  ];
  test.each(LINES)("of %s end soon in every format", { timeout: 60_000 }, async (_, line) => {
    const files = Object.fromEntries(ENDINGS.map((ending) => [`a${ending}`, `x ${line}\ny`]));
    const { articles, diagnostics } = await readFiles(files);
    expect(articles.length + diagnostics.length).toBeGreaterThanOrEqual(ENDINGS.length);
  });
});
