import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { ActorView } from "../../src/publish/views/actors.ts";
import type { CompanionView } from "../../src/publish/views/companions.ts";
import { countIn, fill, plural, writeNumber } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";
import { mark } from "./names.ts";
import { network } from "./network.ts";
import { table } from "./table.ts";

const FIRST = 10;

/** Prints who is named together with an actor: as a table with the articles, then as a drawing. */
export function companions(view: ActorView, link: Link, texts: Texts): Html {
  const { actor, with: all, ego } = view;
  const { actor: words } = texts;
  const rest = all.slice(FIRST);
  return html`<section>
    <h2>${words.with}</h2>
    ${all.length ? rows(all.slice(0, FIRST), link, texts) : html`<p class="empty">${words.alone}</p>`}
    ${
      rest.length > 0 &&
      html`<details class="merges">
        <summary>${plural(texts, texts.names.more, rest.length)}</summary>
        ${rows(rest, link, texts)}
      </details>`
    }
    ${
      ego &&
      html`<figure class="atlas">
        <div class="scroll" tabindex="0" role="region" aria-label="${fill(words.ego, { name: actor.name })}">
          ${network(ego, fill(words.ego, { name: actor.name }), link, texts)}
        </div>
        <figcaption>
          ${fill(words.withNote, { name: actor.name })}
          <a href="${link(permalink.actorNetwork)}">${words.whole}</a>
        </figcaption>
      </figure>`
    }
  </section>`;
}

function rows(items: readonly CompanionView[], link: Link, texts: Texts): Html {
  const { actors, actor: words } = texts;
  const cells = items.map((item) => [
    html`<a id="${item.id}" href="${link(item.url)}">${mark(item.group)}<bdi>${item.name}</bdi></a>`,
    texts.types[item.type],
    articles(item, link, texts),
  ]);
  return table([actors.name, { minor: actors.kind }, words.inArticles], cells);
}

function articles({ together, newest, all }: CompanionView, link: Link, texts: Texts): Html {
  const { actor: words } = texts;
  const more = together - newest.length;
  const whole = fill(words.all, { articles: countIn(texts, together, "article") });
  return html`<details class="fold">
    <summary>${writeNumber(together)}</summary>
    <ul>
      ${newest.map(({ text, url }) => html`<li><a href="${link(url)}" dir="auto">${text}</a></li>`)}
      ${more > 0 && html`<li>${all === null ? plural(texts, words.andMore, more) : html`<a href="${link(all)}">${whole}</a>`}</li>`}
    </ul>
  </details>`;
}
