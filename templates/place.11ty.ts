import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { PlaceView } from "../src/publish/views/places.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { aliases } from "./partials/aliases.ts";
import { chart } from "./partials/chart.ts";
import { map } from "./partials/map.ts";
import { foldedNames, mark, names, together } from "./partials/names.ts";
import { pager, rows } from "./partials/rows.ts";

export const data = printEach("place");

/** Prints a place: where it is and why there, its spellings, who and which articles. */
export function render({ site, shown }: Shown<PlaceView>): string {
  const { view } = shown;
  const { place, list, mentions, years, within } = view;
  return layout(site, shown, (link) => ({
    main: html`<div class="entry">
      <header>
        <p class="label">${mark("place")}${place.type}</p>
        <h1 dir="auto">${place.name}</h1>
        <p class="count">
          ${within.length > 0 ? html`In ${within.map(({ text, url }, i) => html`${i > 0 && ", "}${url === null ? text : html`<a href="${link(url)}">${text}</a>`}`)}; named` : "Named"}
          in ${countOf(list.total, "article")}, ${countOf(mentions, "mention")}
        </p>
      </header>
      <div>
        ${
          list.number === 1 &&
          html`${located(view, link)}
            <section>
              <h2>Spellings</h2>
              ${aliases(view.aliases, link)}
            </section>`
        }
        <section>
          <h2>Articles</h2>
          <p class="count">${countOf(list.total, "article")}, newest first</p>
          ${list.number === 1 && years && chart(years, `Articles by year that name ${place.name}`, link)}${rows(list.items, link)}${pager(list, link)}
        </section>
      </div>
      ${rail(view, link)}
    </div>`,
  }));
}

function located({ place, map: drawn, coordinates }: PlaceView, link: Link) {
  const exact = {
    point: "known to the point",
    town: "known to the town",
    region: "known to the region only",
    country: "the middle of the country, which is meant as a whole",
    unplaced: "not known",
  };
  return html`<section>
    ${
      drawn
        ? html`<figure class="atlas">
            ${map(drawn, `Map: ${place.name}`, link)}
            <figcaption>
              <span class="num">${coordinates}</span>, ${exact[place.precision]}. Base map: Natural Earth.
            </figcaption>
          </figure>`
        : html`<p class="empty">Not on the map: no coordinates are known for it.</p>`
    }
    <p class="note">
      <b>Why here:</b>
      ${place.decision}${place.runnerUp !== undefined && html` <b>Also possible:</b> ${place.runnerUp}`}
    </p>
  </section>`;
}

function rail({ actors, nearby }: PlaceView, link: Link) {
  const near = nearby.map((entry) => ({ ...entry, count: entry.kilometres }));
  return html`<aside class="rail" aria-label="About this place">
    <section>
      <h2>Actors in the same articles</h2>
      ${
        actors.length
          ? foldedNames(together(actors), link, "articles in common")
          : html`<p class="empty">No actor in the same articles.</p>`
      }
    </section>
    ${
      near.length > 0 &&
      html`<section>
        <h2>Nearby, in kilometres</h2>
        ${names(near, link, "kilometres away")}
      </section>`
    }
  </aside>`;
}
