import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, plural, weave, writeNumber } from "../src/publish/wording.ts";
import type { PlaceListView } from "../src/publish/views/place-list.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { listSome, map } from "./partials/map.ts";
import { names } from "./partials/names.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("places");

/** Prints the map of all places with its table, and what could not be placed. */
export function render({ site, shown }: Shown<PlaceListView>): string {
  const { list, unplaced, counts } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${texts.places.title}</h1>
      <p class="count">${count(shown.view, link, texts)}</p>
      ${atlas(shown.view, link, texts)} ${list.items.length > 0 && found(shown.view, link, texts)}
      ${counts.placed === 0 && html`<p class="empty">${texts.places.none}</p>`}
      ${
        unplaced.length > 0 &&
        html`<section id="unplaced">
          <h2>${texts.places.notPlaced}</h2>
          <p class="note">${texts.places.notPlacedNote}</p>
          ${names(
            unplaced.map((entry) => ({ ...entry, count: entry.mentions })),
            link,
            texts.names.mentions,
            texts,
          )}
        </section>`
      }
      ${pager(list, link, texts)}`,
  }));
}

function count({ list, counts, unplacedAt }: PlaceListView, link: Link, texts: Texts) {
  const { onMap, unplaced: some, allPlaced } = texts.places;
  const at = unplacedAt === list.url ? "#unplaced" : `${unplacedAt}#unplaced`;
  return weave(onMap, {
    places: countIn(texts, counts.placed, "place"),
    unplaced: counts.unplaced
      ? html`<a href="${link(at)}">${plural(texts, some, counts.unplaced)}</a>`
      : allPlaced,
  });
}

function atlas({ map: drawn, world }: PlaceListView, link: Link, texts: Texts) {
  const { places: words } = texts;
  if (!drawn) return null;
  return html`<figure class="atlas">
    <div class="scroll">${map(drawn, words.map, link)}</div>
    ${world && html`<div class="scroll">${map(world, words.world, link)}</div>`}
    <figcaption>
      ${words.legend} ${drawn.dots !== "" && fill(words.most, { marks: writeNumber(drawn.marks.length) })}
      ${
        world &&
        weave(words.farAway, {
          places: listSome(
            drawn.outside.map(({ name }) => name),
            texts,
          ),
        })
      }
      ${words.baseMap}
    </figcaption>
  </figure>`;
}

function found({ list }: PlaceListView, link: Link, texts: Texts) {
  const { places: words, types } = texts;
  const rows = list.items.map(({ name, url, type, within, coordinates, articles, mentions }) => [
    html`<a href="${link(url)}"><bdi>${name}</bdi></a
      >${within && html` <small><bdi>${within}</bdi></small>`}`,
    types[type],
    coordinates,
    writeNumber(articles),
    writeNumber(mentions),
  ]);
  const columns = [
    words.place,
    { minor: words.kind },
    { minor: words.coordinates },
    { count: words.articles },
    { count: words.mentions },
  ];
  return table(columns, rows);
}
