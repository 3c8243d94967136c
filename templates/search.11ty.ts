import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { SearchView } from "../src/publish/views/search.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";

export const data = printEach("search");

/** Prints the search page; the script fills the results and filters. */
export function render({ site, shown }: Shown<SearchView>): string {
  return layout(site, shown, (link) => ({
    scripts: ["search"],
    main: html`<h1>Search</h1>
      ${withoutScript(link)}
      <form class="search" id="search" aria-label="Full text" action="${link(permalink.search)}" method="get">
        ${box(shown.view)}
        <ul class="chips" id="chips" aria-label="Filters in use"></ul>
        <div class="found">
          ${filters(shown.view)}
          <div>
            <ol class="results" id="results" aria-label="Results"></ol>
            ${help()}
            <button type="button" id="more" hidden>Show more</button>
          </div>
        </div>
      </form>`,
  }));
}

function withoutScript(link: Link) {
  return html`<noscript>
    <p class="note">
      Search needs JavaScript. Without it, everything can be reached by
      <a href="${link(permalink.articles)}">headline and date</a>,
      <a href="${link(permalink.actors)}">actor</a>, <a href="${link(permalink.places)}">place</a> and
      <a href="${link(permalink.timeline)}">day</a>.
    </p>
  </noscript>`;
}

function languageChoice({ languages }: SearchView) {
  const options = languages.map(
    ({ code, name, articles }) =>
      html`<option value="${code}">${name}, ${countOf(articles, "article")}</option>`,
  );
  return html`<label ${languages.length > 1 ? "" : "hidden"}>
    In
    <select name="in" id="in">
      ${options}
    </select>
  </label>`;
}

function box(view: SearchView) {
  const { articles } = view;
  return html`<div class="box">
      <label class="unseen" for="q">Words to search for in ${countOf(articles, "article")}</label>
      <input
        id="q"
        name="q"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder="Words, or “an exact phrase” in quotation marks"
        aria-describedby="status"
      />
      <button type="submit">Search</button>
    </div>
    <div class="bar">
      <p id="status" role="status">${countOf(articles, "article")} to search</p>
      ${languageChoice(view)}
      <label>
        Sort
        <select name="sort" id="sort">
          <option value="">by relevance</option>
          <option value="newest">newest first</option>
          <option value="oldest">oldest first</option>
        </select>
      </label>
    </div>`;
}

function filters({ filters: all }: SearchView) {
  return html`<details class="filters" open>
    <summary>Filters</summary>
    <div id="filters">
      ${all.map(
        ({ name, words }) =>
          html`<fieldset data-filter="${name}" hidden><legend>${words}</legend></fieldset>`,
      )}
    </div>
  </details>`;
}

function help() {
  return html`<div id="help" class="help">
    <p>
      Every word must occur; the order does not matter. Quotation marks find an exact phrase. Keys:
      <kbd>/</kbd> to the search box, <kbd>↓</kbd> <kbd>↑</kbd> through the results, <kbd>Esc</kbd> to clear.
    </p>
  </div>`;
}
