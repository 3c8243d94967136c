import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { type ArticleListView, groupAnchor } from "../src/publish/views/articles.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, plural } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { lines, pager, rows } from "./partials/rows.ts";

export const data = printEach("articles");

/** Prints the list of all articles, by date or by headline. */
export function render({ site, shown }: Shown<ArticleListView>): string {
  const { order, list, groups, undated } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${texts.articles.title}</h1>
      <p class="count">
        ${countIn(texts, list.total, "article")}${undated > 0 && html`${texts.frame.comma}<a href="${link(permalink.undated)}">${plural(texts, texts.articles.undated, undated)}</a>`}
      </p>
      ${orders(order, link, texts.articles)} ${jumps(shown.view, link, texts.articles)}
      ${list.total === 0 && html`<p class="empty">${texts.articles.none}</p>`}
      ${groups.map(
        ({ heading, rows: items }) =>
          html`<section class="group" id="${groupAnchor(heading)}">
            <h2>${heading}</h2>
            ${order === "date" ? rows(items, link, texts) : lines(items, link)}
          </section> `,
      )}
      ${pager(list, link, texts)}`,
  }));
}

function jumps({ jumps: all }: ArticleListView, link: Link, words: Texts["articles"]) {
  if (all.length < 3) return null;
  return html`<nav class="jumps" aria-label="${words.jump}">
    ${all.map(({ text, url, count }) => html`<a href="${link(url)}">${text} <span class="num">${count}</span></a> `)}
  </nav>`;
}

function orders(order: ArticleListView["order"], link: Link, words: Texts["articles"]) {
  const choices = [
    { text: words.byDate, url: permalink.articles, here: order === "date" },
    { text: words.byName, url: permalink.articlesByTitle, here: order === "title" },
  ];
  return html`<nav class="tabs" aria-label="${words.order}">
    ${choices.map(
      ({ text, url, here }) => html`<a href="${link(url)}" ${here && html` aria-current="page"`}>${text}</a>`,
    )}
  </nav>`;
}
