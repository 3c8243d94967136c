import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import type { BriefActor, BriefView } from "../src/publish/views/brief-entries.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { briefEntry } from "./partials/brief.ts";
import { mark } from "./partials/names.ts";
import { pager } from "./partials/rows.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("briefActors");

/** Prints actors that one article alone names: forms of the name, the article, who else is in it. */
export function render({ site, shown }: Shown<BriefView<BriefActor>>): string {
  const { list } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${shown.frame.title}</h1>
      <p class="count">
        ${countIn(texts, list.total, "actor")}.
        <a href="${link(permalink.actors)}"
          >${fill(texts.home.all, { things: countIn(texts, site.counts.actors, "actor") })}</a
        >
      </p>
      ${list.items.map((actor) => entry(actor, link, texts))} ${pager(list, link, texts)}`,
  }));
}

function entry(actor: BriefActor, link: Link, texts: Texts) {
  const { governs, merges, with: others } = actor;
  const place = governs && html`<a href="${link(governs.url)}"><bdi>${governs.text}</bdi></a>`;
  return briefEntry(
    actor,
    {
      facts: place && weave(texts.actor.governs, { place }),
      under: html`${merges.length > 0 && html`<p class="small" ${recordWords(texts)}>${merges.join("; ")}</p>`}${
        others.length > 0 &&
        html`<p class="small">
          ${texts.actor.with}:
          ${others.map(({ name, url, group }, i) => html`${i > 0 && texts.frame.comma}<a href="${link(url)}">${mark(group)}<bdi>${name}</bdi></a>`)}
        </p>`
      }`,
    },
    link,
    texts,
  );
}
