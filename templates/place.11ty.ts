import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import type { PlaceView } from "../src/publish/views/places.ts";
import { describePlace } from "../src/publish/views/linked-data.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { overTime } from "./partials/chart.ts";
import { events } from "./partials/events.ts";
import { forms } from "./partials/forms.ts";
import { map } from "./partials/map.ts";
import { countedHeading, foldedNames, mark, names, together } from "./partials/names.ts";
import { linkedData } from "./partials/linked.ts";
import { newestFirst, pager, rows } from "./partials/rows.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("place");

/** Prints a place: where it is and why there, its spellings, who and which articles. */
export function render({ site, shown }: Shown<PlaceView>): string {
  const { view } = shown;
  const { place, list } = view;
  return layout(site, shown, (link, texts) => ({
    head: linkedData(site, link, (address) => describePlace(view.place, address)),
    main: html`<div class="entry">
      <header>
        <p class="label">${mark("place")}${texts.types[place.type]}</p>
        <h1><bdi>${place.name}</bdi></h1>
        <p class="count">${count(view, link, texts)}</p>
      </header>
      <div>
        ${
          list.number === 1 &&
          html`${located(view, link, texts)}
          ${forms(view.aliases, { name: place.name, heading: texts.place.spellings }, link, texts)}
          ${said(view, link, texts)}`
        }
        <section>
          <h2>${texts.place.articles}</h2>
          <p class="count">${newestFirst(list.total, texts)}</p>
          ${list.number === 1 && overTime(view.time, texts.place, place.name, link, texts)}${rows(list.items, link, texts)}${pager(list, link, texts)}
        </section>
      </div>
      ${rail(view, link, texts)}
    </div>`,
  }));
}

function count({ list, mentions, within }: PlaceView, link: Link, texts: Texts) {
  const counted = {
    articles: countIn(texts, list.total, "inArticle"),
    mentions: countIn(texts, mentions, "mention"),
  };
  if (!within.length) return fill(texts.place.count, counted);
  const chain = within.map(({ text, url }, i) => {
    const name = html`<bdi>${text}</bdi>`;
    return html`${i > 0 && texts.frame.comma}${url === null ? name : html`<a href="${link(url)}">${name}</a>`}`;
  });
  return weave(texts.place.countIn, { ...counted, within: chain });
}

function located({ place, map: drawn, coordinates }: PlaceView, link: Link, texts: Texts) {
  const { place: words } = texts;
  const caption = {
    coordinates: html`<span class="num">${coordinates}</span>`,
    precision: words.precision[place.precision],
  };
  return html`<section>
    ${
      drawn
        ? html`<figure class="atlas">
            ${map(drawn, fill(texts.map.of, { places: place.name }), link)}
            <figcaption>${weave(words.caption, caption)}</figcaption>
          </figure>`
        : html`<p class="empty">${words.noMap}</p>`
    }
    <p class="note">
      <b>${drawn ? words.whyHere : words.whyNowhere}</b>
      <span ${recordWords(texts)}>${place.decision}</span
      >${place.runnerUp !== undefined && html` <b>${words.also}</b> <span ${recordWords(texts)}>${place.runnerUp}</span>`}
    </p>
  </section>`;
}

function said({ place, events: items, eventCount }: PlaceView, link: Link, texts: Texts) {
  if (!items.length) return null;
  const { events: heading, eventsCount, eventsFirst } = texts.place;
  const counted = { sentences: countIn(texts, eventCount, "sentence"), name: place.name };
  const all = items.length === eventCount;
  return html`<section>
    <h2>${heading}</h2>
    <p class="count">
      ${all ? fill(eventsCount, counted) : fill(eventsFirst, { ...counted, shown: items.length })}
    </p>
    ${events(items, link)}
  </section>`;
}

function rail({ actors, nearby }: PlaceView, link: Link, texts: Texts) {
  const { place: words } = texts;
  const near = nearby.map((entry) => ({ ...entry, count: entry.kilometres }));
  return html`<aside class="rail" aria-label="${words.label}">
    <section>
      ${countedHeading(words.actors, actors.length > 0 && texts.names.articles)}
      ${
        actors.length
          ? foldedNames(together(actors), link, texts.names.inCommon, texts)
          : html`<p class="empty">${words.noActors}</p>`
      }
    </section>
    ${
      near.length > 0 &&
      html`<section>
        <h2>${words.nearby}</h2>
        ${names(near, link, texts.names.kilometres, texts)}
      </section>`
    }
  </aside>`;
}
