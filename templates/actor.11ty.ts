import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { ActorView } from "../src/publish/views/actors.ts";
import { countOf } from "../src/publish/views/counts.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { aliases } from "./partials/aliases.ts";
import { chart } from "./partials/chart.ts";
import { foldedNames, mark, together } from "./partials/names.ts";
import { pager, rows } from "./partials/rows.ts";

export const data = printEach("actor");

/** Prints an actor: forms of the name, articles, companions, places. */
export function render({ site, shown }: Shown<ActorView>): string {
  const { view } = shown;
  const { actor, group, list, mentions, years, governs } = view;
  return layout(site, shown, (link) => ({
    main: html`<div class="entry">
      <header>
        <p class="label">${mark(group)}${actor.type}</p>
        <h1 dir="auto">${actor.name}</h1>
        <p class="count">
          Named in ${countOf(list.total, "article")},
          ${countOf(mentions, "mention")}${governs && html`; governs <a href="${link(governs.url)}">${governs.text}</a>`}
        </p>
      </header>
      <div>
        ${
          list.number === 1 &&
          html`<section>
            <h2>Forms of the name</h2>
            ${aliases(view.aliases, link)}${merges(actor.merges)}
          </section>`
        }
        <section>
          <h2>Articles</h2>
          <p class="count">${countOf(list.total, "article")}, newest first</p>
          ${list.number === 1 && years && chart(years, `Articles by year that name ${actor.name}`, link)}${rows(list.items, link)}${pager(list, link)}
        </section>
      </div>
      ${rail(view, link)}
    </div>`,
  }));
}

function merges(reasons: readonly string[]) {
  if (!reasons.length) return null;
  return html`<details class="merges">
    <summary>Why these forms are one</summary>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
  </details>`;
}

function rail(view: ActorView, link: Link) {
  return html`<aside class="rail" aria-label="About this actor">
    <section>
      <h2>Named together with</h2>
      ${
        view.with.length
          ? foldedNames(together(view.with), link, "articles in common")
          : html`<p class="empty">No other actor in the same articles.</p>`
      }
    </section>
    <section>
      <h2>Places in the same articles</h2>
      ${
        view.places.length
          ? foldedNames(together(view.places), link, "articles in common")
          : html`<p class="empty">No place in the same articles.</p>`
      }
    </section>
  </aside>`;
}
