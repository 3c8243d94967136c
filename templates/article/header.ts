import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView, StationView } from "../../src/publish/views/article.ts";
import { ROLE_WORDS } from "../../src/publish/views/sources.ts";
import { nameLanguage } from "../../src/publish/views/evidence.ts";
import type { Link } from "../page.ts";

/** Prints headline, subhead, where it comes from and when, with the proof of the date. */
export function articleHeader(view: ArticleView, link: Link): Html {
  const { article, direction, date, coins } = view;
  const { title, kicker, dek, byline, language } = article.record;
  const way = html` dir="${direction}"${language !== "und" && html` lang="${language}"`}`;
  return html`<header>
    ${kicker !== null && html`<p class="label" ${way}>${kicker}</p>`}
    <h1 ${way} data-pagefind-body>${title}</h1>
    ${dek !== null && html`<p class="dek" ${way} data-pagefind-body>${dek}</p>`}
    <div class="strip">
      <span class="from">${view.stations.map((station, i) => stationOf(station, i, link))}</span>
      ${byline.length > 0 && html`<span class="by">By ${byline.join(", ")}</span>`}
      <span class="date">${printDate(view, link)}</span>
      ${date.known && proof(view, link)}
      ${language !== "en" && html`<span class="language">${language === "und" ? "Language unknown" : nameLanguage(language)}</span>`}
    </div>
    <span class="Z3988" title="${coins}"></span>
  </header>`;
}

function stationOf({ role, name, url }: StationView, index: number, link: Link): Html {
  const arrow = index > 0 && html`<span class="arrow" aria-hidden="true">←</span> `;
  const part = html`<span class="unseen">${ROLE_WORDS[role]} </span>`;
  if (name === null) return html`<span class="unknown">${part}outlet unknown</span> `;
  const shown = url === null ? html`${name}` : html`<a href="${link(url)}" dir="auto">${name}</a>`;
  return html`${arrow}<span title="${ROLE_WORDS[role]}"
      >${role === "republisher" && html`<small>re-posted by</small> `}${role !== "republisher" && part}${index === 0 ? html`<b>${shown}</b>` : shown}</span
    > `;
}

function printDate({ date }: ArticleView, link: Link): Html {
  const words =
    date.datetime === null
      ? html`${date.words}`
      : html`<time datetime="${date.datetime}">${date.words}</time>`;
  return html`<a href="${link(date.url)}" ${!date.known && html` class="unknown"`}>${words}</a>`;
}

function proof({ date, proof: steps }: ArticleView, link: Link): Html {
  if (!steps.length) return html`<span class="sure ${date.certainty}">${date.sureness}</span>`;
  return html`<details class="proof" id="proof">
    <summary class="sure ${date.certainty}">${date.sureness}<span class="why">: why?</span></summary>
    <div>
      <b>Why ${date.words}</b>
      <ol>
        ${steps.map(
          (step) =>
            html`<li>
              ${step.says}${step.quote !== null && html` <span class="q" dir="auto">“${step.quote}”</span>`}${
                step.anchor !== null &&
                html` <a class="at" href="${step.anchor}"
                  >${step.line === null ? "show" : `line ${step.line}`}</a
                >`
              }${step.other && html` <a class="at" href="${link(step.other.url)}">${step.other.text}</a>`}
              <code>${step.rule}</code>
            </li> `,
        )}
      </ol>
    </div>
  </details>`;
}
