import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { countIn, fill } from "../../src/publish/wording.ts";
import type { DateView } from "../../src/publish/views/dates.ts";
import type { ListPage, RowView } from "../../src/publish/views/rows.ts";
import type { Link } from "../page.ts";
import { listNames } from "./words.ts";

/** Words how many articles a list holds, and its order. */
export function newestFirst(total: number, texts: Texts): string {
  const articles = countIn(texts, total, "article");
  return total > 1 ? fill(texts.rows.newestFirst, { articles }) : articles;
}

/** Gives the anchors of a row by its place in its list. */
export type AnchorsOf = (index: number) => readonly string[];

/** Prints articles as dated headline rows. */
export function rows(
  items: readonly RowView[],
  link: Link,
  texts: Texts,
  heading: "h2" | "h3" = "h3",
  anchorsOf: AnchorsOf = () => [],
): Html {
  return html`<ul class="rows">
    ${items.map((item, i) => row(item, link, texts, heading, anchors(anchorsOf(i))))}
  </ul>`;
}

/** Prints anchors, at which nothing is seen. */
export function anchors(ids: readonly string[]): Html[] {
  return ids.map((id) => html`<span id="${id}"></span>`);
}

function row(
  { title, url, date, source, sources, places, language }: RowView,
  link: Link,
  texts: Texts,
  heading: "h2" | "h3",
  begin: Html[],
): Html {
  const line = html`<a href="${link(url)}" ${lang(language)} dir="auto">${title}</a>`;
  return html`<li>
    ${when(date)}
    <div>
      ${begin} ${heading === "h2" ? html`<h2>${line}</h2>` : html`<h3>${line}</h3>`}
      <p>
        ${sources.length ? sources.map(stationOf) : source}${places.length > 0 && html` <span class="sep">·</span> ${listNames(places, texts)}`}
      </p>
    </div>
  </li> `;
}

function stationOf(name: string, index: number): Html {
  return html`${index > 0 && html` <span class="arrow">←</span> `}<bdi>${name}</bdi>`;
}

function lang(language: string): Html | false {
  return language !== "und" && html` lang="${language}"`;
}

/** Prints a date short, with a sign where it is not certain. */
export function when(date: DateView): Html {
  const unsure = date.certainty === "certain" ? null : unsureSign(date);
  return date.datetime === null
    ? html`<span class="when">${date.short}${unsure}</span>`
    : html`<span class="when"><time datetime="${date.datetime}">${date.short}</time>${unsure}</span>`;
}

function unsureSign({ known, sureness, sign }: DateView): Html | null {
  return known ? html` <span class="unsure" title="${sureness}">${sign}</span>` : null;
}

/** Prints the links between the pages of a long list, of very many only some: those near, and enough to jump; nothing for a list of one page. */
export function pager({ pages, number }: ListPage<unknown>, link: Link, texts: Texts): Html | null {
  if (pages.length < 2) return null;
  const step = Math.ceil(pages.length / MOST_STEPS);
  const shown = pages.filter((_, i) => {
    const near = Math.abs(i + 1 - number) <= NEAR || i + 1 === pages.length;
    return pages.length <= MOST_LINKS || near || i % step === 0;
  });
  return html`<nav class="pager" aria-label="${texts.rows.pages}">
    <ol>
      ${shown.map(({ text, url }) =>
        text === String(number)
          ? html`<li><a href="${link(url)}" aria-current="page">${text}</a></li>`
          : html`<li><a href="${link(url)}">${text}</a></li>`,
      )}
    </ol>
  </nav>`;
}

const MOST_LINKS = 40;
const MOST_STEPS = 20;
const NEAR = 5;

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
