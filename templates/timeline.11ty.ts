import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { Month, TimelineView } from "../src/publish/views/timeline.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { clocks } from "./partials/clocks.ts";
import { reaches } from "./partials/reaches.ts";

export const data = printEach("timeline");

/** Prints the timeline: articles by year and month, uncertain dates as bars. */
export function render({ site, shown }: Shown<TimelineView>): string {
  const { years, months, uncertain, dated, undated } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Timeline</h1>
      <p class="count">
        ${countOf(dated, "dated article")},
        ${undated ? html`<a href="${link(permalink.undated)}">${undated} undated</a>` : "none undated"}
      </p>
      ${clocks("published", link)}
      ${years ? chart(years, "Articles by year of publication", link) : html`<p class="empty">No article could be dated from the texts.</p>`}
      ${months.length > 0 && byMonth(shown.view, link)}
      ${
        uncertain &&
        html`<section>
          <h2>Uncertain dates</h2>
          <p class="note">
            Each bar reaches from the first to the last day that the evidence allows; marks are the single
            days where it names them.
          </p>
          ${reaches(uncertain, link)}
        </section>`
      }`,
  }));
}

function byMonth({ months }: TimelineView, link: Link) {
  return html`<section>
    <h2>By month</h2>
    <div class="scroll">
      <table class="months">
        <tbody>
          ${months.map(
            ({ year, count, months: fields }) =>
              html`<tr>
                <th scope="row">
                  <a href="${link(year.url)}">${year.text}</a> <span class="num">${count}</span>
                </th>
                ${fields.map((month) => field(month, link))}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function field({ name, count, url, shade }: Month, link: Link) {
  const words = html`<span class="name">${name}</span
    >${count > 0 && html` <span class="num">${count}</span>`}`;
  return html`<td class="s${shade}">${url === null ? words : html`<a href="${link(url)}">${words}</a>`}</td>`;
}
