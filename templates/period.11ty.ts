import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { PeriodView } from "../src/publish/views/periods.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { reaches } from "./partials/reaches.ts";
import { rows } from "./partials/rows.ts";

export const data = printEach("period");

/** Prints a year, a month, a day, or the undated articles. */
export function render({ site, shown }: Shown<PeriodView>): string {
  const { view, frame } = shown;
  const { scale, sure, possible, months, uncertain } = view;
  return layout(site, shown, (link) => ({
    main: html`<h1>${frame.title}</h1>
      <p class="count">
        ${countOf(sure.length, "article")}${possible.length > 0 && `, ${countOf(possible.length, "more article")} possibly of this ${scale}`}
      </p>
      ${months && chart(months, `Articles by month in ${frame.title}`, link)} ${parts(view, link)}
      ${scale === "undated" && html`<p class="note">${sure.length ? "Neither the files nor their texts, nor the rest of the archive, tell when these were published." : "Every article of this archive could be dated, at least to a span of days."}</p>`}
      ${sure.length > 0 && html`<section>${possible.length > 0 && html`<h2>${scale === "day" ? "Of this day" : `Of this ${scale}`}</h2>`}${rows(sure, link, possible.length > 0 ? "h3" : "h2")}</section>`}
      ${
        possible.length > 0 &&
        html`<section>
          <h2>Possibly of this ${scale}</h2>
          ${rows(possible, link)}
        </section>`
      }
      ${
        uncertain &&
        html`<section>
          <h2>How uncertain</h2>
          ${reaches(uncertain, link)}
        </section>`
      }
      ${neighbours(view, link)}`,
  }));
}

function parts({ parts: items, scale }: PeriodView, link: Link) {
  if (!items.length) return null;
  return html`<nav class="parts" aria-label="${scale === "year" ? "Months" : "Days"}">
    <ul>
      ${items.map(
        ({ text, url, count }) =>
          html`<li>
            <a href="${link(url)}">${text} <span class="num">${count}</span></a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function neighbours({ previous, next, scale }: PeriodView, link: Link) {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="The ${scale} before and after">
    ${
      previous &&
      html`<a href="${link(previous.url)}" rel="prev"><span class="label">Earlier</span> ${previous.text}</a>`
    }${next && html`<a href="${link(next.url)}" rel="next"><span class="label">Later</span> ${next.text}</a>`}
  </nav>`;
}
