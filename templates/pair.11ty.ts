import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { PairView } from "../src/publish/views/network.ts";
import { countIn, weave } from "../src/publish/wording.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { mark } from "./partials/names.ts";
import { pager, rows } from "./partials/rows.ts";

export const data = printEach("pair");

/** Prints all articles that name two actors. */
export function render({ site, shown }: Shown<PairView>): string {
  const { a, b, list } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${weave(texts.network.pair, { a: actor(a, link), b: actor(b, link) })}</h1>
      <p class="count">
        ${weave(texts.network.pairCount, {
          articles: countIn(texts, list.total, "article"),
          network: html`<a href="${link(permalink.actorNetwork)}">${texts.network.pairNetwork}</a>`,
        })}
      </p>
      ${rows(list.items, link, texts, "h2")}${pager(list, link, texts)}`,
  }));
}

function actor({ name, url, group }: PairView["a"], link: Link) {
  return html`<a class="quiet" href="${link(url)}">${mark(group)}<bdi>${name}</bdi></a>`;
}
