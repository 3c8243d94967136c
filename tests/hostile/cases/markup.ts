import { KEPT, keptWith, leftOut, tell, type HostileCase } from "../case.ts";

const paragraphs = (about: string) =>
  tell(about)
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
const page = (about: string, before: string, after = "") =>
  `<!doctype html><html><head><title>Board of ${about}</title></head><body>${before}<h1>Board of ${about}</h1>${paragraphs(about)}${after}</body></html>`;

const html = (name: string, file: string, content: () => string): HostileCase => ({
  name,
  path: `markup/${file}.html`,
  content,
  ...KEPT,
});

/** Lists pages and Markdown that a parser could drown in. */
export const MARKUP: readonly HostileCase[] = [
  html("20,000 nested divs", "deep", () => page("deep", "<div>".repeat(20_000))),
  html("20,000 nested lists", "lists", () => page("lists", "<ul><li>".repeat(10_000))),
  html("20,000 nested links and forms", "links", () => page("links", "<a href=#><form>".repeat(10_000))),
  html("20,000 nested formats", "formats", () => page("formats", "<b><i><u>".repeat(7_000))),
  html("10,000 tables in tables", "tables", () => page("tables", "<table><tr><td>".repeat(3_000))),
  html("20,000 closing tags", "closing", () => page("closing", "</p></div>".repeat(10_000))),
  html("one tag with 20,000 attributes", "attributes", () =>
    page("attributes", `<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(" ")}>`),
  ),
  html("an attribute of 1 MB", "attribute", () => page("an attribute", `<div title="${"x".repeat(1e6)}">`)),
  html("a tag that never ends", "endless-tag", () => page("a tag", "", "<div title='never ended")),
  html("a comment that never ends", "endless-comment", () =>
    page("a comment", "", `<!-- ${"-".repeat(50_000)}`),
  ),
  html("a script that never ends", "endless-script", () =>
    page("a script", "", "<script>window.__pwned='endless';while(true){}"),
  ),
  html("scripts in odd places", "odd-scripts", () =>
    page(
      "odd scripts",
      `<svg><script>window.__pwned='svg'</script></svg><math><mtext><table><mglyph><style><img src=x onerror="window.__pwned='math'"></style></table></mtext></math>` +
        `<noscript><p title="</noscript><img src=x onerror=window.__pwned='noscript'>"></noscript>` +
        `<template><script>window.__pwned='template'</script></template><iframe srcdoc="<script>parent.__pwned='frame'</script>"></iframe>` +
        `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><object data="javascript:1"></object>`,
    ),
  ),
  html("a page that refers to itself", "cyclic", () =>
    page("itself", '<iframe src="cyclic.html"></iframe><link rel="canonical" href="cyclic.html">'),
  ),
  html("duplicate ids, heads and bodies", "twice", () =>
    page(
      "twice",
      '<html><head><title>x</title></head><body id="main"><main id="p1"><body onload=1><main id="p1">',
    ),
  ),
  html("JSON-LD that nests 5,000 deep", "deep-data", () =>
    page("deep data", `<script type="application/ld+json">${'{"a":['.repeat(5_000)}</script>`),
  ),
  html("JSON-LD with keys of the prototype", "proto-data", () =>
    page(
      "proto data",
      `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"evil"},"constructor":{"name":1},"headline":{"toString":1},"author":{"__proto__":null}}</script>`,
    ),
  ),
  html(
    "an entity bomb",
    "entities",
    () =>
      `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${page("entity bombs", "&c;&c;&c;")}`,
  ),
  html("20,000 line breaks", "breaks", () => page("line breaks", "<br>".repeat(20_000))),
  html("1,000 headings", "headings", () => page("headings", "<h2>Heading</h2>".repeat(1_000))),
  {
    name: "a page without a word",
    path: "markup/wordless.html",
    content: () => "<html><body><script>1</script><style>a{}</style><img></body></html>",
    ...leftOut("no-article"),
  },
  {
    name: "Markdown of raw HTML",
    path: "markup/raw.md",
    content: () =>
      `# Raw HTML\n\n<script>window.__pwned="md"</script>\n<img src=x onerror=window.__pwned="img">\n\n${tell("raw HTML")}\n\n<details open ontoggle=window.__pwned="details">`,
    ...KEPT,
  },
  {
    name: "Markdown that nests 2,000 deep",
    path: "markup/deep.md",
    content: () => `# Deep\n\n${"> - ".repeat(2_000)}x\n\n${"[".repeat(5_000)}\n\n${tell("deep Markdown")}`,
    ...KEPT,
  },
  {
    name: "Markdown with 3,000 link definitions",
    path: "markup/definitions.md",
    content: () =>
      `# Definitions\n\n${tell("definitions")}\n\n${Array.from({ length: 3_000 }, (_, i) => `[${i}]: javascript:${i}`).join("\n")}`,
    ...KEPT,
  },
  ...["js", "javascript", "node", "coffee", "json", "yaml js", " js", "JS", "toml", "eval"].map(
    (language): HostileCase => ({
      name: `front matter that is ${JSON.stringify(language)}`,
      path: `front/${language.trim().replace(" ", "-")}${language.startsWith(" ") ? "-spaced" : language === "JS" ? "-big" : ""}.md`,
      content: () =>
        `---${language}\n{ title: (globalThis.__pwned = "front matter", require("fs").writeFileSync(require("os").tmpdir() + "/pressmark-evil-front", "x"), "Owned") }\n---\n\n${tell(`front ${language}`)}`,
      ...keptWith("front-matter"),
    }),
  ),
  ...Object.entries({
    "an alias bomb": `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\ntitle: *c\n`,
    "an alias to itself": "title: &a [*a]\n",
    "a merge of itself": "title: &a\n  <<: *a\n",
    "a key twice": "title: One\ntitle: Two\n",
    "10,000 open brackets": `title: ${"[".repeat(10_000)}\n`,
    "500 levels": `${Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")}`,
    "an end that never comes in a quotation": 'title: "never closed\n',
    "tabs as indent": "title:\n\t- x\n",
  }).map(([name, head]): HostileCase => ({
    name: `front matter with ${name}`,
    path: `front/${name.replaceAll(" ", "-")}.md`,
    content: () => `---\n${head}---\n\n${tell(`front matter with ${name}`)}`,
    ...keptWith("front-matter"),
  })),
  ...Object.entries({
    "keys of the prototype": `__proto__:\n  title: Evil\nconstructor: {prototype: {title: Evil}}\ntoString: x\nhasOwnProperty: 1\ntitle: Keys of the prototype\n`,
    "tags of other languages":
      "title: !!js/function 'function(){globalThis.__pwned=1}'\nauthor: !!python/object/apply:os.system ['id']\n",
    "values of every kind": `title: [1, {a: b}, null]\nauthor: {toString: 1}\ndate: 1e400\nlanguage: true\nrights: .inf\n`,
    "30,000 keys": Array.from({ length: 30_000 }, (_, i) => `k${i}: ${i}\n`).join(""),
    "a value of 1 MB": `title: ${"x".repeat(1e6)}\n`,
    "binary and times": "title: !!binary aGVsbG8=\ndate: 2019-02-31T25:61:61Z\n",
  }).map(([name, head]): HostileCase => ({
    name: `front matter with ${name}`,
    path: `front/${name.replaceAll(" ", "-")}.md`,
    content: () => `---\n${head}---\n\n${tell(`front matter with ${name}`)}`,
    ...KEPT,
  })),
];
