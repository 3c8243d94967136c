import { html, type Html } from "../../src/publish/html.ts";
import type { DateView } from "../../src/publish/views/dates.ts";
import type { ListPage, RowView } from "../../src/publish/views/rows.ts";
import type { Link } from "../page.ts";

/** Prints articles as dated headline rows. */
export function rows(items: readonly RowView[], link: Link, heading: "h2" | "h3" = "h3"): Html {
  return html`<ul class="rows">
    ${items.map((item) => row(item, link, heading))}
  </ul>`;
}

function row(
  { title, url, date, source, places, language }: RowView,
  link: Link,
  heading: "h2" | "h3",
): Html {
  const line = html`<a href="${link(url)}" ${lang(language)} dir="auto">${title}</a>`;
  return html`<li>
    ${when(date)}
    <div>
      ${heading === "h2" ? html`<h2>${line}</h2>` : html`<h3>${line}</h3>`}
      <p>${source}${places.length > 0 && html` <span class="sep">·</span> ${places.join(", ")}`}</p>
    </div>
  </li> `;
}

function lang(language: string): Html | false {
  return language !== "und" && language !== "en" && html` lang="${language}"`;
}

/** Prints a date short, with a sign where it is not certain. */
export function when(date: DateView): Html {
  const unsure = date.certainty === "certain" ? null : unsureSign(date);
  return date.datetime === null
    ? html`<span class="when">${date.short}${unsure}</span>`
    : html`<span class="when"><time datetime="${date.datetime}">${date.short}</time>${unsure}</span>`;
}

function unsureSign({ known, sureness }: DateView): Html | null {
  return known
    ? html` <span class="unsure" title="${sureness}">${sureness?.split(", ").at(-1)}</span>`
    : null;
}

/** Prints the links between the pages of a long list; nothing for a list of one page. */
export function pager({ pages, number }: ListPage<unknown>, link: Link): Html | null {
  if (pages.length < 2) return null;
  return html`<nav class="pager" aria-label="Pages of this list">
    <ol>
      ${pages.map(({ text, url }) =>
        text === String(number)
          ? html`<li><a href="${link(url)}" aria-current="page">${text}</a></li>`
          : html`<li><a href="${link(url)}">${text}</a></li>`,
      )}
    </ol>
  </nav>`;
}

/** Prints headlines as compact lines with their dates. */
export function lines(items: readonly RowView[], link: Link): Html {
  return html`<ul class="lines">
    ${items.map(
      ({ title, url, date, language }) =>
        html`<li>
          <a href="${link(url)}" ${lang(language)} dir="auto">${title}</a>
          <span class="when">${date.short}</span>
        </li> `,
    )}
  </ul>`;
}
