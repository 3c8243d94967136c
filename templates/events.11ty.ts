import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { EventRow, EventsView } from "../src/publish/views/events.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { clocks } from "./partials/clocks.ts";
import { pager } from "./partials/rows.ts";

export const data = printEach("events");

/** Prints the timeline's second clock: the days that articles speak of. */
export function render({ site, shown }: Shown<EventsView>): string {
  const { list } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Timeline</h1>
      <p class="count">
        ${countOf(list.total, "sentence")} of a day, month or year that could be told, latest first
      </p>
      ${clocks("events", link)}
      ${list.total === 0 && html`<p class="empty">No article speaks of a day that could be told from its own date.</p>`}
      <ul class="rows">
        ${list.items.map((item) => row(item, link))}
      </ul>
      ${pager(list, link)}`,
  }));
}

function row({ words, text, article }: EventRow, link: Link) {
  return html`<li>
    <span class="when">${words}</span>
    <div>
      <p dir="auto">${text}</p>
      <p><a href="${link(article.url)}" dir="auto">${article.title}</a></p>
    </div>
  </li> `;
}
