import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import type { CitationView } from "../../src/publish/views/citation.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { Link } from "../page.ts";
import { recordWords } from "../partials/words.ts";

/** Prints how to cite an article, the files that it can be taken as, and whose it is. */
export function cite(view: ArticleView, link: Link, texts: Texts): Html {
  const { article, citations, citationFiles, withheld } = view;
  const page = permalink.article(article.id);
  const { rights } = article.record;
  return html`<section class="cite" aria-label="${texts.rail.cite}">
    <h2>${texts.rail.cite}</h2>
    <div>
      <dl class="citations" ${recordWords(texts)}>${citations.map(citation)}</dl>
      <p class="files">
        ${citationFiles.map(({ text, url, name }) => html`<a href="${url}" download="${name}">${text}</a> `)}
      </p>
    </div>
    <h2 class="as-files">${texts.rail.take}</h2>
    <div>
      <p class="files">
        <a href="${link(permalink.record(article.id))}" download>Markdown</a>
        <a href="${link(jsonTwin(page))}">JSON</a>
        ${!withheld?.file && html`<a href="${link(permalink.original(article.id))}" download>${texts.rail.original}</a>`}
      </p>
      ${rights !== null && html`<p class="small" dir="auto">${rights}</p>`}
    </div>
  </section>`;
}

function citation({ style, before, italic, after }: CitationView): Html {
  return html`<dt>${style}</dt>
    <dd dir="auto">${before}${italic !== null && html`<cite>${italic}</cite>`}${after}</dd> `;
}
