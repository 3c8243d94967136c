import { jsonTwin, permalink } from "../src/model/permalink.ts";
import { html, type Html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { Feeds, Page, PageFrame } from "../src/publish/views/page.ts";
import type { Site } from "../src/publish/views/site.ts";
import type { Content, Link } from "./page.ts";

// What pages may load: their own files and nothing else. Pagefind's WebAssembly needs the second word.
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const SECTIONS = [
  { text: "Articles", url: permalink.articles },
  { text: "Actors", url: permalink.actors },
  { text: "Places", url: permalink.places },
  { text: "Timeline", url: permalink.timeline },
  { text: "Sources", url: permalink.sources },
  { text: "Data", url: permalink.data },
  { text: "About", url: permalink.about },
];

/** Prints a whole page: head, masthead, what the page itself shows, footer. */
export function layout(site: Site, page: Page, show: (link: Link) => Content): string {
  const { frame } = page;
  const link = site.linkFrom(frame.url);
  const { main, head, scripts = [] } = show(link);
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        ${headOf(site, frame, link)}
        ${head}${["site", ...scripts].map((name) => html`<script src="${link(permalink.script(name))}" defer></script> `)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${masthead(site, frame, link)}
        <main id="main" tabindex="-1">${breadcrumb(frame, link)}${main}</main>
        ${footer(site, frame, link)}
      </body>
    </html> `.markup;
}

function headOf(site: Site, frame: PageFrame, link: Link): Html {
  const { title } = site.archive;
  return html`<title>${frame.url === permalink.home ? title : `${frame.title} · ${title}`}</title>
    <meta name="description" content="${frame.description}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content="Pressmark" />
    <link rel="icon" href="${link(permalink.favicon)}" type="image/svg+xml" />
    <link rel="stylesheet" href="${link(permalink.styles)}" />
    <link rel="alternate" type="application/json" href="${link(jsonTwin(frame.url))}" />
    ${frame.feeds && feedLinks(frame.title, frame.feeds, link)}
    ${feedLinks(title, { atom: permalink.feed, json: permalink.feedJson }, link)}
    ${site.baseUrl !== null && html`<link rel="search" type="application/opensearchdescription+xml" title="${title}" href="${link(permalink.openSearch)}" />`}
    ${site.baseUrl !== null && html`<link rel="canonical" href="${site.baseUrl + frame.url.replace(/^index\.html$/, "")}" />`}`;
}

function feedLinks(title: string, { atom, json }: Feeds, link: Link): Html {
  return html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${link(atom)}" />
    <link rel="alternate" type="application/feed+json" title="${title}" href="${link(json)}" />`;
}

function masthead({ archive, counts }: Site, { url }: PageFrame, link: Link): Html {
  const inside = (section: string) =>
    url === section || (url.includes("/") && url.split("/")[0] === section.split("/")[0]);
  return html`<header class="masthead">
      <a class="name" href="${link(permalink.home)}">${archive.title}</a>
      <nav aria-label="Archive">
        ${SECTIONS.map(
          (section) =>
            html`<a
              href="${link(section.url)}"
              ${inside(section.url) && html` aria-current="${url === section.url ? "page" : "true"}"`}
              >${section.text}</a
            >`,
        )}
      </nav>
      <form role="search" action="${link(permalink.search)}" method="get">
        <label class="unseen" for="find">Search the archive</label
        ><input
          id="find"
          type="search"
          name="q"
          placeholder="Search ${countOf(counts.articles, "article")}"
          autocomplete="off"
          aria-keyshortcuts="/"
        /><kbd aria-hidden="true">/</kbd>
      </form>
    </header>
    <hr class="double" />`;
}

function breadcrumb({ trail, title }: PageFrame, link: Link): Html | null {
  if (!trail.length) return null;
  return html`<nav class="trail" aria-label="You are here">
    <ol>
      ${trail.map(({ text, url }) => html`<li><a href="${link(url)}">${text}</a></li>`)}
      <li aria-current="page">${title}</li>
    </ol>
  </nav> `;
}

function footer({ archive, counts }: Site, frame: PageFrame, link: Link): Html {
  return html`<footer class="foot">
    <span
      >${countOf(counts.articles, "article")},
      ${countOf(counts.sources, "source")}${counts.years && `, ${counts.years}`}</span
    >
    <span>Edition <span class="num">${archive.edition}</span></span>
    <span>Texts belong to their publishers</span>
    <a href="${link(permalink.about)}">How this archive was made</a>
    <a href="${link(permalink.data)}">Data</a>
    <a href="${link(frame.feeds?.atom ?? permalink.feed)}">Feed</a>
    <a href="${link(jsonTwin(frame.url))}">This page as JSON</a>
  </footer>`;
}
