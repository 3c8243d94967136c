import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import type { ArchiveCounts } from "../src/publish/views/counts.ts";
import { countIn, fill, writeNumber } from "../src/publish/wording.ts";
import type { HomeView, TrendView } from "../src/publish/views/home.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { chart } from "./partials/chart.ts";
import { front } from "./partials/front.ts";
import { mapWithRest } from "./partials/map.ts";
import { countedHeading, mark } from "./partials/names.ts";

export const data = printEach("home");

/** Prints the home page: what the archive holds, its latest articles, who and where. */
export function render({ site, shown }: Shown<HomeView>): string {
  const { view } = shown;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1 class="unseen">${site.archive.title}</h1>
      <div class="home">
        <div>
          ${view.about !== null && html`<p class="scope" dir="auto">${view.about}</p>`}
          <p class="${view.about === null ? "scope" : "count"}">${view.scope}</p>
          ${view.time && chart(view.time.chart, view.time.unit === "month" ? texts.home.byMonth : texts.home.byYear, link, texts)}
          <h2 class="label">${texts.home.latest}</h2>
          ${view.rows.length ? front(view.rows, link, texts) : html`<p class="empty">${texts.home.empty}</p>`}
          ${site.counts.articles > view.rows.length && more(permalink.articles, countIn(texts, site.counts.articles, "article"), link, texts)}
        </div>
        ${rail(view, site.counts, link, texts)} ${guide(link, texts.home, site.counts)}
      </div>`,
  }));
}

function rail(view: HomeView, counts: ArchiveCounts, link: Link, texts: Texts) {
  const { home: words } = texts;
  return html`<aside class="rail" aria-label="${words.label}">
    ${
      counts.articles > 0 &&
      html`<section>
          ${countedHeading(words.mostNamed, view.actors.length > 0 && unitOf(counts, texts))}
          ${named(view.actors, words.noActor, counts, link, texts)}
          ${counts.actors > 0 && more(permalink.actors, countIn(texts, counts.actors, "actor"), link, texts)}
        </section>
        <section>
          ${countedHeading(words.where, view.places.length > 0 && unitOf(counts, texts))}
          ${view.map && mapWithRest(view.map, words.map, link, texts)}
          ${named(view.places, words.noPlace, counts, link, texts)}
          ${counts.places > 0 && more(permalink.places, countIn(texts, counts.places, "place"), link, texts)}
        </section>
        ${sources(view, counts, link, texts)}`
    }
  </aside>`;
}

// In the only article everything is named in one article; how often says more then.
function countBy(counts: ArchiveCounts): "articles" | "mentions" {
  return counts.articles === 1 ? "mentions" : "articles";
}

function unitOf(counts: ArchiveCounts, { names }: Texts): string {
  return names[countBy(counts)];
}

function sources({ sources: printed }: HomeView, counts: ArchiveCounts, link: Link, texts: Texts) {
  if (!printed.length) return null;
  return html`<section>
    ${countedHeading(texts.sources.title, texts.names.articles)}
    <ul class="names">
      ${printed.map(
        ({ name, url, articles }) =>
          html`<li>
            <a href="${link(url)}"><bdi>${name}</bdi></a> <span class="num">${writeNumber(articles)}</span>
          </li> `,
      )}
    </ul>
    ${counts.sources > printed.length && more(permalink.sources, countIn(texts, counts.sources, "source"), link, texts)}
  </section>`;
}

function named(entries: HomeView["actors"], none: string, counts: ArchiveCounts, link: Link, texts: Texts) {
  if (!entries.length) return html`<p class="empty">${none}</p>`;
  const unit = countBy(counts);
  return html`<ul class="names trends">
    ${entries.map((entry) => trend(entry, unit, link, texts))}
  </ul>`;
}

function trend(
  { name, url, group, type, trend: curve, words, ...counts }: TrendView,
  unit: "articles" | "mentions",
  link: Link,
  texts: Texts,
) {
  const kind = texts.types[type];
  return html`<li>
    <a href="${link(url)}" title="${kind}">
      ${mark(group)}<span><bdi>${name}</bdi><span class="unseen">${texts.frame.comma}${kind}</span></span>
    </a>
    ${
      curve &&
      html`<svg class="trend" viewBox="0 0 ${curve.width} ${curve.height}" role="img" aria-label="${words}">
        <title>${words}</title>
        <path d="${curve.path}" />
      </svg>`
    }
    <span class="num" title="${texts.names[unit]}">${writeNumber(counts[unit])}</span>
  </li> `;
}

function more(url: string, things: string, link: Link, { home }: Texts) {
  return html`<p class="more"><a href="${link(url)}">${fill(home.all, { things })}</a></p>`;
}

function guide(link: Link, words: Texts["home"], { articles }: ArchiveCounts) {
  return html`<div class="guide">
    <section>
      <h2 class="label">${words.guide}</h2>
      <p>
        ${words.guideText}
        <a href="${link(permalink.about)}">${words.method}</a>
      </p>
    </section>
    ${
      articles > 0 &&
      html`<section>
        <h2 class="label">${words.start}</h2>
        <ul class="start">
          <li><a href="${link(permalink.search)}">${words.startSearch}</a></li>
          <li><a href="${link(permalink.timeline)}">${words.startTimeline}</a></li>
          <li><a href="${link(permalink.actorNetwork)}">${words.startNetwork}</a></li>
          <li><a href="${link(permalink.places)}">${words.startMap}</a></li>
          <li><a href="${link(permalink.data)}">${words.startData}</a></li>
        </ul>
      </section>`
    }
  </div>`;
}
