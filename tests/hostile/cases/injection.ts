import { KEPT, tell, type HostileCase } from "../case.ts";
import { PAYLOAD_NAMES, PAYLOADS } from "./payloads.ts";

const FIELDS = [
  "title",
  "kicker",
  "dek",
  "outlet",
  "agency",
  "distributor",
  "republisher",
  "author",
  "date",
  "url",
  "rights",
  "language",
  "modified",
] as const;

const load = (name: string, id: string) => PAYLOADS[name]!(id);

/** Writes one article that has a payload in every field that front matter declares. */
function writeFrontMatter(name: string): string {
  const head = FIELDS.map((field) => `${field}: ${JSON.stringify(load(name, `${name}-${field}`))}\n`);
  return `---\n${head.join("")}---\n${tell(`front matter ${name}`)}\n${load(name, `${name}-text`)}\n`;
}

function writeJson(name: string): string {
  const fields = FIELDS.map((field) => [field, load(name, `json-${name}-${field}`)]);
  const authors = [load(name, `json-${name}-first`), { name: load(name, `json-${name}-second`) }];
  const text = `${tell(`JSON ${name}`)}\n${load(name, `json-${name}-text`)}`;
  return JSON.stringify({ ...Object.fromEntries(fields), authors, text, [load(name, "key")]: "x" });
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"'\0]/g, (mark) => `&#${mark === "\0" ? 0xfffd : mark.charCodeAt(0)};`);

/** Writes a page that declares a payload in its metadata, shows it as text, and holds it as markup, too. */
function writeHtml(name: string): string {
  const said = (field: string) => escapeHtml(load(name, `html-${name}-${field}`));
  const data = {
    "@type": "NewsArticle",
    headline: load(name, "ld"),
    author: { name: load(name, "ld-author") },
  };
  const paragraphs = tell(`page ${name}`)
    .split("\n\n")
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<!doctype html><html lang="${said("lang")}"><head><title>${said("title")}</title>
<meta property="og:title" content="${said("og")}"><meta property="og:site_name" content="${said("site")}">
<meta name="author" content="${said("author")}"><link rel="canonical" href="${said("url")}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script></head>
<body><article><h1>${said("title")}</h1><p class="byline">By ${said("byline")}</p>${paragraphs.join("\n")}
<figure><img src="x"><figcaption>${said("caption")}</figcaption></figure>
<p>${load(name, `html-${name}-raw`)}</p><p>${said("text")}</p></article></body></html>`;
}

/** Writes plain text that says a payload wherever the experts look for something. */
function writeText(name: string): string {
  const one = (place: string) => load(name, `text-${name}-${place}`);
  return `${one("title")}

By ${one("byline")}

${one("dateline").toUpperCase()}, May 3 (Reuters) — ${tell(`text ${name}`)}
“${one("quote")},” said Minister Karl ${one("speaker")} of the ${one("actor")} Ministry in ${one("place")}.

Photo: ${one("caption")}

© 2019 ${one("owner")}. All rights reserved.
Distributed by ${one("distributor")}
Source: ${one("source")}
`;
}

const rows: readonly (readonly [string, string, (name: string) => string])[] = [
  ["front matter", "md", writeFrontMatter],
  ["JSON", "json", writeJson],
  ["a page", "html", writeHtml],
  ["plain text", "txt", writeText],
];

/** Lists articles that carry each payload in every field, in each way a field can be said. */
export const INJECTION: readonly HostileCase[] = rows.flatMap(([where, ending, write]) =>
  PAYLOAD_NAMES.map((name) => ({
    name: `${name} through every field of ${where}`,
    path: `injection/${name}.${ending}`,
    content: () => write(name),
    ...KEPT,
  })),
);
