import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { fill } from "../../src/publish/wording.ts";
import type { PeriodView } from "../../src/publish/views/period-pages.ts";
import type { Link } from "../page.ts";
import { calendar } from "./calendar.ts";
import { chart } from "./chart.ts";
import { clocks, type ClockName } from "./clocks.ts";
import { reaches } from "./reaches.ts";
import { type AnchorsOf, pager } from "./rows.ts";

/** Says how one clock words its periods and prints its rows. */
export interface PeriodWords<Row> {
  readonly clock: ClockName;
  readonly title: string;
  readonly count: string;
  readonly byMonth: Texts["period"]["byMonth"];
  readonly byDay: Texts["period"]["byDay"];
  /** Heads the column of counts. */
  readonly counted: string;
  readonly address: (day: string) => string;
  readonly rows: (rows: readonly Row[], heading: "h2" | "h3", anchorsOf: AnchorsOf) => Html;
}

/** Prints a year, month or day by one of the two clocks, or what has no date. */
export function period<Row>(view: PeriodView<Row>, words: PeriodWords<Row>, link: Link, texts: Texts): Html {
  const { uncertain, list, other } = view;
  return html`<h1>${words.title}</h1>
    <p class="count">${words.count}</p>
    ${clocks(words.clock, link, texts, other)} ${list.number === 1 && drawings(view, words, link, texts)}
    ${found(view, words, texts)} ${pager(list, link, texts)}
    ${
      uncertain &&
      list.number === 1 &&
      html`<section>
        <h2>${texts.period.howUncertain}</h2>
        ${reaches(uncertain, link, texts)}
      </section>`
    }
    ${neighbours(view, link, texts)}`;
}

function drawings<Row>(view: PeriodView<Row>, words: PeriodWords<Row>, link: Link, texts: Texts): Html {
  const { months, calendar: days } = view;
  const { title, counted, address } = words;
  const byDay = { caption: fill(words.byDay, { period: title }), counted, address };
  return html`${months && chart(months, fill(words.byMonth, { period: title }), link, texts, counted)}
  ${days && calendar(days, byDay, link, texts)} ${parts(view, link, texts)}`;
}

function found<Row>(
  { scale, sure, possible, anchors }: PeriodView<Row>,
  { rows }: PeriodWords<Row>,
  texts: Texts,
) {
  const { sureHere, possiblyHere } = texts.period;
  const ofSure: AnchorsOf = (i) => anchors.get(i) ?? [];
  const ofPossible: AnchorsOf = (i) => anchors.get(sure.length + i) ?? [];
  if (scale === "undated") return rows(sure, "h2", ofSure);
  const both = possible.length > 0;
  return html`${
    sure.length > 0 &&
    html`<section>
      ${both && html`<h2>${sureHere[scale]}</h2>`}${rows(sure, both ? "h3" : "h2", ofSure)}
    </section>`
  }${
    both &&
    html`<section>
      <h2>${possiblyHere[scale]}</h2>
      ${rows(possible, "h3", ofPossible)}
    </section>`
  }`;
}

function parts({ parts: items, scale }: PeriodView<unknown>, link: Link, { period: words }: Texts) {
  if (!items.length) return null;
  return html`<nav class="parts" aria-label="${scale === "year" ? words.months : words.days}">
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

function neighbours({ previous, next, scale }: PeriodView<unknown>, link: Link, { period: words }: Texts) {
  if (scale === "undated" || (!previous && !next)) return null;
  return html`<nav class="neighbours" aria-label="${words.around[scale]}">
    ${
      previous &&
      html`<a href="${link(previous.url)}" rel="prev"
        ><span class="label">${words.earlier}</span> ${previous.text}</a
      >`
    }${next && html`<a href="${link(next.url)}" rel="next"><span class="label">${words.later}</span> ${next.text}</a>`}
  </nav>`;
}
