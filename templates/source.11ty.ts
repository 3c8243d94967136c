import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { fill, plural, weave } from "../src/publish/wording.ts";
import { type SourceView, wordRoles } from "../src/publish/views/sources.ts";
import { describeSource } from "../src/publish/views/linked-data.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { overTime } from "./partials/chart.ts";
import { foldedNames } from "./partials/names.ts";
import { linkedData } from "./partials/linked.ts";
import { newestFirst, pager, rows } from "./partials/rows.ts";
import { listNames } from "./partials/words.ts";

export const data = printEach("source");

/** Prints a source: its parts, its articles, with whom it appears, what was cut from its pages. */
export function render({ site, shown }: Shown<SourceView>): string {
  const { view } = shown;
  const { source, wire, list } = view;
  return layout(site, shown, (link, texts) => ({
    head: linkedData(site, link, (address) => describeSource(view.source, address)),
    main: html`<div class="entry">
      <header>
        <p class="label">${texts.source.label}</p>
        <h1><bdi>${source.name}</bdi></h1>
        <p class="count">${parts(view, texts)}</p>
        ${wire !== null && share(source.name, wire, texts.source)}
      </header>
      <div>
        <section>
          <h2>${texts.source.articles}</h2>
          <p class="count">${newestFirst(list.total, texts)}</p>
          ${list.number === 1 && overTime(view.time, texts.source, source.name, link, texts)}${rows(list.items, link, texts)}${pager(list, link, texts)}
        </section>
      </div>
      ${rail(view, link, texts)}
    </div>`,
  }));
}

function parts({ source, roles }: SourceView, texts: Texts) {
  const words = wordRoles(roles, texts);
  if (!source.aliases.length) return words;
  const aliases = listNames(source.aliases, texts);
  return weave(texts.source.parts, { parts: words, aliases });
}

function share(name: string, wire: NonNullable<SourceView["wire"]>, words: Texts["source"]) {
  const { own, agency } = wire;
  const part = Math.round((own / Math.max(1, own + agency)) * 1000) / 10;
  return html`<p class="note">${fill(words.wire, wire)}</p>
    ${
      own > 0 &&
      agency > 0 &&
      html`<svg
        class="share"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="img"
        aria-label="${fill(words.share, { name })}: ${fill(words.own, { count: own })}, ${fill(words.wireShare, { count: agency })}"
      >
        <rect width="100" height="4" />
        <rect class="own" width="${part}" height="4" />
      </svg>`
    }`;
}

function quoted({ quoted: people, anonymous }: SourceView, link: Link, texts: Texts) {
  const { source: words } = texts;
  const lines = people.map((entry) => ({ ...entry, count: entry.quotes }));
  return html`<section>
    <h2>${words.quoted}</h2>
    ${lines.length ? foldedNames(lines, link, words.quotes, texts) : html`<p class="empty">${words.noneQuoted}</p>`}
    ${anonymous > 0 && html`<p class="small">${plural(texts, words.anonymous, anonymous)}</p>`}
  </section>`;
}

function rail(view: SourceView, link: Link, texts: Texts) {
  const { with: partners, removed } = view;
  const { source: words } = texts;
  return html`<aside class="rail" aria-label="${words.about}">
    ${quoted(view, link, texts)}
    <section>
      <h2>${words.with}</h2>
      ${
        partners.length
          ? html`<ul class="names">
              ${partners.map(
                ({ name, url, articles }) =>
                  html`<li>
                    <a href="${link(url)}"><bdi>${name}</bdi></a
                    ><span class="num">${articles}</span>
                  </li>`,
              )}
            </ul>`
          : html`<p class="empty">${words.alone}</p>`
      }
    </section>
    <section>
      <h2>${words.cut}</h2>
      ${
        removed.length
          ? html`<ul class="names">
              ${removed.map(({ words: reason, lines }) => html`<li><span>${reason}</span><span class="num">${lines}</span></li>`)}
            </ul>`
          : html`<p class="empty">${words.noneCut}</p>`
      }
    </section>
  </aside>`;
}
