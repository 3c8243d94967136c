import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { ActorListView } from "../src/publish/views/actors.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, writeNumber } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { mark } from "./partials/names.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("actors");

/** Prints the list of actors, the most named first. */
export function render({ site, shown }: Shown<ActorListView>): string {
  const { list } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${texts.actors.title}</h1>
      <p class="count">
        ${fill(texts.actors.count, { actors: countIn(texts, list.total, "actor"), articles: countIn(texts, site.counts.articles, "inArticle") })}.
        <a href="${link(permalink.actorNetwork)}">${texts.network.who}</a>
      </p>
      ${list.total ? found(shown.view, link, texts) : html`<p class="empty">${texts.actors.none}</p>`}
      ${pager(list, link, texts)}`,
  }));
}

function found({ list, byType }: ActorListView, link: Link, texts: Texts) {
  const { actors: words, types } = texts;
  const kinds = byType.map(
    ({ type, group, count }) =>
      html`<span>${mark(group)}${types[type]} <span class="num">${writeNumber(count)}</span></span> `,
  );
  const rows = list.items.map(({ name, url, group, type, articles, mentions }) => [
    html`<a href="${link(url)}">${mark(group)}<bdi>${name}</bdi></a>`,
    types[type],
    writeNumber(articles),
    writeNumber(mentions),
  ]);
  return html`<p class="key">${kinds}</p>
    ${table([words.name, { minor: words.kind }, { count: words.articles }, { count: words.mentions }], rows)}`;
}
