import type { CalendarDay, CalendarView } from "../../src/publish/chart-calendar.ts";
import { wordDate } from "../../src/publish/date-words.ts";
import { html, type Html, trustMarkup } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { fill } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";

/** Says what a calendar counts and where its days lead. */
export interface CalendarWords {
  readonly caption: string;
  /** Heads the column of the table twin. */
  readonly counted: string;
  readonly address: (day: string) => string;
}

/** Prints a year as a calendar of shaded days, with its table twin. */
export function calendar(view: CalendarView, words: CalendarWords, link: Link, texts: Texts): Html {
  const halves = view.ground.map((ground, i) => half(ground, i, view, words, link, texts));
  return html`<figure class="chart">
    <div class="halves" role="group" aria-label="${words.caption}">${halves}</div>
    <figcaption>${fill(texts.chart.sure, words)} ${table(view.days, words, link, texts)}</figcaption>
  </figure>`;
}

function half(
  ground: string,
  index: number,
  view: CalendarView,
  words: CalendarWords,
  link: Link,
  texts: Texts,
): Html {
  const { width, height, days, months, top } = view;
  const shortMonths = texts.dates.shortMonths as Readonly<Record<string, string>>;
  const [from, wide] = [(index * width) / 2, width / 2];
  const isHere = ({ x }: { readonly x: number }) => x >= from && x < from + wide;
  return html`<svg class="calendar" viewBox="${from} 0 ${wide} ${height}">
    ${months.filter(isHere).map(({ month, x }) => html`<text x="${x}" y="${top}">${shortMonths[month]}</text>`)}
    <path d="${trustMarkup(ground)}" />
    ${days.filter(isHere).map((day) => square(day, view, words, link, texts))}
  </svg>`;
}

function square(
  { day, count, shade, x, y }: CalendarDay,
  { side }: CalendarView,
  { address }: CalendarWords,
  link: Link,
  texts: Texts,
): Html {
  const label = fill(texts.chart.bar, { label: wordDate(day, true, texts), count });
  return html`<a href="${link(address(day))}" aria-label="${label}"
    ><rect class="s${shade}" x="${x}" y="${y}" width="${side}" height="${side}"
      ><title>${label}</title></rect
    ></a
  >`;
}

function table(days: readonly CalendarDay[], words: CalendarWords, link: Link, texts: Texts): Html {
  return html`<details class="twin">
    <summary>${texts.chart.asTable}</summary>
    <table>
      <caption class="unseen">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.chart.when}</th>
          <th scope="col">${words.counted}</th>
        </tr>
      </thead>
      <tbody>
        ${days.map(
          ({ day, count }) =>
            html`<tr>
              <th scope="row"><a href="${link(words.address(day))}">${wordDate(day, true, texts)}</a></th>
              <td>${count}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </details>`;
}
