import { describe, expect, test } from "vitest";
import { parseHtmlFile } from "../../src/read/html.ts";

const STORY = [
  "The harbour of Eastport reopened on Monday after a storm that had kept all ships in port for nine days, the port authority said.",
  "“We have never waited this long,” said Ada Writer, who runs the ferry to the islands, and she thanked the crews who had cleared the channel.",
  "Forty ships left before noon, among them the grain carriers that the mills of the region had been waiting for since the first week of the month.",
];
const body = STORY.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

async function read(html: string, origin = {}) {
  const { articles, problems } = await parseHtmlFile(new TextEncoder().encode(html), origin);
  return {
    article: articles[0],
    text: articles[0]?.text ?? "",
    declared: articles[0]?.declared ?? {},
    problems,
  };
}
const page = (head: string, inner = `<article><h1>Harbour reopens after storm</h1>${body}</article>`) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;

describe("the text of a page", () => {
  test("goes on behind what stands for a script that does not run", async () => {
    const { text } = await read(
      page("", `<noscript><p>Turn scripts on</noscript><h1>Harbour reopens</h1>${body}`),
    );
    expect(text).toContain("Forty ships left");
    expect(text).not.toContain("Turn scripts on");
  });

  test("is its main text, one block a line, the headline first, with what the markup says", async () => {
    const { article, text } = await read(
      page(
        "<title>Harbour reopens after storm | Eastport Post</title>",
        `<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main><article><h1>Harbour reopens after storm</h1>
         <figure><img src="x.jpg"><figcaption>Ships leave Eastport. Photo: B. Camera</figcaption></figure>
         ${body}<p><a href="/more">Nine days in the ice: what the crews say about the long wait in port</a></p></article></main>
         <script>document.write("written by script")</script><style>p{}</style>`,
      ),
    );
    expect(text.split("\n")).toEqual([
      "Harbour reopens after storm",
      "Ships leave Eastport. Photo: B. Camera",
      ...STORY,
      "Nine days in the ice: what the crews say about the long wait in port",
    ]);
    expect(article?.markup).toEqual({ 1: "heading", 2: "caption", 6: "link" });
  });

  test("is all that the page shows where there is no main text to be found", async () => {
    const { text } = await read(
      "<p>Short notice.<div hidden>unseen</div><div style='display: none'>unseen</div><script>unseen</script><td>cell",
    );
    expect(text).toBe("Short notice.\ncell");
  });

  test.each([
    ["line breaks", "one<br>two<p>three", "one\ntwo\nthree"],
    ["white space", "<p>  one \n\t two&nbsp;three  ", "one two three"],
    ["soft hyphens", "<p>har&shy;bour\u200b", "harbour"],
    ["cells", "<table><tr><td>1</td><td>2</td></tr></table>", "1\n2"],
    ["no tags at all", "just words", "just words"],
    ["entities", "<p>&lt;b&gt; &amp;amp; &#x2014;", "<b> &amp; —"],
  ])("renders %s", async (_, html, text) => {
    expect((await read(html)).text.replace(/ \n?/g, " ").replace("1 2", "1\n2")).toBe(text);
  });

  test.each([
    "<script>alert(1)</script>",
    "<html><head><title>x</title></head><body></body>",
    "<!-- <p>hidden -->",
  ])("gives a diagnostic where nothing shows: %s", async (html) => {
    expect(await read(html)).toMatchObject({
      text: "",
      problems: [{ rule: "read/no-article", severity: "error" }],
    });
  });

  test("is decoded as the page declares", async () => {
    const html = Buffer.from(
      `<meta charset="windows-1251"><p>\xcf\xee\xf0\xf2 \xee\xf2\xea\xf0\xfb\xf2`,
      "latin1",
    );
    const { articles } = await parseHtmlFile(new Uint8Array(html));
    expect(articles[0]).toMatchObject({ text: "Порт открыт", encoding: "windows-1251" });
  });
});

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

