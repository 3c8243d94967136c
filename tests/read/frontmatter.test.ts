import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter, writeFrontMatter } from "../../src/text/frontmatter.ts";

describe("readFrontMatter", () => {
  test.each([
    ["plain", "---\ntitle: Storm hits coast\n---\nBody.\n", { title: "Storm hits coast" }, "Body.\n"],
    ["windows line ends", "---\r\ntitle: Storm\r\n---\r\nBody.", { title: "Storm" }, "Body."],
    ["byte order mark", "\ufeff---\ntitle: Storm\n---\nBody.", { title: "Storm" }, "Body."],
    [
      "dates stay text",
      "---\ndate: 2018-02-31\nat: 12:30:45\n---\n",
      { date: "2018-02-31", at: "12:30:45" },
      "",
    ],
    ["NO stays NO", "---\ncountry: NO\n---\nx", { country: "NO" }, "x"],
    ["no body", "---\ntitle: Storm\n---", { title: "Storm" }, ""],
    ["blank lines kept", "---\na: 1\n---\n\n\nBody.", { a: 1 }, "\n\nBody."],
  ])("%s", (_, text, data, body) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ data, body });
    expect(text.slice(read.bodyStart)).toBe(body);
    expect(read.problem).toBeUndefined();
  });

  test.each([
    ["none", "Storm hits coast\n\nBody."],
    ["empty", ""],
    ["not closed", "---\ntitle: Storm\nBody."],
    ["an ornament", "---\nStorm hits coast\n---\nBody."],
    ["a list", "---\n- one\n- two\n---\nBody."],
    ["four hyphens", "----\ntitle: Storm\n----\nBody."],
    ["closing with more behind it", "---\ntitle: Storm\n---more\nBody.\n---\n"],
    ["below the first line", "\n---\ntitle: Storm\n---\nBody."],
  ])("leaves the text whole: %s", (_, text) => {
    expect(readFrontMatter(text)).toEqual({ data: {}, body: text, bodyStart: 0 });
  });

  test.each([
    ["broken YAML", "---\ntitle: 'Storm\nx: [\n---\nBody.", 2],
    ["a key twice", "---\ntitle: a\ntitle: b\n---\nBody.", 3],
    ["an alias", "---\na: &a [x]\nb: *a\n---\nBody.", 2],
  ])("reports and leaves the text whole: %s", (_, text, line) => {
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ data: {}, body: text, bodyStart: 0 });
    expect(read.problem?.line).toBeGreaterThanOrEqual(line);
    expect(readFrontMatter(text), "the same answer the second time").toEqual(read);
  });

  const OPENINGS = [
    "js",
    " js",
    "JavaScript",
    " JAVASCRIPT ",
    "coffee",
    "cson",
    "json",
    "constructor",
    "toString",
    "__proto__",
    "toml",
  ];
  test.each(OPENINGS)("never evaluates ---%s", (language) => {
    const text = `---${language}\n(globalThis.frontMatterRan = true, { title: "x" })\n---\nBody.`;
    const read = readFrontMatter(text);
    expect(read).toMatchObject({ data: {}, body: text });
    expect(read.problem?.message).toContain("not read");
    expect("frontMatterRan" in globalThis).toBe(false);
  });

  test("does not follow a bomb of aliases", () => {
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    const text = `---\na0: &a0 [x]\n${levels.join("\n")}\n---\nBody.`;
    expect(readFrontMatter(text)).toMatchObject({ data: {}, body: text });
  });

  test("keeps __proto__ a plain key", () => {
    const { data } = readFrontMatter("---\n__proto__: {polluted: yes}\nconstructor: {prototype: 1}\n---\n");
    expect("polluted" in {}).toBe(false);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test("ends soon on deep brackets and long lines", () => {
    for (const filling of [
      "[".repeat(20_000),
      "{".repeat(20_000),
      "a: ".repeat(20_000),
      " ".repeat(50_000),
      "- ".repeat(20_000),
    ]) {
      const text = `---\nx: ${filling}\n---\nBody.`;
      const start = performance.now();
      readFrontMatter(text);
      expect(performance.now() - start).toBeLessThan(3_000);
    }
  });
});

const word = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "NO",
    "yes",
    "null",
    "~",
    "010",
    "1e3",
    "0x1f",
    "2018-05-31",
    "---",
    "--- x",
    "# c",
    "a: b",
    "- a",
    "'",
    '"',
    "|",
    ">",
    "&a",
    "*a",
    "!!js",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\0",
    "\ud800",
    "a\r\nb",
    " a ",
    "",
    "=",
    "<<",
    "{{ 2 }}",
    "%YAML",
    "`",
    "@",
  ),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      word.filter((key) => key !== "__proto__"),
      tie("value"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

describe("writeFrontMatter", () => {
  test("writes what readFrontMatter gives back, whatever the values and the body", () => {
    const data = fc.dictionary(
      word.filter((key) => key !== "__proto__"),
      value,
      { maxKeys: 6, noNullPrototype: true },
    );
    fc.assert(
      fc.property(data, fc.string({ unit: "binary" }), (values, body) => {
        const read = readFrontMatter(writeFrontMatter(values, body));
        expect(read).toEqual({ data: values, body, bodyStart: expect.any(Number) as number });
      }),
      { numRuns: 500 },
    );
  });

  test("writes text in quotation marks, mappings line by line, and shows marks without ink", () => {
    const text = writeFrontMatter(
      {
        title: "Storm: the coast",
        byline: ["A. Writer"],
        date: { edtf: "2018-05-29", day: null },
        actors: [{ id: "a", mentions: 2, note: undefined }],
        no: "left\u202eright",
      },
      "Body.\n",
    );
    expect(text).toBe(
      [
        "---",
        'title: "Storm: the coast"',
        'byline: ["A. Writer"]',
        "date:",
        '  edtf: "2018-05-29"',
        "  day: null",
        "actors:",
        '  - {id: "a", mentions: 2}',
        '"no": "left\\u202eright"',
        "---",
        "Body.",
        "",
      ].join("\n"),
    );
  });
});
