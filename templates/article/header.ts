import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView, StationView } from "../../src/publish/views/article.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { fill, weave } from "../../src/publish/wording.ts";
import { nameLanguage } from "../../src/publish/views/evidence.ts";
import type { Link } from "../page.ts";
import { listNames, recordWords } from "../partials/words.ts";

/** Prints headline, subhead, where it comes from and when, with the proof of the date. */
export function articleHeader(view: ArticleView, link: Link, texts: Texts): Html {
  const { article, direction, date, coins } = view;
  const { title, kicker, dek, byline, language } = article.record;
  const way = html` dir="${direction}"${language !== "und" && html` lang="${language}"`}`;
  return html`<header>
    ${kicker !== null && html`<p class="label" ${way}>${kicker}</p>`} ${madeUp(view, texts)}
    <h1 ${way} data-pagefind-body>${title}</h1>
    ${dek !== null && html`<p class="dek" ${way} data-pagefind-body>${dek}</p>`}
    <div class="strip">
      <span class="from">${view.stations.map((station, i) => stationOf(station, i, link, texts))}</span>
      ${byline.length > 0 && html`<span class="by">${weave(texts.article.by, { authors: listNames(byline, texts) })}</span>`}
      <span class="date">${printDate(view, link)}</span>
      ${date.known && proof(view, link, texts)}
      ${language.split("-")[0] !== texts.language.code && html`<span class="language">${language === "und" ? texts.article.languageUnknown : nameLanguage(language, texts)}</span>`}
    </div>
    <span class="Z3988" title="${coins}"></span>
  </header>`;
}

// A headline that nobody printed must say so where it stands.
function madeUp({ fields }: ArticleView, { article: words }: Texts): Html | false {
  const isInferred = fields.some(({ id, basis }) => id === "f-title" && basis === "inferred");
  return isInferred && html`<p class="small"><a href="#f-title">${words.untitled}</a></p>`;
}

// "published by", "re-posted by": what stands before a source's name, seen only where it re-posted.
const PARTS = {
  outlet: "published",
  agency: "written",
  distributor: "distributed",
  republisher: "reposted",
} as const;

function stationOf({ role, name, url }: StationView, index: number, link: Link, { article }: Texts): Html {
  const words = article[PARTS[role]];
  const arrow = index > 0 && html`<span class="arrow" aria-hidden="true">←</span> `;
  const part = html`<span class="unseen">${words} </span>`;
  if (name === null) return html`<span class="unknown">${part}${article.outletUnknown}</span> `;
  const shown = url === null ? html`<bdi>${name}</bdi>` : html`<a href="${link(url)}"><bdi>${name}</bdi></a>`;
  return html`${arrow}<span title="${words}"
      >${role === "republisher" && html`<small>${words}</small> `}${role !== "republisher" && part}${index === 0 ? html`<b>${shown}</b>` : shown}</span
    > `;
}

function printDate({ date }: ArticleView, link: Link): Html {
  const words =
    date.datetime === null
      ? html`${date.words}`
      : html`<time datetime="${date.datetime}">${date.words}</time>`;
  return html`<a href="${link(date.url)}" ${!date.known && html` class="unknown"`}>${words}</a>`;
}

function proof({ date, proof: steps }: ArticleView, link: Link, texts: Texts): Html {
  if (!steps.length) return html`<span class="sure ${date.certainty}">${date.sureness}</span>`;
  return html`<details class="proof" id="proof">
    <summary class="sure ${date.certainty}">
      ${date.sureness}<span class="why">${texts.article.whyMark}</span>
    </summary>
    <div>
      <b>${fill(texts.article.why, { date: date.words })}</b>
      <ol>
        ${steps.map(
          (step) =>
            html`<li>
              <span ${recordWords(texts)}>${step.says}</span
              >${step.quote !== null && html` <bdi class="q">${fill(texts.frame.quoted, { text: step.quote })}</bdi>`}${
                step.anchor !== null &&
                html` <a class="at" href="${step.anchor}"
                  >${step.line === null ? texts.article.show : fill(texts.article.line, { line: step.line })}</a
                >`
              }${step.other && html` <a class="at" href="${link(step.other.url)}">${step.other.text}</a>`}
              <code>${step.rule}</code>
            </li> `,
        )}
      </ol>
    </div>
  </details>`;
}
