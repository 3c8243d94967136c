import { permalink } from "../src/model/permalink.ts";
import { hashInline, readScript, readStyle } from "../src/publish/assets.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html, trustMarkup } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { NotFoundView } from "../src/publish/views/not-found.ts";
import type { Site } from "../src/publish/views/site.ts";
import type { Shown } from "./page.ts";

export const data = printEach("notFound");

/**
 * Prints the page for wrong addresses. A host serves it at any depth, where relative links would miss: style and
 * script stand in the page itself, and links start at the base URL, or where that is unknown at what the script finds.
 */
export async function render({ site }: Shown<NotFoundView>): Promise<string> {
  const [style, script] = await Promise.all([readStyle("notfound"), readScript("notfound")]);
  const root = site.baseUrl === null ? "" : new URL(site.baseUrl).pathname;
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policyFor(style, script)}" />
        <meta name="robots" content="noindex" />
        <title>Page not found · ${site.archive.title}</title>
        <link rel="alternate" type="application/json" href="${root}404.json" />
        ${trustMarkup(`<style>${style}</style>`)}
      </head>
      <body>
        ${message(site, root)} ${site.baseUrl === null && trustMarkup(`<script>${script}</script>`)}
      </body>
    </html> `.markup;
}

function policyFor(style: string, script: string): string {
  return `default-src 'none'; style-src '${hashInline(style)}'; script-src '${hashInline(script)}'; base-uri 'none'; form-action 'none'`;
}

function message({ archive }: Site, root: string) {
  const links = [
    { text: "Home", url: permalink.home },
    { text: "Search", url: permalink.search },
    { text: `All ${countOf(archive.articles.length, "article")}`, url: permalink.articles },
    { text: "Timeline", url: permalink.timeline },
  ];
  return html`<main>
    <p class="name"><a href="${root}${permalink.home}">${archive.title}</a></p>
    <h1>There is no page at this address</h1>
    <p>
      The link may be old or mistyped. An article keeps its address as long as its file is in the archive.
    </p>
    <nav aria-label="Ways on">
      <ul>
        ${links.map(({ text, url }) => html`<li><a href="${root}${url}">${text}</a></li>`)}
      </ul>
    </nav>
  </main>`;
}
