import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import type { BriefPlace, BriefView } from "../src/publish/views/brief-entries.ts";
import { countIn, fill } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { briefEntry } from "./partials/brief.ts";
import { pager } from "./partials/rows.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("briefPlaces");

/** Prints places that one article alone names: where each is and why there, its spellings, the article. */
export function render({ site, shown }: Shown<BriefView<BriefPlace>>): string {
  const { list } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${shown.frame.title}</h1>
      <p class="count">
        ${countIn(texts, list.total, "place")}.
        <a href="${link(permalink.places)}"
          >${fill(texts.home.all, { things: countIn(texts, site.counts.places, "place") })}</a
        >
      </p>
      ${list.items.map((place) => entry(place, link, texts))} ${pager(list, link, texts)}`,
  }));
}

function entry(view: BriefPlace, link: Link, texts: Texts) {
  const { place, coordinates, nearby } = view;
  const { place: words, frame } = texts;
  return briefEntry(
    view,
    {
      facts: html`${chain(view, link, texts)}${coordinates !== null && html`; <span class="num">${coordinates}</span>${frame.comma}${words.precision[place.precision]}`}`,
      under: html`<p class="small">
          <b>${coordinates === null ? words.whyNowhere : words.whyHere}</b>
          <span ${recordWords(texts)}>${place.decision}</span
          >${place.runnerUp !== undefined && html` <b>${words.also}</b> <span ${recordWords(texts)}>${place.runnerUp}</span>`}
        </p>
        ${
          nearby.length > 0 &&
          html`<p class="small">
            ${words.nearby}:
            ${nearby.map(({ name, url, kilometres }, i) => html`${i > 0 && frame.comma}<a href="${link(url)}"><bdi>${name}</bdi></a> <span class="num">${kilometres}</span>`)}
          </p>`
        }`,
    },
    link,
    texts,
  );
}

function chain({ within }: BriefPlace, link: Link, { frame }: Texts) {
  return within.map(
    ({ text, url }) =>
      html`${frame.comma}${url === null ? html`<bdi>${text}</bdi>` : html`<a href="${link(url)}"><bdi>${text}</bdi></a>`}`,
  );
}
