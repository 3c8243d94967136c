import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";
import { checkFiles, type Files, makePage, POLICY, SOUND } from "./small-site.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

const find = async (files: Files, facts = {}) =>
  (await checkFiles(mkdtempSync(join(folder, "site-")), files, facts)).map(
    ({ path, line, severity, rule }) => `${path}${line === undefined ? "" : `:${line}`} ${severity} ${rule}`,
  );
/** The sound site with another home page. */
const home = (body: string, options = {}) => ({ ...SOUND, "index.html": makePage(body, options) });
const BASE = "https://example.org/archive/";
const hashOf = (code: string) => `sha256-${createHash("sha256").update(code).digest("base64")}`;

test("a sound site gives no finding", async () => {
  expect(await find(SOUND)).toEqual([]);
});

describe("links in pages", () => {
  test.each([
    ["a file that is not there", `<a href="articles/gone.html">x</a>`, "links/broken"],
    ["an image that is not there", `<img src="a.png" alt="">`, "links/broken"],
    [
      "one candidate of a set",
      `<img src="data:," srcset="data:image/gif;base64,R0lG 1x, gone.png 2x" alt="">`,
      "links/broken",
    ],
    ["a file in other letters", `<a href="articles/Storm.html">x</a>`, "links/broken"],
    ["a way out of the folder", `<a href="../other/index.html">x</a>`, "links/broken"],
    ["many steps up and back to a file", `<a href="${"../".repeat(40)}index.html">x</a>`, "links/broken"],
    ["an address with broken escapes", `<a href="articles/%E0%A4%A.html">x</a>`, "links/broken"],
    ["an id that is not there", `<a href="articles/storm.html#p2">x</a>`, "links/fragment"],
    ["an id of its own that is not there", `<a href="#p2">x</a>`, "links/fragment"],
    ["a folder", `<a href="articles/">x</a>`, "links/folder"],
    ["the root of the host", `<a href="/index.html">x</a>`, "links/broken"],
    ["in a drawing", `<svg><a href="gone.html"><text>x</text></a></svg>`, "links/broken"],
    ["within <template>", `<template><a href="gone.html">x</a></template>`, "links/broken"],
  ])("to %s are found", async (_, body, rule) => {
    expect(await find(home(body))).toEqual([`site/index.html:5 error ${rule}`]);
  });

  test.each([
    ["another host", `<a href="https://example.com/gone.html#x">x</a>`],
    ["a mail address", `<a href="mailto:desk@example.com">x</a>`],
    ["the top", `<a href="#">x</a><a href="#top">y</a>`],
    ["a question", `<a href="articles/storm.html?find=storm#p1">x</a>`],
    ["a stretch of text", `<a href="articles/storm.html#:~:text=storm">x</a>`],
    ["an id with escapes", `<p id="ö x">a</p><a href="#%C3%B6%20x">x</a>`],
    ["a file through its folder", `<a href="articles/../articles/./storm.html">x</a>`],
    ["the page itself", `<a href="">x</a>`],
  ])("to %s are none of ours or lead there", async (_, body) => {
    expect(await find(home(body))).toEqual([]);
  });

  test("that many pages share are told once, with how many share them", async () => {
    const files = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`${name}.html`, makePage(`<a href="gone.html">x</a>`)]),
    );
    const found = await checkFiles(mkdtempSync(join(folder, "site-")), files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      path: "site/a.html",
      line: 5,
      message: expect.stringContaining("2 other files"),
    });
  });

  test("under an address of its own, absolute ones are checked as well", async () => {
    const body = `<a href="${BASE}articles/storm.html">x</a><a href="${BASE}gone.html">y</a>`;
    expect(await find(home(body), { baseUrl: BASE })).toEqual(["site/index.html:5 error links/broken"]);
    expect(await find(home(`<a href="/archive/index.html">x</a>`), { baseUrl: BASE })).toEqual([
      "site/index.html:5 error links/rooted",
    ]);
  });

  test("on the page for wrong addresses start at the root of the host, where that is known", async () => {
    const files = { ...SOUND, "404.html": makePage(`<a href="/archive/index.html">x</a>`) };
    expect(await find(files, { baseUrl: BASE })).toEqual([]);
  });
});

