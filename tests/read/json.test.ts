import { describe, expect, test } from "vitest";
import { listRules, readFiles } from "./folder.ts";

const BODY = "Ships sailed again on Monday, the port said.";
const json = (value: unknown) => JSON.stringify(value, null, 2);

describe(".json", () => {
  test.each<[string, unknown, object]>([
    ["plain", { title: "Harbour reopens", text: BODY }, { title: "Harbour reopens" }],
    [
      "schema.org",
      {
        headline: "Harbour reopens",
        articleBody: BODY,
        datePublished: "2019-03-04",
        author: [{ name: "Ada Writer" }],
        publisher: { name: "Eastport Post" },
      },
      { title: "Harbour reopens", published: "2019-03-04", byline: ["Ada Writer"], outlet: "Eastport Post" },
    ],
    [
      "news search",
      {
        source: { id: null, name: "Eastport Post" },
        author: "Ada Writer",
        title: "Harbour reopens",
        url: "https://example.org/a",
        publishedAt: "2019-03-04T08:00:00Z",
        content: BODY,
      },
      {
        title: "Harbour reopens",
        published: "2019-03-04T08:00:00Z",
        byline: ["Ada Writer"],
        outlet: "Eastport Post",
        url: "https://example.org/a",
      },
    ],
    [
      "blog software",
      {
        date: "2019-03-04T08:00:00",
        link: "https://example.org/a",
        title: { rendered: "Harbour reopens" },
        content: { rendered: `<p>${BODY}</p>` },
      },
      { title: "Harbour reopens", published: "2019-03-04T08:00:00", url: "https://example.org/a" },
    ],
    [
      "a newspaper's programming interface",
      {
        webTitle: "Harbour reopens",
        webPublicationDate: "2019-03-04T08:00:00Z",
        webUrl: "https://example.org/a",
        fields: { bodyText: BODY },
      },
      { title: "Harbour reopens", published: "2019-03-04T08:00:00Z", url: "https://example.org/a" },
    ],
    [
      "a crawler",
      {
        title: "Harbour reopens",
        maintext: BODY,
        date_publish: "x",
        source_domain: "example.org",
        pub_date: "2019-03-04",
        language: "en",
      },
      { published: "2019-03-04", language: "en" },
    ],
    [
      "paragraphs",
      {
        headline: { main: "Harbour reopens" },
        body: [{ text: "Ships sailed again on Monday," }, { text: "the port said." }],
      },
      { title: "Harbour reopens" },
    ],
  ])("%s", async (_, value, declared) => {
    const { articles, diagnostics } = await readFiles({ "a.json": json(value) });
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ path: "a.json", format: "json", declared });
    expect(articles[0]?.text.replace(/\s+/g, " ")).toBe(`Harbour reopens ${BODY}`);
  });

  test("many articles in one file get a number behind the path and their own bytes", async () => {
    const many = [
      { title: "One", text: BODY },
      { title: "Two", text: `${BODY} "}]{[` },
      { note: "none" },
      { title: "Three", text: "Ünicode" },
    ];
    for (const value of [many, { articles: many }, { response: { docs: many } }]) {
      const { articles } = await readFiles({ "a.json": json(value) });
      expect(articles.map(({ path, declared }) => [path, declared.title])).toEqual([
        ["a.json", "One"],
        ["a.json#2", "Two"],
        ["a.json#3", "Three"],
      ]);
      expect(JSON.parse(Buffer.from(articles[1]?.bytes ?? []).toString())).toEqual(many[1]);
      expect(new Set(articles.map(({ sha256 }) => sha256)).size).toBe(3);
    }
  });

  test.each([
    ["not JSON", '{"title": "x",\n "text": oops}', "a.json read/invalid-json"],
    ["cut off", '{"title": "x"', "a.json read/invalid-json"],
    ["no text", '{"title": "x", "__proto__": {"text": 1}}', "a.json read/no-article"],
    ["a number", "42", "a.json read/no-article"],
    ["deep", "[".repeat(100_000), "a.json read/invalid-json"],
    ["deep and closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "a.json read/no-article"],
    ["deep objects", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, "a.json read/no-article"],
  ])("gives a diagnostic: %s", async (_, text, rule) => {
    const reading = await readFiles({ "a.json": text });
    expect(reading.articles).toEqual([]);
    expect(listRules(reading)).toEqual([rule]);
  });

  test("keys of the language's own are keys like others", async () => {
    const { articles } = await readFiles({
      "a.json": '{"__proto__": {"title": "x"}, "constructor": "y", "text": "Ships sailed."}',
    });
    expect(articles[0]).toMatchObject({ text: "Ships sailed.", declared: {} });
    expect("title" in {}).toBe(false);
  });
});

describe(".jsonl", () => {
  test("each line is an article; bad lines are named and change no other's number", async () => {
    const lines = [
      json({ title: "One", text: BODY }).replaceAll("\n", ""),
      "{oops",
      "",
      '{"title":"none"}',
      JSON.stringify({ title: "Four", text: BODY }),
    ];
    const reading = await readFiles({ "a.jsonl": lines.join("\r\n") });
    expect(reading.articles.map(({ path }) => path)).toEqual(["a.jsonl", "a.jsonl#4"]);
    expect(listRules(reading)).toEqual(["a.jsonl:2 read/invalid-json", "a.jsonl:4 read/no-article"]);
  });
});