describe("what a page declares", () => {
  test.each([
    ["Harbour doesn&#8217;t reopen", "Harbour doesn’t reopen"],
    ["Storm &amp;ndash; day two", "Storm – day two"],
    ["Dock &amp; Sons", "Dock & Sons"],
    ["AT&T; and &nosuchthing; stay", "AT&T; and &nosuchthing; stay"],
  ])("with character references left in it: %s", async (headline, title) => {
    const { declared } = await read(page(ld({ "@type": "NewsArticle", headline })));
    expect(declared.title).toBe(title);
  });

  test("in JSON-LD, in a graph, with references", async () => {
    const graph = [
      { "@type": "Organization", "@id": "#org", name: "Eastport Post" },
      { "@type": "Person", "@id": "#ada", name: "Ada Writer" },
      {
        "@type": ["NewsArticle"],
        headline: "Harbour reopens after storm",
        datePublished: "2019-03-04T08:00:00+01:00",
        dateModified: "2019-03-05T09:00:00+01:00",
        author: [{ "@id": "#ada" }, { "@type": "Organization", name: "Eastport Post" }],
        publisher: { "@id": "#org" },
        inLanguage: "en-GB",
      },
    ];
    const { declared } = await read(page(ld({ "@context": "https://schema.org", "@graph": graph })));
    expect(declared).toMatchObject({
      title: "Harbour reopens after storm",
      published: "2019-03-04T08:00:00+01:00",
      modified: "2019-03-05T09:00:00+01:00",
      byline: ["Ada Writer"],
      outlet: "Eastport Post",
      language: "en-GB",
      origin: { published: "JSON-LD datePublished", outlet: "JSON-LD publisher" },
    });
  });

  test.each([
    [
      "a list",
      JSON.stringify([{ "@type": "WebSite" }, { "@type": "NewsArticle", datePublished: "2019-03-04" }]),
    ],
    ["a comment around it", `<!--\n{"@type":"NewsArticle","datePublished":"2019-03-04"}\n-->`],
    [
      "a raw line end in a string",
      `{"@type":"NewsArticle","description":"a\nb","datePublished":"2019-03-04"}`,
    ],
    ["a comma too many", `{"@type":"NewsArticle","datePublished":"2019-03-04",}`],
    ["a page only", `{"@type":"WebPage","datePublished":"2019-03-04"}`],
    [
      "another thing before the article",
      `[{"@type":"VideoObject","datePublished":"2001-01-01"},{"@type":"Article","datePublished":"2019-03-04"}]`,
    ],
  ])("in JSON-LD: %s", async (_, json) => {
    expect((await read(page(ld(json)))).declared.published).toBe("2019-03-04");
  });

  test("in meta elements", async () => {
    const { declared } = await read(
      page(`<meta property="og:title" content="Harbour reopens"><meta property="og:site_name" content="Eastport Post">
        <meta name="author" content="Ada Writer"><meta property="article:published_time" content="2019-03-04T08:00:00+01:00">
        <meta property="article:modified_time" content="2019-03-05"><meta property="article:author" content="https://example.org/ada">
        <link rel="canonical" href="https://example.org/2019/03/04/harbour">`),
    );
    expect(declared).toMatchObject({
      title: "Harbour reopens",
      outlet: "Eastport Post",
      byline: ["Ada Writer"],
      published: "2019-03-04T08:00:00+01:00",
      modified: "2019-03-05",
      url: "https://example.org/2019/03/04/harbour",
      language: "en",
    });
  });

  test("title without the outlet behind it", async () => {
    expect(
      (await read(page("<title>Harbour reopens after storm | Eastport Post</title>", `<p>${body}`))).declared
        .title,
    ).toBe("Harbour reopens after storm");
  });
});