describe("links in other files", () => {
  const csv = (rows: string) => ({ ...SOUND, "data/records.csv": `id,title,actor_ids\r\n${rows}\r\n` });
  test.each<[string, Files, string[]]>([
    [
      "JSON twin",
      { ...SOUND, "index.json": `{"articles":[{"url":"articles/gone.html"}]}` },
      ["site/index.json error links/broken"],
    ],
    [
      "sound JSON twin in a folder",
      {
        ...SOUND,
        "articles/storm.json": `{"url":"articles/storm.html#p1","text":"articles/gone.html","previous":null}`,
      },
      [],
    ],
    ["JSON that is none", { ...SOUND, "index.json": `{"url":` }, ["site/index.json error data/broken-json"]],
    [
      "data package",
      { ...SOUND, "data/datapackage.json": `{"resources":[{"path":"records.csv"}]}` },
      ["site/data/datapackage.json error links/broken"],
    ],
    [
      "Atom feed",
      {
        ...SOUND,
        "feed.xml": `<?xml version="1.0"?><feed><link rel="alternate" href="index.html"/><entry><link href="articles/gone.html"/></entry></feed>`,
      },
      ["site/feed.xml:1 error links/broken"],
    ],
    [
      "words of a feed that look like markup",
      { ...SOUND, "feed.xml": `<feed><title>&lt;link href="gone.html"/&gt;</title></feed>` },
      [],
    ],
    [
      "table",
      csv(`storm,"A ""storm"", and\r\nmore",hezbollah`),
      ["site/data/records.csv error links/broken"],
    ],
    ["sound table", csv(`storm,"id; gone, ""x""\nid",`), []],
    [
      "style sheet",
      { ...SOUND, "assets/a.css": `p{background:url("gone.png")} q{src:url(data:,)}` },
      ["site/assets/a.css error links/broken"],
    ],
  ])("%s", async (_, files, expected) => {
    expect(await find(files)).toEqual(expected);
  });

  test("site maps name addresses of the site", async () => {
    const map = (path: string) => ({
      ...SOUND,
      "sitemap.xml": `<urlset><url><loc>${BASE}${path}</loc></url></urlset>`,
    });
    expect(await find(map("articles/storm.html"), { baseUrl: BASE })).toEqual([]);
    expect(await find(map(""), { baseUrl: BASE })).toEqual([]);
    expect(await find(map("gone.html"), { baseUrl: BASE })).toEqual([
      "site/sitemap.xml:1 error links/broken",
    ]);
  });
});

describe("requests to other hosts", () => {
  test.each([
    ["a script", `<script src="https://cdn.example/x.js"></script>`],
    ["an image without a scheme", `<img src="//cdn.example/x.png" alt="">`],
    ["an image by backslashes", `<img src="\\\\cdn.example/x.png" alt="">`],
    ["a set of images", `<img src="data:," srcset="https://cdn.example/x.png 2x" alt="">`],
    ["a style sheet", `<link rel="stylesheet" href="https://cdn.example/x.css">`],
    ["a host told in advance", `<link rel="preconnect" href="https://cdn.example">`],
    ["a frame", `<iframe src="https://cdn.example/"></iframe>`],
    ["a drawing's image", `<svg><image href="https://cdn.example/x.png"/></svg>`],
    ["a form", `<form action="https://search.example/"></form>`],
    ["a count of clicks", `<a href="articles/storm.html" ping="https://count.example/">x</a>`],
    ["a page that moves on", `<meta http-equiv="refresh" content="0; url=https://cdn.example/">`],
    ["a video's picture", `<video poster="https://cdn.example/x.png"></video>`],
  ])("by %s are found", async (_, body) => {
    expect(await find(home(body))).toEqual(["site/index.html:5 error privacy/foreign-request"]);
  });

  test.each([
    ["style sheets: url()", "assets/a.css", "p{background:url( 'https://cdn.example/x.png')}"],
    ["style sheets: @import", "assets/a.css", '@import "https://cdn.example/x.css";'],
    ["scripts: fetch", "assets/a.js", "fetch('https://cdn.example/x.json')"],
    ["scripts: import()", "assets/a.js", "import(`//cdn.example/x.js`)"],
    ["scripts: beacon", "assets/a.js", 'navigator.sendBeacon("https://count.example/",1)'],
  ])("in %s are found", async (_, path, content) => {
    expect(await find({ ...SOUND, [path]: content })).toEqual([`site/${path} error privacy/foreign-request`]);
  });

  test.each<[string, Files]>([
    [
      "links that readers may follow",
      home(`<a href="https://example.com/">x</a><blockquote cite="https://example.com">y</blockquote>`),
    ],
    [
      "names of vocabularies",
      home("<p>x", {
        head: `<link rel="schema.DC" href="http://purl.org/dc/terms/"><link rel="canonical" href="https://example.org/archive/">`,
      }),
    ],
    ["words about requests", home(`<p>fetch("https://example.com") and url(https://example.com)`)],
    [
      "a name space in a script",
      {
        ...SOUND,
        "assets/a.js": `document.createElementNS("http://www.w3.org/2000/svg","g");fetch("x.json")`,
      },
    ],
  ])("%s are none", async (_, files) => {
    expect(await find(files)).toEqual([]);
  });
});

