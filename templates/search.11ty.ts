import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html, type Html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import type { SearchView } from "../src/publish/views/search.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import { writeData } from "./partials/data.ts";
import type { Link, Shown } from "./page.ts";
import { filters, help, periods, take } from "./search/parts.ts";

export const data = printEach("search");

/** Prints the search page; the script fills the results and filters. */
export function render({ site, shown }: Shown<SearchView>): string {
  const { view } = shown;
  const { texts, archive, baseUrl } = site;
  const { search } = texts;
  return layout(site, shown, (link) => ({
    scripts: ["search"],
    main: html`<h1>${search.title}</h1>
      ${withoutScript(texts, link)}
      <form
        class="search"
        id="search"
        aria-label="${search.form}"
        action="${link(permalink.search)}"
        method="get"
        data-articles="${view.articles}"
        data-archive="${archive.title}"
        ${baseUrl !== null && html` data-base="${baseUrl}"`}
      >
        ${box(view, texts)} ${bar(view, texts)} ${help(texts)}
        <ul class="chips" id="chips" aria-label="${search.inUse}"></ul>
        ${filters(view, texts)}
        <div class="column">
          ${periods(view, texts)}
          <ol class="results" id="results" aria-label="${search.results}"></ol>
          <div class="advice" id="advice"></div>
          <p class="advice ways" id="ways" hidden>${ways(texts, link)}</p>
          <button type="button" id="more" hidden></button>
          ${take(texts)}
        </div>
      </form>
      <script type="application/json" id="words">
        ${writeData(view.words)}
      </script>`,
  }));
}

function withoutScript({ search }: Texts, link: Link): Html {
  const { needsScript, ways: by } = search;
  const ways = {
    headline: html`<a href="${link(permalink.articles)}">${by.headline}</a>`,
    actor: html`<a href="${link(permalink.actors)}">${by.actor}</a>`,
    place: html`<a href="${link(permalink.places)}">${by.place}</a>`,
    day: html`<a href="${link(permalink.timeline)}">${by.day}</a>`,
  };
  return html`<noscript><p class="note">${weave(needsScript, ways)}</p></noscript>`;
}

function ways({ search: { advice } }: Texts, link: Link): Html {
  return weave(advice.ways, {
    headlines: html`<a href="${link(permalink.articles)}">${advice.headlines}</a>`,
    actors: html`<a href="${link(permalink.actors)}">${advice.actors}</a>`,
    places: html`<a href="${link(permalink.places)}">${advice.places}</a>`,
  });
}

function box({ articles }: SearchView, texts: Texts): Html {
  const { search } = texts;
  return html`<div class="box">
    <label class="unseen" for="q"
      >${fill(search.box, { articles: countIn(texts, articles, "inArticle") })}</label
    >
    <input
      id="q"
      name="q"
      type="search"
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="2000"
      placeholder="${search.placeholder}"
      aria-describedby="status"
      aria-keyshortcuts="/"
    />
    <button type="submit">${search.submit}</button>
  </div>`;
}

function bar(view: SearchView, texts: Texts): Html {
  const { search } = texts;
  const { relevance, newest, oldest } = search.sorts;
  return html`<div class="bar">
    <p id="status" role="status">
      ${fill(search.ready, { articles: countIn(texts, view.articles, "article") })}
    </p>
    ${languageChoice(view, texts)}
    <label>
      ${search.sort}
      <select name="sort" id="sort">
        <option value="">${relevance}</option>
        <option value="newest">${newest}</option>
        <option value="oldest">${oldest}</option>
      </select>
    </label>
  </div>`;
}

function languageChoice({ languages }: SearchView, texts: Texts): Html {
  const { search } = texts;
  const options = languages.map(({ code, name, articles }) => {
    const words = { language: name, articles: countIn(texts, articles, "article") };
    const [text, ready] = [fill(search.inLanguage, words), fill(search.ready, words)];
    return html`<option value="${code}" data-name="${name}" data-ready="${ready}">${text}</option>`;
  });
  return html`<label ${languages.length > 1 ? "" : "hidden"}>
    ${search.in}
    <select name="in" id="in">
      ${options}
    </select>
  </label>`;
}
