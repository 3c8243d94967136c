import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { ArticleListView } from "../src/publish/views/articles.ts";
import { countOf } from "../src/publish/views/counts.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { lines, pager, rows } from "./partials/rows.ts";

export const data = printEach("articles");

/** Prints the list of all articles, by date or by headline. */
export function render({ site, shown }: Shown<ArticleListView>): string {
  const { order, list, groups, undated } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Articles</h1>
      <p class="count">
        ${countOf(list.total, "article")}${undated > 0 && html`, <a href="${link(permalink.undated)}">${undated} of them undated</a>`}
      </p>
      ${orders(order, link)}
      ${list.total === 0 && html`<p class="empty">No article could be read from the seeds.</p>`}
      ${groups.map(
        ({ heading, rows: items }) =>
          html`<section class="group">
            <h2>${heading}</h2>
            ${order === "date" ? rows(items, link) : lines(items, link)}
          </section> `,
      )}
      ${pager(list, link)}`,
  }));
}

function orders(order: ArticleListView["order"], link: Link) {
  const choices = [
    { text: "By date", url: permalink.articles, here: order === "date" },
    { text: "A–Z", url: permalink.articlesByTitle, here: order === "title" },
  ];
  return html`<nav class="tabs" aria-label="Order">
    ${choices.map(
      ({ text, url, here }) => html`<a href="${link(url)}" ${here && html` aria-current="page"`}>${text}</a>`,
    )}
  </nav>`;
}
