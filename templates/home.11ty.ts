import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { type ArchiveCounts, countOf } from "../src/publish/views/counts.ts";
import type { HomeView } from "../src/publish/views/home.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { mapWithRest } from "./partials/map.ts";
import { names } from "./partials/names.ts";
import { rows } from "./partials/rows.ts";

export const data = printEach("home");

/** Prints the home page: what the archive holds, its latest articles, who and where. */
export function render({ site, shown }: Shown<HomeView>): string {
  const { view } = shown;
  return layout(site, shown, (link) => ({
    main: html`<h1 class="unseen">${site.archive.title}</h1>
      <div class="home">
        <div>
          <p class="scope">${view.scope}</p>
          ${view.years && chart(view.years, "Articles by year", link)}
          <h2 class="label">Latest in the archive</h2>
          ${view.rows.length ? rows(view.rows, link) : html`<p class="empty">Put saved articles into the seeds folder and build again.</p>`}
          ${site.counts.articles > view.rows.length && html`<p class="more"><a href="${link(permalink.articles)}">All ${countOf(site.counts.articles, "article")}</a></p>`}
        </div>
        ${rail(view, site.counts, link)}
      </div>`,
  }));
}

function rail(view: HomeView, counts: ArchiveCounts, link: Link) {
  return html`<aside class="rail" aria-label="In this archive">
    <section>
      <h2>Most named</h2>
      ${named(view.actors, "No actor was recognised.", link)}
      ${more(permalink.actors, countOf(counts.actors, "actor"), link)}
    </section>
    <section>
      <h2>Where</h2>
      ${view.map && mapWithRest(view.map, "Map of the most named places", link)}
      ${named(view.places, "No place was recognised.", link)}
      ${more(permalink.places, countOf(counts.places, "place"), link)}
    </section>
    ${guide(link)}
  </aside>`;
}

function named(entries: HomeView["actors"], none: string, link: Link) {
  if (!entries.length) return html`<p class="empty">${none}</p>`;
  return names(
    entries.map((entry) => ({ ...entry, count: entry.articles })),
    link,
    "articles",
  );
}

function more(url: string, counted: string, link: Link) {
  return html`<p class="more"><a href="${link(url)}">All ${counted}</a></p>`;
}

function guide(link: Link) {
  return html`<section>
      <h2>How to read this archive</h2>
      <p class="small">
        Every date, name and place shows where it was read and how sure it is. What is not known says so.
        <a href="${link(permalink.about)}">How it was made</a>
      </p>
    </section>
    <section>
      <h2>Start here</h2>
      <ul class="start">
        <li><a href="${link(permalink.search)}">Search the full text</a></li>
        <li><a href="${link(permalink.timeline)}">Walk through it by date</a></li>
        <li><a href="${link(permalink.data)}">Take the data</a></li>
      </ul>
    </section>`;
}
