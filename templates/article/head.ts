import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import { describeArticle, type Meta } from "../../src/publish/views/article-head.ts";
import type { Page } from "../../src/publish/views/page.ts";
import type { Site } from "../../src/publish/views/site.ts";
import { writeData } from "../partials/data.ts";
import type { Link } from "../page.ts";
import { cardMeta } from "../partials/social.ts";

/** Prints what reference managers, crawlers and the search index read in an article's head. */
export function articleHead(site: Site, { frame, view }: Page<ArticleView>, link: Link): Html {
  const { article, meta, search } = view;
  const address = (path: string) =>
    site.baseUrl === null ? link(path) : site.baseUrl + site.addressOf(path);
  return html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
    <link rel="schema.z" href="http://www.zotero.org/namespaces/export#" />
    <link rel="alternate" type="text/markdown" href="${link(permalink.record(article.id))}" />
    ${meta.map(printMeta)} ${cardMeta(site, frame, article.id)}
    ${search.filters.map(({ name, value }) => hook("filter", name, value))}
    ${search.meta.map(({ name, value }) => hook("meta", name, value))}
    ${search.sorts.map(({ name, value }) => hook("sort", name, value))}
    <script type="application/ld+json">
      ${writeData(describeArticle(article, site.archive.title, address))}
    </script>`;
}

function printMeta({ name, property, content }: Meta): Html {
  return name === undefined
    ? html`<meta property="${property}" content="${content}" /> `
    : html`<meta name="${name}" content="${content}" /> `;
}

function hook(kind: "filter" | "meta" | "sort", name: string, value: string): Html {
  return html`<meta name="pagefind:${name}" data-pagefind-${kind}="${name}[content]" content="${value}" /> `;
}
