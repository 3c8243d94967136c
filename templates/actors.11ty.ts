import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { ActorListView } from "../src/publish/views/actors.ts";
import { countOf, writeNumber } from "../src/publish/views/counts.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { mark } from "./partials/names.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("actors");

/** Prints the list of actors, the most named first. */
export function render({ site, shown }: Shown<ActorListView>): string {
  const { list } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Actors</h1>
      <p class="count">
        ${countOf(list.total, "actor")} named in ${countOf(site.counts.articles, "article")}, the most named
        first
      </p>
      ${list.total ? found(shown.view, link) : html`<p class="empty">No person, government, group or organisation was recognised by name.</p>`}
      ${pager(list, link)}`,
  }));
}

function found({ list, byType }: ActorListView, link: Link) {
  const kinds = byType.map(
    ({ type, group, count }) => html`<span>${mark(group)}${type} <span class="num">${count}</span></span> `,
  );
  const rows = list.items.map(({ name, url, group, type, articles, mentions }) => [
    html`<a href="${link(url)}">${mark(group)}<span dir="auto">${name}</span></a>`,
    type,
    writeNumber(articles),
    writeNumber(mentions),
  ]);
  return html`<p class="key">${kinds}</p>
    ${table(["Name", "Kind", { count: "Articles" }, { count: "Mentions" }], rows)}`;
}
