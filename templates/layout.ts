import { jsonTwin, permalink } from "../src/model/permalink.ts";
import { html, type Html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import { POLICY } from "../src/publish/policy.ts";
import type { Feeds, Page, PageFrame } from "../src/publish/views/page.ts";
import type { Site } from "../src/publish/views/site.ts";
import type { Content, Link } from "./page.ts";
import { offlineLink } from "./partials/offline.ts";
import { cardMeta, socialMeta } from "./partials/social.ts";

const SECTIONS = ["articles", "actors", "places", "timeline", "sources", "data", "about"] as const;

type Show = (link: Link, texts: Texts) => Content;

/** Prints a whole page: in the archive's own frame, or else head, masthead, what the page itself shows, footer. */
export function layout(site: Site, shown: Page, show: Show): string {
  const usual = () => printFrame(site, shown, show);
  return site.layout ? site.layout({ site, shown, show, usual }) : usual();
}

function printFrame(site: Site, page: Page, show: Show): string {
  const { frame } = page;
  const { language, frame: words } = site.texts;
  const link = site.linkFrom(frame.url);
  const { main, head, tellsItself, scripts = [] } = show(link, site.texts);
  return html`<!doctype html>
    <html lang="${language.code}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        ${headOf(site, frame, link)} ${!tellsItself && [socialMeta(site, frame), cardMeta(site, frame, null)]}
        ${head}${["site", ...scripts].map((name) => html`<script src="${link(site.findAsset(`${name}.js`))}" defer></script> `)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${masthead(site, frame, link)}
        <main id="main" tabindex="-1">${breadcrumb(frame, link, site.texts)}${main}</main>
        ${footer(site, frame, link)}
      </body>
    </html> `.markup;
}

function headOf(site: Site, frame: PageFrame, link: Link): Html {
  const { title } = site.archive;
  return html`<title>
      ${frame.url === permalink.home ? title : fill(site.texts.frame.titleOf, { page: frame.title, archive: title })}
    </title>
    <meta name="description" content="${frame.description}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content="Pressmark" />
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="${site.paper.light}" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${site.paper.dark}" />
    <link rel="icon" href="${link(site.findAsset("icon.svg"))}" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="${link(site.findAsset("icon-180.png"))}" />
    <link rel="stylesheet" href="${link(site.findAsset("faces.css"))}" />
    <script src="${link(site.findAsset("face.js"))}"></script>
    <link rel="stylesheet" href="${link(site.findAsset("site.css"))}" />
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

function masthead({ archive, counts, texts }: Site, { url }: PageFrame, link: Link): Html {
  const words = texts.masthead;
  const inside = (section: string) =>
    url === section || (url.includes("/") && url.split("/")[0] === section.split("/")[0]);
  return html`<header class="masthead">
      <a class="name" href="${link(permalink.home)}" dir="auto">${archive.title}</a>
      <nav aria-label="${words.sections}">
        ${SECTIONS.map(
          (section) =>
            html`<a
              href="${link(permalink[section])}"
              ${inside(permalink[section]) && html` aria-current="${url === permalink[section] ? "page" : "true"}"`}
              >${words[section]}</a
            >`,
        )}
      </nav>
      <form role="search" action="${link(permalink.search)}" method="get">
        <label class="unseen" for="find">${words.search}</label
        ><input
          id="find"
          type="search"
          name="q"
          placeholder="${fill(words.searchIn, { articles: countIn(texts, counts.articles, "inArticle") })}"
          autocomplete="off"
          aria-keyshortcuts="/"
        /><kbd aria-hidden="true">/</kbd>
      </form>
    </header>
    <hr class="double" />`;
}

function breadcrumb({ trail, title }: PageFrame, link: Link, { frame }: Texts): Html | null {
  if (!trail.length) return null;
  return html`<nav class="trail" aria-label="${frame.here}">
    <ol>
      ${trail.map(
        ({ text, url }) =>
          html`<li>
            <a href="${link(url)}" dir="auto">${text}</a>
          </li>`,
      )}
      <li aria-current="page"><span dir="auto">${title}</span></li>
    </ol>
  </nav> `;
}

function footer({ archive, counts, texts, baseUrl }: Site, frame: PageFrame, link: Link): Html {
  const { footer: words, frame: shared } = texts;
  const held = [countIn(texts, counts.articles, "article"), countIn(texts, counts.sources, "source")];
  const edition = html`<span class="num">${archive.edition}</span>`;
  return html`<footer class="foot">
    <span>${[...held, ...(counts.years === null ? [] : [counts.years])].join(shared.comma)}</span>
    <span>${weave(words.edition, { edition })}</span>
    <span>${words.rights}</span>
    <a href="${link(permalink.about)}">${words.method}</a>
    <a href="${link(permalink.data)}">${words.data}</a>
    <a href="${link(frame.feeds?.atom ?? permalink.feed)}">${words.feed}</a>
    ${offlineLink(texts, link)}
    <a href="${link(jsonTwin(frame.url))}">${words.json}</a>
    <span class="address" data-address="${baseUrl}${frame.url}"></span>
  </footer>`;
}
