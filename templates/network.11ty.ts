import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import type { NetworkPageView, PairRow } from "../src/publish/views/network.ts";
import { countIn, fill, weave, writeNumber } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { key, mark } from "./partials/names.ts";
import { network } from "./partials/network.ts";
import { table } from "./partials/table.ts";

export const data = printEach("network");

const FIRST = 20;

/** Prints who is named together with whom: the strongest pairs as a table, the drawing, all other pairs. */
export function render({ site, shown }: Shown<NetworkPageView>): string {
  const { view } = shown;
  const { rows, actors } = view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${texts.network.title}</h1>
      ${rows.length ? found(view, texts, link) : html`<p class="empty">${actors ? texts.network.noPair : texts.network.noActor}</p>`}`,
  }));
}

function found(view: NetworkPageView, texts: Texts, link: Link) {
  const { rows, hiddenPairs, among } = view;
  const words = texts.network;
  const rest = rows.slice(FIRST);
  const file = html`<a href="${link(permalink.network)}" download>${words.fileName}</a>`;
  const counted = countIn(texts, rows.length, "pair");
  const drawing = html`<a class="within" href="#drawing">${words.toDrawing}</a>`;
  return html`<p class="count">
      ${hiddenPairs ? weave(words.countClosest, { pairs: counted, among, drawing }) : weave(words.count, { pairs: counted, drawing })}
    </p>
    ${pairs(rows.slice(0, FIRST), texts, link)} ${drawn(view, texts, link)}
    ${
      rest.length > 0 &&
      html`<section>
        <h2>${words.rest}</h2>
        ${pairs(rest, texts, link)}
      </section>`
    }
    <p class="note">${words.meaning} ${hiddenPairs > 0 && weave(words.file, { file })}</p>`;
}

function drawn(view: NetworkPageView, texts: Texts, link: Link) {
  const { drawing, groups } = view;
  if (!drawing) return null;
  const words = texts.network;
  return html`<section id="drawing">
    <h2>${words.drawing}</h2>
    <p class="note">${wordHidden(view, texts)}</p>
    <figure class="atlas">
      <div class="scroll" tabindex="0" role="region" aria-label="${words.region}">
        ${network(drawing, words.label, link, texts)}
      </div>
      <figcaption>${key(texts, groups)} ${words.legend}</figcaption>
    </figure>
  </section>`;
}

function wordHidden(view: NetworkPageView, texts: Texts): string {
  const { actors: all, hiddenActors, hiddenPairs, among, rows } = view;
  const words = texts.network;
  const actors = countIn(texts, all - hiddenActors, "actor");
  const shown = { actors, pairs: countIn(texts, rows.length, "pair") };
  if (!hiddenActors && !hiddenPairs) return fill(words.allDrawn, shown);
  const [weaker, others] = [countIn(texts, hiddenPairs, "pair"), countIn(texts, hiddenActors, "actor")];
  const both = fill(words.and, { first: weaker, second: others });
  const hidden = hiddenActors && hiddenPairs ? both : hiddenPairs ? weaker : others;
  return fill(words.someDrawn, { ...shown, among, hidden });
}

function pairs(rows: readonly PairRow[], texts: Texts, link: Link) {
  const words = texts.network;
  const cells = rows.map((row) => [
    html`<span id="${row.id}">${who(row.a, texts, link)}</span>`,
    who(row.b, texts, link),
    articles(row, texts, link),
  ]);
  return table([words.actor, words.with, words.in], cells);
}

function who({ name, url, group, type }: PairRow["a"], texts: Texts, link: Link) {
  return html`<a href="${link(url)}" title="${texts.types[type]}">${mark(group)}<bdi>${name}</bdi></a>`;
}

function articles({ count, articles: newest, all }: PairRow, texts: Texts, link: Link) {
  const more = fill(texts.network.all, { articles: countIn(texts, count, "article") });
  return html`<details class="fold">
    <summary>${writeNumber(count)}</summary>
    <ul>
      ${newest.map(({ text, url }) => html`<li><a href="${link(url)}" dir="auto">${text}</a></li>`)}
      ${all !== null && html`<li><a href="${link(all)}">${more}</a></li>`}
    </ul>
  </details>`;
}
