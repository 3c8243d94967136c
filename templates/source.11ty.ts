import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf } from "../src/publish/views/counts.ts";
import type { SourceView } from "../src/publish/views/sources.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { pager, rows } from "./partials/rows.ts";

export const data = printEach("source");

/** Prints a source: its parts, its articles, with whom it appears, what was cut from its pages. */
export function render({ site, shown }: Shown<SourceView>): string {
  const { view } = shown;
  const { source, roles, wire, years, list } = view;
  return layout(site, shown, (link) => ({
    main: html`<div class="entry">
      <header>
        <p class="label">Source</p>
        <h1 dir="auto">${source.name}</h1>
        <p class="count">
          ${roles.map(({ role, count }) => `${role} of ${countOf(count, "article")}`).join(", ")}${source.aliases.length > 0 && html`; also printed as ${source.aliases.join(", ")}`}
        </p>
        ${wire !== null && html`<p class="note">Of its own articles, ${wire.agency} carry an agency’s credit; ${wire.own} do not.</p>`}
      </header>
      <div>
        <section>
          <h2>Articles</h2>
          <p class="count">${countOf(list.total, "article")}, newest first</p>
          ${list.number === 1 && years && chart(years, `Articles by year from ${source.name}`, link)}${rows(list.items, link)}${pager(list, link)}
        </section>
      </div>
      ${rail(view, link)}
    </div>`,
  }));
}

function rail({ with: partners, removed }: SourceView, link: Link) {
  return html`<aside class="rail" aria-label="About this source">
    <section>
      <h2>Together with</h2>
      ${
        partners.length
          ? html`<ul class="names">
              ${partners.map(({ name, url, articles }) => html`<li><a href="${link(url)}" dir="auto">${name}</a><span class="num">${articles}</span></li>`)}
            </ul>`
          : html`<p class="empty">No other source on the same articles.</p>`
      }
    </section>
    <section>
      <h2>Lines cut from its pages</h2>
      ${
        removed.length
          ? html`<ul class="names">
              ${removed.map(({ words, lines }) => html`<li><span>${words}</span><span class="num">${lines}</span></li>`)}
            </ul>`
          : html`<p class="empty">None.</p>`
      }
    </section>
  </aside>`;
}
