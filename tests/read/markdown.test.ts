import { describe, expect, test } from "vitest";
import type { NewsRecord } from "../../src/model/record.ts";
import { renderMarkdownText } from "../../src/read/markdown-text.ts";
import { parseMarkdownFile } from "../../src/read/markdown.ts";
import { writeFrontMatter } from "../../src/text/frontmatter.ts";

const read = (text: string) => {
  const { articles, problems } = parseMarkdownFile(new TextEncoder().encode(text));
  return { article: articles[0], declared: articles[0]?.declared, text: articles[0]?.text, problems };
};

describe("renderMarkdownText", () => {
  test.each([
    ["# Harbour reopens", "Harbour reopens"],
    ["**Bold** and *slanted* and _so_ and __so__", "Bold and slanted and so and so"],
    ["[the port](https://example.org/a_(b)) said", "the port said"],
    ['![Ships leave](a.jpg "Photo")', "Ships leave"],
    ["[![Ships](a.jpg)](b.html)", "Ships"],
    ["<https://example.org>", "https://example.org"],
    ["> quoted\n> twice", "quoted\ntwice"],
    ["- one\n* two\n+ three", "one\ntwo\nthree"],
    ["2018\\. It began", "2018. It began"],
    ["\\# no heading, \\*no\\* \\[link\\]", "# no heading, *no* [link]"],
    ["a\n\n---\n\nb", "a\n\n\n\nb"],
    ["AT\\&T &amp; co&#x20;x", "AT&T & co x"],
    ["[[Jane Doe]] and [[jane|Jane]]", "Jane Doe and Jane"],
    ["line one\\\nline two", "line one\nline two"],
    ["`code` here", "code here"],
    // What is no markup stays.
    ["2 * 3 * 4 = 24", "2 * 3 * 4 = 24"],
    ["snake_case_name", "snake_case_name"],
    ["#hashtag", "#hashtag"],
    ["a [1] note", "a [1] note"],
    ["- ", "- "],
    ["5 < 6 & 7", "5 < 6 & 7"],
    ["1. First", "1. First"],
    ["***", ""],
    ["&#xd800; &#0; &bogus;", "&#xd800; &#0; &bogus;"],
  ])("%j", (markdown, text) => {
    expect(renderMarkdownText(markdown).text).toBe(text);
  });

  test("joins the lines of wrapped paragraphs, and only of those", () => {
    const wrapped =
      "The harbour of Eastport reopened on Monday after a storm that had kept\nall ships in port for nine days, the port authority said in a statement\non Tuesday.";
    expect(renderMarkdownText(wrapped).text).toBe(wrapped.replaceAll("\n", " "));
    const poem =
      "Roses are red\nViolets are blue\nand this is a line that is longer than the other two lines";
    expect(renderMarkdownText(poem).text).toBe(poem);
  });

  test.each(["[", "*", "_", "**a", "[a](", "<http:", "![", "`", "> ", "\\", "&#", "__a ", "*a "])(
    "ends soon on 50 KB of %j",
    (part) => {
      const start = performance.now();
      renderMarkdownText(part.repeat(50_000 / part.length));
      renderMarkdownText(`${part.repeat(15_000 / part.length)}\n`.repeat(3));
      expect(performance.now() - start).toBeLessThan(3_000);
    },
  );
});

describe("parseMarkdownFile", () => {
  test("takes front matter for what the file declares", () => {
    const { declared, text } = read(
      `---\ntitle: Harbour reopens\nsource: https://example.org/a\npublication: Eastport Post\nauthor:\n  - "[[Ada Writer]]"\ndate: 2019-03-04\ncreated: 2024-01-01\nlang: en_gb\n---\nShips sailed.\n`,
    );
    expect(text).toBe("Ships sailed.\n");
    expect(declared).toEqual({
      title: "Harbour reopens",
      language: "en-GB",
      published: "2019-03-04",
      url: "https://example.org/a",
      outlet: "Eastport Post",
      byline: ["Ada Writer"],
      origin: {
        title: "front matter title",
        language: "front matter lang",
        published: "front matter date",
        url: "front matter source",
        outlet: "front matter publication",
        byline: "front matter author",
      },
    });
  });

  test("takes the first heading for the title where front matter has none", () => {
    expect(read("# Harbour *reopens*\n\nShips sailed.").declared).toMatchObject({ title: "Harbour reopens" });
    expect(read("Ships sailed.\n\n# Later").declared).toEqual({});
  });

  test("keeps front matter that cannot be read in the text and says so", () => {
    const { text, problems } = read("---\ntitle: [\n---\nShips sailed.");
    expect(text).toContain("title:");
    expect(problems).toMatchObject([{ rule: "read/front-matter", severity: "warning" }]);
  });

  test("never evaluates front matter", () => {
    const { text } = read("---js\n{ title: (globalThis.markdownRan = true) }\n---\nShips sailed.");
    expect("markdownRan" in globalThis).toBe(false);
    expect(text).toContain("Ships sailed.");
  });

  test("gives a diagnostic for front matter without a text", () => {
    expect(read("---\ntitle: x\n---\n\n").problems).toMatchObject([{ rule: "read/blank" }]);
  });
});

const RECORD: NewsRecord = {
  id: "harbour-reopens-0a1b2c",
  title: "Harbour reopens",
  kicker: null,
  dek: null,
  language: "en",
  source: { outlet: "Eastport Post", agency: null, distributor: null, republisher: null },
  byline: ["Ada Writer"],
  dateline: null,
  date: { edtf: "2019-03-04", basis: "stated", confidence: "certain", sort: "2019-03-04", proof: [] },
  actors: [],
  places: [],
  quotes: [],
  events: [],
  story: null,
  rights: null,
  original: { path: "harbour.txt", sha256: "0".repeat(64), format: "text", encoding: "utf-8" },
  evidence: [
    {
      field: "title",
      quote: "Harbour reopens",
      start: 0,
      end: 15,
      rule: "title/first-line",
      basis: "stated",
      confidence: "certain",
    },
  ],
};

describe("our own record files", () => {
  test("are taken back in unchanged", () => {
    const { article, problems } = read(writeFrontMatter(RECORD, "Ships sailed\\.\n\n2019\\. It began\n"));
    expect(problems).toEqual([]);
    expect(article?.record).toEqual(RECORD);
    expect(article?.text).toBe("Ships sailed.\n\n2019. It began\n");
  });

  test("that are broken are named with the field and read as articles", () => {
    const broken = { ...RECORD, evidence: [{ ...RECORD.evidence[0], start: "zero" }] };
    const { article, problems } = read(writeFrontMatter(broken, "Ships sailed.\n"));
    expect(article?.record).toBeUndefined();
    expect(article?.declared).toMatchObject({
      title: "Harbour reopens",
      outlet: "Eastport Post",
      published: "2019-03-04",
      byline: ["Ada Writer"],
    });
    expect(problems).toMatchObject([
      { rule: "read/invalid-record", message: expect.stringContaining("evidence.0.start") },
    ]);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});
