import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView, NamedView } from "../../src/publish/views/article.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { fill } from "../../src/publish/wording.ts";
import { mapWithRest } from "../partials/map.ts";
import { countedHeading, foldedNames } from "../partials/names.ts";
import { when } from "../partials/rows.ts";
import type { Link } from "../page.ts";
import { recordWords } from "../partials/words.ts";

/** Prints what stands beside an article: who, where, related articles, its record in short. */
export function rail(view: ArticleView, link: Link, texts: Texts): Html {
  return html`<aside class="rail" aria-label="${texts.rail.label}">
    ${who(view, link, texts)} ${where(view, link, texts)} ${related(view, link, texts)}
    ${summary(view, texts)}
  </aside>`;
}

function who({ actors }: ArticleView, link: Link, texts: Texts): Html {
  return html`<section>
    ${countedHeading(texts.rail.who, actors.length > 0 && texts.names.mentions)}
    ${actors.length ? html`${nameList(actors, link, texts)}${plus(actors, texts)}` : html`<p class="empty">${texts.rail.nobody}</p>`}
  </section>`;
}

function where({ actors, places, map: drawn }: ArticleView, link: Link, texts: Texts): Html {
  const shown = places.slice(0, 5).map(({ name }) => name);
  const label = fill(texts.map.of, { places: shown.join(texts.frame.comma) });
  return html`<section>
    ${countedHeading(texts.rail.where, places.length > 0 && texts.names.mentions)}
    ${drawn && mapWithRest(drawn, label, link, texts)}${
      places.length ? nameList(places, link, texts) : html`<p class="empty">${texts.rail.nowhere}</p>`
    }${!plus(actors, texts) && plus(places, texts)}
  </section>`;
}

function nameList(items: readonly NamedView[], link: Link, texts: Texts): Html {
  const lines = items.map((item) => ({ ...item, count: item.mentions, apart: item.demonyms }));
  return foldedNames(lines, link, texts.names.mentions, texts);
}

/** Says what "+2" beside a count means; once, under the first list that has any. */
function plus(items: readonly NamedView[], { names: words }: Texts): Html | null {
  if (!items.some(({ mentions, demonyms }) => mentions > 0 && demonyms > 0)) return null;
  return html`<p class="small plus">${fill(words.plus, { meaning: words.byPeople })}</p>`;
}

function related({ related: others }: ArticleView, link: Link, texts: Texts): Html {
  return html`<section>
    <h2>${texts.rail.related}</h2>
    ${
      others.length
        ? html`<ul class="related">
            ${others.map(
              ({ row, reasons }) =>
                html`<li>
                  <a href="${link(row.url)}" dir="auto">${row.title}</a>
                  <p class="facts">
                    ${when(row.date)}${row.sources[0] !== undefined && html` <bdi>${row.sources[0]}</bdi>`}
                  </p>
                  <p class="reason" ${recordWords(texts)}>${reasons.join("; ")}</p>
                </li> `,
            )}
          </ul>`
        : html`<p class="empty">${texts.rail.unrelated}</p>`
    }
  </section>`;
}

// Whether these are known, readers ask of every article.
const ALWAYS: ReadonlySet<string> = new Set(["f-source-outlet", "f-date"]);

function summary({ fields, removed }: ArticleView, texts: Texts): Html {
  const rows = fields.filter(({ id }) => !["f-actors", "f-places", "f-title", "f-dek"].includes(id));
  return html`<section>
    <h2>${texts.rail.record}</h2>
    <ul class="sureness">
      ${rows
        .filter(({ value, basis, id }) => (value === null ? ALWAYS.has(id) : basis !== null))
        .map(
          ({ id, name, value, basis, confidence }) =>
            html`<li>
              <a href="#${id}"><i class="how ${confidence ?? "unknown"}" aria-hidden="true"></i>${name}</a>
              <span>${value === null ? texts.sureness.notKnown : basis && texts.sureness.bases[basis]}</span>
            </li> `,
        )}
      <li>
        <a href="#original"><i class="how" aria-hidden="true"></i>${texts.rail.removed}</a>
        <span class="num">${removed}</span>
      </li>
    </ul>
  </section>`;
}