describe("what could run", () => {
  test.each([
    ["no policy", `<p>x`, { policy: "" }, ["site/index.html error policy/missing"]],
    [
      "a loose policy",
      `<p>x`,
      { policy: `${POLICY.replace("script-src", "script-src 'unsafe-inline'")}` },
      ["site/index.html error policy/loose"],
    ],
    ["a policy for any host", `<p>x`, { policy: "default-src *" }, ["site/index.html error policy/loose"]],
    ["a script without its hash", `<script>alert(1)</script>`, {}, ["site/index.html:5 error policy/inline"]],
    ["a style without its hash", `<style>p{}</style>`, {}, ["site/index.html:5 error policy/inline"]],
    ["a style attribute", `<p style="color:red">x`, {}, ["site/index.html:5 error policy/inline"]],
    ["an event attribute", `<p onclick="alert(1)">x`, {}, ["site/index.html:5 error policy/inline"]],
    [
      "an address that is code",
      `<a href=" java\tscript:alert(1)">x</a>`,
      {},
      ["site/index.html:5 error policy/inline"],
    ],
    [
      "a page within the page",
      `<iframe srcdoc="<p>x"></iframe>`,
      {},
      ["site/index.html:5 error policy/inline"],
    ],
  ])("%s is found", async (_, body, options, expected) => {
    expect(await find(home(body, options))).toEqual(expected);
  });

  test.each([
    [
      "a script with its hash",
      `<script>go()</script>`,
      { policy: POLICY.replace("script-src", `script-src '${hashOf("go()")}'`) },
    ],
    ["data", `<script type="application/ld+json">{"a":"javascript:alert(1)"}</script>`, {}],
    [
      "text that looks like code",
      `<p title="onclick=alert(1)">&lt;script>alert(1)&lt;/script> javascript:alert(1)`,
      {},
    ],
  ])("%s is none", async (_, body, options) => {
    expect(await find(home(body, options))).toEqual([]);
  });
});

describe("pages", () => {
  test.each([
    ["a double id", `<p id="a">x<p id="a">y`, ["site/index.html:5 error pages/double-id"]],
    ["ids that differ by case", `<p id="a">x<p id="A">y`, []],
  ])("%s", async (_, body, expected) => {
    expect(await find(home(body))).toEqual(expected);
  });

  test("without a language or a title", async () => {
    const bare = { "index.html": makePage("<p>x").replace(' lang="en"', "").replace("A page", "") };
    expect(await find(bare)).toEqual([
      "site/index.html warning pages/head",
      "site/index.html warning pages/head",
    ]);
  });
});

describe("names that not every disk takes", () => {
  test.each([
    [["a.html", "A.html"], ["site/a.html error names/case"]],
    [["caf\u00e9.txt", "cafe\u0301.txt"], ["site/caf\u00e9.txt error names/case"]],
    [["places/con.html"], ["site/places/con.html warning names/device"]],
    [["places/LPT1.json"], ["site/places/LPT1.json warning names/device"]],
    [["a:b.txt"], ["site/a:b.txt warning names/characters"]],
    [["trailing."], ["site/trailing. warning names/characters"]],
    [["line\nend.txt"], ["site/line\nend.txt warning names/characters"]],
    [[`${"a/".repeat(120)}b.txt`], [`site/${"a/".repeat(120)}b.txt warning names/too-long`]],
    [["places/congo.html", "places/nullarbor.html", "comet.txt", "a b.txt", "ö.txt"], []],
  ])("%j", async (paths, expected) => {
    const files = Object.fromEntries(
      paths.map((path) => [
        path,
        path.endsWith(".html") ? makePage("<p>x") : path.endsWith(".json") ? "{}" : "x",
      ]),
    );
    expect(await find(files)).toEqual(expected);
  });
});

describe("addresses of the last build", () => {
  const previous = [
    "index.html",
    "articles/storm.html",
    "articles/gone.html",
    "articles/gone.json",
    "data/records.csv",
    "assets/site.css",
    "pagefind/x.html",
    "feed.xml",
    "articles/index.html",
    "articles/index/2.html",
    "timeline/2018.html",
  ];
  test("that would be lost are told, without what goes with them or is made anew", async () => {
    expect(await find(SOUND, { previous })).toEqual([
      "site/articles/gone.html warning links/lost",
      "site/articles/index.html warning links/lost",
      "site/data/records.csv warning links/lost",
      "site/timeline/2018.html warning links/lost",
    ]);
  });
  test("that are still there are not", async () => {
    expect(await find(SOUND, { previous: Object.keys(SOUND) })).toEqual([]);
  });
  test("that stand on a page of many now are told once", async () => {
    const files = {
      ...SOUND,
      "actors/in-one-article.html": makePage(`<p id="named-lavrov"></p><p id="named-x"></p>`),
      "timeline/events/2018.html": makePage(`<p id="on-2018-05-31"></p>`),
    };
    const gone = ["actors/lavrov.html", "actors/x.html", "actors/y.html", "timeline/events/2018-05-31.html"];
    const found = (await find(files, { previous: gone })).filter((line) => /moved|lost/.test(line));
    expect(found).toEqual([
      "site/actors/lavrov.html warning links/moved",
      "site/actors/y.html warning links/lost",
    ]);
  });
});
