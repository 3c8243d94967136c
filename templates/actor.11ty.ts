import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { ActorView } from "../src/publish/views/actors.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import { describeActor } from "../src/publish/views/linked-data.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { overTime } from "./partials/chart.ts";
import { companions } from "./partials/companions.ts";
import { forms } from "./partials/forms.ts";
import { mapWithRest } from "./partials/map.ts";
import { countedHeading, foldedNames, mark, together } from "./partials/names.ts";
import { linkedData } from "./partials/linked.ts";
import { newestFirst, pager, rows } from "./partials/rows.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("actor");

/** Prints an actor: forms of the name, articles, companions, places. */
export function render({ site, shown }: Shown<ActorView>): string {
  const { view } = shown;
  const { actor, group, list } = view;
  return layout(site, shown, (link, texts) => ({
    head: linkedData(site, link, (address) => describeActor(view.actor, address)),
    main: html`<div class="entry">
      <header>
        <p class="label">${mark(group)}${texts.types[actor.type]}</p>
        <h1><bdi>${actor.name}</bdi></h1>
        <p class="count">${count(view, link, texts)}</p>
      </header>
      <div>
        ${
          list.number === 1 &&
          html`${overTime(view.time, texts.actor, actor.name, link, texts)}${namesOf(view, link, texts)}
          ${companions(view, link, texts)}`
        }
        <section>
          <h2>${texts.actor.articles}</h2>
          <p class="count">${newestFirst(list.total, texts)}</p>
          ${rows(list.items, link, texts)}${pager(list, link, texts)}
        </section>
      </div>
      ${rail(view, link, texts)}
    </div>`,
  }));
}

function namesOf({ actor, aliases }: ActorView, link: Link, texts: Texts) {
  const { name } = actor;
  return forms(aliases, { name, heading: texts.actor.forms, rest: merges(actor.merges, texts) }, link, texts);
}

function count({ list, mentions, governs }: ActorView, link: Link, texts: Texts) {
  const counted = fill(texts.actor.count, {
    articles: countIn(texts, list.total, "inArticle"),
    mentions: countIn(texts, mentions, "mention"),
  });
  if (!governs) return counted;
  const place = html`<a href="${link(governs.url)}"><bdi>${governs.text}</bdi></a>`;
  return html`${counted}${weave(texts.actor.governs, { place })}`;
}

function merges(reasons: readonly string[], texts: Texts) {
  if (!reasons.length) return null;
  return html`<h3 class="label">${texts.actor.whyOne}</h3>
    <ul ${recordWords(texts)}>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>`;
}

function rail(view: ActorView, link: Link, texts: Texts) {
  const { actor: words, names } = texts;
  return html`<aside class="rail" aria-label="${words.label}">
    <section>
      ${countedHeading(words.places, view.places.length > 0 && names.articles)}
      ${view.map && mapWithRest(view.map, words.where, link, texts)}
      ${
        view.places.length
          ? foldedNames(together(view.places), link, names.inCommon, texts)
          : html`<p class="empty">${words.nowhere}</p>`
      }
    </section>
  </aside>`;
}
