import { permalink } from "../src/model/permalink.ts";
import { hashInline, readScript, readStyle } from "../src/publish/assets.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html, trustMarkup } from "../src/publish/html.ts";
import { countIn, fill } from "../src/publish/wording.ts";
import { writeInlinePolicy } from "../src/publish/policy.ts";
import type { NotFoundView } from "../src/publish/views/not-found.ts";
import type { Site } from "../src/publish/views/site.ts";
import type { Shown } from "./page.ts";

export const data = printEach("notFound");

/**
 * Prints the page for wrong addresses. A host serves it at any depth, where relative links would miss: style and
 * script stand in the page itself, and links start at the base URL, or where that is unknown at what the script finds.
 */
export async function render({ site }: Shown<NotFoundView>): Promise<string> {
  const [style, script] = await Promise.all([readStyle("notfound", site.styles), readScript("notfound")]);
  const { language, frame, notFound } = site.texts;
  const root = site.baseUrl === null ? "" : new URL(site.baseUrl).pathname;
  return html`<!doctype html>
    <html lang="${language.code}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="${writeInlinePolicy({ style: hashInline(style), script: hashInline(script) })}"
        />
        <meta name="robots" content="noindex" />
        <title>${fill(frame.titleOf, { page: notFound.title, archive: site.archive.title })}</title>
        <link rel="alternate" type="application/json" href="${root}404.json" />
        ${trustMarkup(`<style>${style}</style>`)}
      </head>
      <body>
        ${message(site, root)} ${site.baseUrl === null && trustMarkup(`<script>${script}</script>`)}
      </body>
    </html> `.markup;
}

function message({ archive, texts }: Site, root: string) {
  const { notFound: words } = texts;
  const articles = countIn(texts, archive.articles.length, "article");
  const links = [
    { text: texts.frame.home, url: permalink.home },
    { text: words.search, url: permalink.search },
    { text: fill(words.all, { articles }), url: permalink.articles },
    { text: texts.timeline.title, url: permalink.timeline },
  ];
  return html`<main>
    <p class="name"><a href="${root}${permalink.home}" dir="auto">${archive.title}</a></p>
    <h1>${words.heading}</h1>
    <p>${words.text}</p>
    <nav aria-label="${words.ways}">
      <ul>
        ${links.map(({ text, url }) => html`<li><a href="${root}${url}">${text}</a></li>`)}
      </ul>
    </nav>
  </main>`;
}
