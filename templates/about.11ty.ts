import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { AboutView } from "../src/publish/views/about.ts";
import type { Site } from "../src/publish/views/site.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, plural, weave, weavePlural } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { key } from "./partials/names.ts";
import { table } from "./partials/table.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("about");

/** Prints how the archive was made, how sure it is and what it cannot tell. */
export function render({ site, shown }: Shown<AboutView>): string {
  const { view } = shown;
  const { about: words } = site.texts;
  return layout(site, shown, (link, texts) => ({
    main: html`<div class="prose">
      <h1>${words.title}</h1>
      <p class="dek" dir="auto">${site.archive.description || holds(site)}</p>
      ${view.prose && html`<div dir="auto">${view.prose}</div>`} ${method(view, link, texts)}
      ${sureness(view, link, texts)} ${limits(view, texts)} ${material(view, texts)}
      <h2>${words.edition}</h2>
      <p>${weave(words.editionText, { edition: html`<code dir="ltr">${view.edition}</code>` })}</p>
    </div>`,
  }));
}

function holds({ archive, counts, texts }: Site) {
  const articles = countIn(texts, counts.articles, "savedArticle");
  return weave(texts.about.holds, { archive: html`<bdi>${archive.title}</bdi>`, articles });
}

function method({ removals, counts }: AboutView, link: Link, texts: Texts) {
  const { about: words, article } = texts;
  const cleaning = weavePlural(texts, words.cleaningText, counts.removedLines, {
    original: html`<i>${article.original}</i>`,
  });
  const records = html`<a href="${link(permalink.data)}">${words.records}</a>`;
  return html`<h2>${words.made}</h2>
    <p>${words.madeText}</p>
    <ol class="steps">
      <li><b>${words.cleaning}</b> ${cleaning}</li>
      <li><b>${words.reading}</b> ${words.readingText}</li>
      <li><b>${words.deciding}</b> ${words.decidingText}</li>
      <li><b>${words.publishing}</b> ${weave(words.publishingText, { records })}</li>
    </ol>
    ${cuts(removals, words)}
    <h2>${words.marks}</h2>
    ${key(texts)}
    <p>${words.marksText}</p>`;
}

function sureness({ bases, rates }: AboutView, link: Link, texts: Texts) {
  const { about: words } = texts;
  const { unknown, curated, declared, stated, inferred } = texts.sureness.bases;
  return html`<h2>${words.sure}</h2>
    <p>
      ${weave(words.sureText, {
        declared: html`<b>${declared}</b>`,
        stated: html`<b>${stated}</b>`,
        inferred: html`<b>${inferred}</b>`,
        curated: html`<b>${curated}</b>`,
        unknown: html`<b>${unknown}</b>`,
      })}
    </p>
    ${origins(bases, link, texts)}
    <h3>${words.errors}</h3>
    ${rates.length ? errors(rates, texts) : html`<p class="empty">${words.noErrors}</p>`}`;
}

function cuts(removals: AboutView["removals"], words: Texts["about"]) {
  if (!removals.length) return null;
  const rows = removals.map(({ words: reason, lines }) => [reason, lines]);
  return html`<details>
    <summary>${words.cuts}</summary>
    ${table([words.reason, { count: words.lines }], rows)}
  </details>`;
}

function origins(bases: AboutView["bases"], link: Link, texts: Texts) {
  const { about: words } = texts;
  const rows = bases.map(({ basis, count }) => {
    const name = texts.sureness.bases[basis];
    return [basis === "unknown" ? html`<a href="${link(permalink.undated)}">${name}</a>` : name, count];
  });
  return table([words.from, { count: words.articles }], rows, words.dates);
}

const NO_BREAK = "\u00a0";

function errors(rates: AboutView["rates"], texts: Texts) {
  const { about: words } = texts;
  const rows = rates.map(({ measures, on, figure }) =>
    [measures, on, figure.replaceAll(" ", NO_BREAK)].map(
      (cell) => html`<span ${recordWords(texts)}>${cell}</span>`,
    ),
  );
  return html`<p class="note">${words.errorsNote}</p>
    ${table([words.step, words.measuredOn, words.result], rows)}`;
}

function limits({ counts: { undated, unplaced } }: AboutView, texts: Texts) {
  const { about: words } = texts;
  const ofDates = fill(words.limitDate, {
    undated: undated ? plural(texts, words.undated, undated) : words.allDated,
  });
  return html`<h2>${words.limits}</h2>
    <ul>
      <li>${ofDates}</li>
      <li>${words.limitNames}</li>
      <li>${plural(texts, words.limitPlaces, unplaced)}</li>
      <li>${words.limitBorders}</li>
      <li>${words.limitCopies}</li>
    </ul>`;
}

function material({ diagnostics }: AboutView, texts: Texts) {
  if (!diagnostics.length) return null;
  return html`<h2>${texts.about.problems}</h2>
    <ul class="problems" ${recordWords(texts)}>
      ${diagnostics.map(({ severity, path, message }) => html`<li><b>${severity}</b> <code>${path}</code> ${message}</li>`)}
    </ul>`;
}
