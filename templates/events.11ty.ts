import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, plural, weave } from "../src/publish/wording.ts";
import type { EventsView } from "../src/publish/views/events.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { byMonth, clocks, uncertain } from "./partials/clocks.ts";
import { table } from "./partials/table.ts";

export const data = printEach("events");

/** Prints the timeline's second clock: the days that articles speak of. */
export function render({ site, shown }: Shown<EventsView>): string {
  const { view } = shown;
  const { events: words } = site.texts;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${words.title}</h1>
      ${view.dated > 0 && html`<p class="count">${count(view, link, texts)}</p>`}
      ${clocks("events", link, texts)}
      ${view.years ? chart(view.years, words.byYear, link, texts, words.sentences) : html`<p class="empty">${words.none}</p>`}
      ${mostSpokenOf(view, link, texts)} ${byMonth(view, link, texts)} ${uncertain(view, link, texts)}`,
  }));
}

function count({ dated, silent }: EventsView, link: Link, texts: Texts) {
  const { count: both, silent: some, noneSilent } = texts.events;
  return weave(both, {
    sentences: countIn(texts, dated, "sentence"),
    silent: silent
      ? html`<a href="${link(permalink.silent)}">${plural(texts, some, silent)}</a>`
      : noneSilent,
  });
}

function mostSpokenOf({ days }: EventsView, link: Link, texts: Texts) {
  if (!days.length) return null;
  const { mostSpokenOf: heading } = texts.events;
  const rows = days.map(({ text, url, count: articles }) => [
    html`<a href="${link(url)}">${text}</a>`,
    articles,
  ]);
  return html`<section>
    <h2>${heading}</h2>
    ${table([texts.chart.when, { count: texts.chart.articles }], rows)}
  </section>`;
}
