import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf, writeNumber } from "../src/publish/views/counts.ts";
import type { PlaceListView } from "../src/publish/views/places.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { map } from "./partials/map.ts";
import { names } from "./partials/names.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("places");

/** Prints the map of all places with its table, and what could not be placed. */
export function render({ site, shown }: Shown<PlaceListView>): string {
  const { list, unplaced } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Places</h1>
      <p class="count">
        ${countOf(list.total, "place")} on the map,
        ${unplaced.length ? html`<a href="#unplaced">${unplaced.length} not placed</a>` : "none left unplaced"}
      </p>
      ${atlas(shown.view, link)}
      ${list.total ? found(shown.view, link) : html`<p class="empty">No place was recognised and found in the gazetteer.</p>`}
      ${pager(list, link)}
      ${
        unplaced.length > 0 &&
        html`<section id="unplaced">
          <h2>Not placed</h2>
          <p class="note">
            Named in the texts, but not found in the gazetteer, or too uncertain to put on a map.
          </p>
          ${names(
            unplaced.map((entry) => ({ ...entry, count: entry.mentions })),
            link,
            "mentions",
          )}
        </section>`
      }`,
  }));
}

function atlas({ map: drawn, world }: PlaceListView, link: Link) {
  if (!drawn) return null;
  return html`<figure class="atlas">
    <div class="scroll">${map(drawn, "Map of the places named", link)}</div>
    ${world && html`<div class="scroll">${map(world, "Map of all places named, near and far", link)}</div>`}
    <figcaption>
      Dots grow with the number of mentions; a tinted country is named as a whole; a ring stands for a region.
      ${world && `Far away, and only on the second map: ${wordSome(drawn.outside.map(({ name }) => name))}.`}
      Base map: Natural Earth, public domain.
    </figcaption>
  </figure>`;
}

function wordSome(names: readonly string[]): string {
  const [first, second, third] = names;
  return names.length > 3
    ? `${first}, ${second} and ${names.length - 2} more`
    : [first, second, third].filter(Boolean).join(", ");
}

function found({ list }: PlaceListView, link: Link) {
  const rows = list.items.map(({ name, url, type, within, coordinates, articles, mentions }) => [
    html`<a href="${link(url)}" dir="auto">${name}</a>`,
    type,
    within,
    coordinates,
    writeNumber(articles),
    writeNumber(mentions),
  ]);
  const columns = ["Place", "Kind", "In", "Coordinates", { count: "Articles" }, { count: "Mentions" }];
  return table(columns, rows);
}