describe("the day of publication", () => {
  const inPage = (marks: string, head = "") =>
    read(page(head, `<article><h1>Harbour reopens after storm</h1>${marks}${body}</article>`));
  test.each([
    ["<time datetime='2019-03-04T08:00'>yesterday</time>", "2019-03-04T08:00"],
    ["<time class='entry-date published updated'>March 4, 2019</time>", "2019-03-04"],
    ["<span class='date'>4. März 2019</span>", "2019-03-04"],
    ["<span class='date'>4 de marzo de 2019</span>", "2019-03-04"],
    ["<span class='date'>4 mars 2019 à 10h30</span>", "2019-03-04"],
    ["<span class='date'>٤ مارس ٢٠١٩</span>", "2019-03-04"],
    ["<span class='date'>2019年3月4日</span>", "2019-03-04"],
    ["<span class='date'>25/03/2019</span>", "2019-03-25"],
    ["<span class='date'>04/03/2019</span>", "2019-03-04"],
    ["<span class='date'>26 | 03 | 2019</span>", "2019-03-26"],
    ["<div>By Ada Writer</div><div>March 4, 2019</div>", "2019-03-04"],
    ["<div>Published on 4 March 2019 by Ada Writer in Shipping</div>", "2019-03-04"],
    ['<script>var page = {"publishedAt":"2019-03-04T08:00:00Z"}</script>', "2019-03-04T08:00:00Z"],
  ])("is found in %s", async (marks, day) => {
    expect((await inPage(marks)).declared.published).toBe(day);
  });

  test.each([
    "<time class='modified' datetime='2019-03-04'>updated</time>",
    "<div>Updated 4 March 2019</div>",
    "<div>© 4.3.2019 Eastport Post</div>",
    "<div class='comments'><time datetime='2019-03-04'>4 March</time></div>",
    "<p>Since the storms of 4 March 2019 the harbour has been closed three times, each time for longer than the time before, and each time the town has lost more money than it had put aside for such a case.</p>",
    "<span class='date'>31 February 2019</span>",
    "<span class='date'>4 Sometember 2019</span>",
    "<div>Open 4.3.2019 – 8.3.2019</div>",
    "<meta name='article:modified_time' content='2019-03-04'>",
  ])("is not found in %s", async (marks) => {
    expect((await inPage(marks)).declared.published).toBeUndefined();
  });

  test("is read in the order of the page's country, and says so", async () => {
    const html = page("", `<h1>Harbour reopens after storm</h1><span class="date">04/03/2019</span>${body}`);
    const american = await read(html.replace('lang="en"', 'lang="en-US"'));
    expect(american.declared).toMatchObject({
      published: "2019-04-03",
      origin: { published: expect.stringContaining("month first assumed") },
    });
  });

  test("is the day in the address where nothing else has one, and the printed day where Greenwich is a day ahead", async () => {
    const address = `<link rel="canonical" href="https://example.org/2019/03/04/harbour">`;
    expect((await read(page(address))).declared).toMatchObject({
      published: "2019-03-04",
      origin: { published: "address of the page" },
    });
    const late = await read(
      page(address + ld({ "@type": "NewsArticle", datePublished: "2019-03-05T02:10:00Z" })),
    );
    expect(late.declared.published).toBe("2019-03-04");
    expect(late.declared.origin?.published).toContain("2019-03-05T02:10:00Z");
  });

  test("is not the day of the last change", async () => {
    const { declared } = await read(page(ld({ "@type": "NewsArticle", dateModified: "2019-03-05" })));
    expect(declared).toMatchObject({ modified: "2019-03-05" });
    expect(declared.published).toBeUndefined();
  });
});

describe("hostile pages", () => {
  const S = STORY[0] ?? "";
  test.each<[string, string]>([
    ["20,000 nested elements", "<div>".repeat(20_000) + S],
    ["20,000 nested dated elements", "<div class=date>".repeat(20_000) + S],
    ["20,000 nested formats", "<b>".repeat(20_000) + S],
    ["50,000 paragraphs", `<p>${S}`.repeat(50_000)],
    ["entities", `<p>${"&amp;".repeat(100)}`.repeat(3_000) + S],
    ["opening brackets", "<".repeat(200_000) + S],
    ["50,000 attributes", `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(" ")}>${S}`],
    ["deep JSON-LD", ld('{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)) + S],
    ["a long title", `<title>${" - ".repeat(100_000)}</title>${S}`],
    ["dates without end", `<p>${"2018-05-31 12/12/2012 May 5, 2011 ".repeat(10_000)}`],
    ["50 KB of spaces and letters", `<p>${" ".repeat(50_000)}${"a".repeat(50_000)}`],
  ])("end soon: %s", { timeout: 20_000 }, async (_, html) => {
    const { text } = await read(html);
    expect(text.length).toBeGreaterThan(0);
  });
});
