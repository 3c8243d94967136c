import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, plural, weave } from "../src/publish/wording.ts";
import type { TimelineView } from "../src/publish/views/timeline.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { byMonth, clocks, uncertain } from "./partials/clocks.ts";

export const data = printEach("timeline");

/** Prints the timeline: articles by year and month, uncertain dates as bars. */
export function render({ site, shown }: Shown<TimelineView>): string {
  const { view } = shown;
  const { timeline: words } = site.texts;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${words.title}</h1>
      <p class="count">${count(view, link, texts)}</p>
      ${clocks("published", link, texts)}
      ${view.years ? chart(view.years, words.byYear, link, texts) : html`<p class="empty">${words.none}</p>`}
      ${byMonth(view, link, texts)} ${uncertain(view, link, texts)}`,
  }));
}

function count({ dated, undated }: TimelineView, link: Link, texts: Texts) {
  const { count: both, undated: some, noneUndated } = texts.timeline;
  return weave(both, {
    articles: countIn(texts, dated, "datedArticle"),
    undated: undated
      ? html`<a href="${link(permalink.undated)}">${plural(texts, some, undated)}</a>`
      : noneUndated,
  });
}
