import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { FrontRow } from "../../src/publish/views/home.ts";
import type { Link } from "../page.ts";
import { when } from "./rows.ts";
import { listNames } from "./words.ts";

/** Prints the latest articles as a front page does: the first ones with some of their words, the others as headlines. */
export function front(items: readonly FrontRow[], link: Link, texts: Texts): Html {
  return html`<ul class="rows front">
    ${items.map((item) => story(item, link, texts))}
  </ul>`;
}

function story(item: FrontRow, link: Link, texts: Texts): Html {
  const { title, url, date, language, standfirst } = item;
  const lang = language !== "und" && html` lang="${language}"`;
  return html`<li>
    ${when(date)}
    <div>
      <h3><a href="${link(url)}" ${lang} dir="auto">${title}</a></h3>
      ${standfirst !== null && html`<p class="standfirst"><bdi ${lang}>${standfirst}</bdi></p>`}
      <p>${facts(item, texts)}</p>
    </div>
  </li> `;
}

function facts({ source, sources, places }: FrontRow, texts: Texts): Html {
  const way = sources.map(
    (name, i) => html`${i > 0 && html` <span class="arrow">←</span> `}<bdi>${name}</bdi>`,
  );
  return html`${way.length ? way : source}${places.length > 0 && html` <span class="sep">·</span> ${listNames(places, texts)}`}`;
}
