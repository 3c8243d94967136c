import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { SearchView } from "../../src/publish/views/search.ts";
import { weave } from "../../src/publish/wording.ts";

/** Prints how to ask, with examples and keys. */
export function help({ search }: Texts): Html {
  const { ask, examples } = search;
  const kinds = ["words", "phrase", "not", "mixed"] as const;
  const keys = {
    slash: html`<kbd>/</kbd>`,
    down: html`<kbd>↓</kbd>`,
    up: html`<kbd>↑</kbd>`,
    enter: html`<kbd>Enter</kbd>`,
    escape: html`<kbd>Esc</kbd>`,
  };
  return html`<details class="help" id="help">
    <summary>${search.help}</summary>
    <dl>
      ${kinds.map(
        (kind) =>
          html`<dt><bdi>${examples[kind]}</bdi></dt>
            <dd>${ask[kind]}</dd>`,
      )}
    </dl>
    <p>${search.accents}</p>
    <p>${weave(search.keys, keys)}</p>
  </details>`;
}

/** Prints the filters, empty: the script fills them. */
export function filters({ filters: all }: SearchView, { search }: Texts): Html {
  return html`<details class="filters" id="filters">
    <summary>${search.filters}</summary>
    ${all.map(
      ({ name, words, open }) =>
        html`<details class="filter" data-filter="${name}" ${open && "open"} hidden>
          <summary>${words}</summary>
          <div role="group" aria-label="${words}"></div>
        </details>`,
    )}
  </details>`;
}

/** Prints the part about time: histogram, its selects, its table. */
export function periods({ manyMonths }: SearchView, { search }: Texts): Html {
  return html`<section
    class="brush"
    id="periods"
    aria-label="${search.by.month}"
    ${!manyMonths && "hidden"}
    data-undrawn
  >
    <div class="plot"></div>
    <div class="ticks" aria-hidden="true"></div>
    <div class="range">
      <label
        >${search.from}
        <select id="from"></select
      ></label>
      <label
        >${search.to}
        <select id="to"></select
      ></label>
      <button type="button" id="undated" aria-pressed="false"></button>
      <details class="twin">
        <summary>${search.asTable}</summary>
        <table>
          <caption>
            ${search.several}
          </caption>
          <thead>
            <tr>
              <th scope="col">${search.monthHead}</th>
              <th scope="col" class="num">${search.articlesHead}</th>
            </tr>
          </thead>
          <tbody></tbody>
        </table>
      </details>
    </div>
  </section>`;
}

/** Prints the buttons that take the results. */
export function take({ search }: Texts): Html {
  return html`<div class="take" id="take" role="group" aria-label="${search.take}" hidden>
    <span class="label">${search.take}</span>
    <button type="button" data-form="csv">${search.csv}</button>
    <button type="button" data-form="bibtex">${search.bibtex}</button>
    <button type="button" id="copy">${search.copy}</button>
    <button type="button" id="stop" hidden>${search.stop}</button>
    <span id="taken" aria-live="polite"></span>
  </div>`;
}
