import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView, NamedView } from "../../src/publish/views/article.ts";
import type { CitationView } from "../../src/publish/views/citation.ts";
import { mapWithRest } from "../partials/map.ts";
import { foldedNames } from "../partials/names.ts";
import { when } from "../partials/rows.ts";
import type { Link } from "../page.ts";

/** Prints what stands beside an article: who, where, related articles, its record in short, how to cite it. */
export function rail(view: ArticleView, link: Link): Html {
  return html`<aside class="rail" aria-label="About this article">
    ${who(view, link)} ${where(view, link)} ${related(view, link)} ${summary(view)} ${cite(view, link)}
  </aside>`;
}

function who({ actors }: ArticleView, link: Link): Html {
  return html`<section>
    <h2>Who</h2>
    ${
      actors.length
        ? nameList(actors, link)
        : html`<p class="empty">No person, government or group was recognised by name.</p>`
    }
  </section>`;
}

function where({ places, map: drawn }: ArticleView, link: Link): Html {
  const label = `Map: ${places
    .slice(0, 5)
    .map(({ name }) => name)
    .join(", ")}`;
  return html`<section>
    <h2>Where</h2>
    ${drawn && mapWithRest(drawn, label, link)}${
      places.length ? nameList(places, link) : html`<p class="empty">No place was recognised by name.</p>`
    }
  </section>`;
}

function nameList(items: readonly NamedView[], link: Link): Html {
  const lines = items.map((item) => ({ ...item, count: item.mentions, apart: item.demonyms }));
  return foldedNames(lines, link, "mentions");
}

function related({ related: others }: ArticleView, link: Link): Html {
  return html`<section>
    <h2>Related</h2>
    ${
      others.length
        ? html`<ul class="related">
            ${others.map(
              ({ row, reasons }) =>
                html`<li>
                  <a href="${link(row.url)}" dir="auto">${row.title}</a> ${when(row.date)}<span class="reason"
                    >${reasons.join("; ")}</span
                  >
                </li> `,
            )}
          </ul>`
        : html`<p class="empty">
            No other article here names the same people and places, or has the same words.
          </p>`
    }
  </section>`;
}

function summary({ fields, removed }: ArticleView): Html {
  const rows = fields.filter(({ id }) => !["f-actors", "f-places", "f-title", "f-dek"].includes(id));
  return html`<section>
    <h2>Record</h2>
    <ul class="sureness">
      ${rows
        .filter(({ value, id }) => value !== null || id === "f-source-outlet" || id === "f-date")
        .map(
          ({ id, name, value, basis, confidence }) =>
            html`<li>
              <a href="#${id}"><i class="how ${confidence ?? "unknown"}" aria-hidden="true"></i>${name}</a>
              <span>${value === null ? "not known" : basis}</span>
            </li> `,
        )}
      <li>
        <a href="#original"><i class="how" aria-hidden="true"></i>Lines removed</a>
        <span class="num">${removed}</span>
      </li>
    </ul>
  </section>`;
}

function cite({ article, citations, citationFiles }: ArticleView, link: Link): Html {
  const page = permalink.article(article.id);
  const { rights } = article.record;
  return html`<section>
    <h2>Cite</h2>
    <dl class="citations">${citations.map(citation)}</dl>
    <p class="files">
      ${citationFiles.map(({ text, url }) => html`<a href="${link(url)}" download>${text}</a> `)}
    </p>
    <h2>Take</h2>
    <p class="files">
      <a href="${link(permalink.record(article.id))}" download>Markdown</a>
      <a href="${link(jsonTwin(page))}">JSON</a>
      <a href="${link(permalink.original(article.id))}" download>Original</a>
    </p>
    ${rights !== null && html`<p class="small" dir="auto">${rights}</p>`}
  </section>`;
}

function citation({ style, before, italic, after }: CitationView): Html {
  return html`<dt>${style}</dt>
    <dd dir="auto">${before}${italic !== null && html`<cite>${italic}</cite>`}${after}</dd> `;
}
