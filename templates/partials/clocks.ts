import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { ClockView, Month } from "../../src/publish/views/timeline.ts";
import type { Link } from "../page.ts";
import { reaches } from "./reaches.ts";

const CLOCKS = [
  { clock: "published", text: "published", url: permalink.timeline },
  { clock: "events", text: "spokenOf", url: permalink.events },
] as const;
export type ClockName = (typeof CLOCKS)[number]["clock"];

/**
 * Prints the choice between the timeline's two clocks: days of publication, days that articles speak of. `other` is the
 * same period by the other clock; left out, it leads to that clock's beginning.
 */
export function clocks(here: ClockName, link: Link, { timeline }: Texts, other: string | null = null): Html {
  return html`<nav class="tabs" aria-label="${timeline.clock}">
    ${CLOCKS.map(({ clock, text, url }) =>
      clock === here
        ? html`<a href="${link(url)}" aria-current="${other === null ? "page" : "true"}"
            >${timeline[text]}</a
          >`
        : html`<a href="${link(other ?? url)}">${timeline[text]}</a>`,
    )}
  </nav>`;
}

/** Prints the months of the years of which any is known, shaded by how full they are; the other years in a line. */
export function byMonth({ months }: ClockView, link: Link, { timeline }: Texts): Html | null {
  if (!months.length) return null;
  const isKnown = (year: YearOfMonths) => year.months.some(({ count }) => count > 0);
  const others = months.filter((year) => !isKnown(year));
  return html`<section>
    <h2>${timeline.byMonth}</h2>
    ${matrix(months.filter(isKnown), link)}
    ${
      others.length > 0 &&
      html`<p class="jumps">
        <span class="count">${timeline.noMonth}</span>
        ${others.map(({ year, count }) => yearOf(year, count, link))}
      </p>`
    }
  </section>`;
}

type YearOfMonths = ClockView["months"][number];

function yearOf({ text, url }: YearOfMonths["year"], count: number, link: Link): Html {
  return html`<span><a href="${link(url)}">${text}</a> <span class="num">${count}</span></span> `;
}

function matrix(years: readonly YearOfMonths[], link: Link): Html | null {
  const [first] = years;
  if (!first) return null;
  return html`<div class="scroll">
    <table class="months">
      <thead>
        <tr>
          <td></td>
          ${first.months.map(({ name }, i) => html`<th scope="col"><span class="name">${name}</span><span class="number" aria-hidden="true">${i + 1}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${years.map(
          ({ year, count, months: fields }) =>
            html`<tr>
              <th scope="row">${yearOf(year, count, link)}</th>
              ${fields.map((month) => field(month, year.text, link))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function field({ name, count, url, shade }: Month, year: string, link: Link): Html {
  if (!count) return html`<td></td>`;
  const words = html`<span class="unseen">${name} ${year}: </span>${count}`;
  return html`<td class="s${shade}">${url === null ? words : html`<a href="${link(url)}">${words}</a>`}</td>`;
}

/** Prints the dates that are not one day as bars. */
export function uncertain({ uncertain: drawn }: ClockView, link: Link, texts: Texts): Html | null {
  return (
    drawn &&
    html`<section>
      <h2>${texts.timeline.uncertain}</h2>
      <p class="note">${texts.timeline.uncertainNote}</p>
      ${reaches(drawn, link, texts)}
    </section>`
  );
}
