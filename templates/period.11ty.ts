import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, plural } from "../src/publish/wording.ts";
import type { PeriodView } from "../src/publish/views/period-pages.ts";
import { layout } from "./layout.ts";
import type { Shown } from "./page.ts";
import { period } from "./partials/period.ts";
import { rows } from "./partials/rows.ts";

export const data = printEach("period");

/** Prints the articles of a year, a month, a day, or the undated ones. */
export function render({ site, shown }: Shown<PeriodView>): string {
  const { view, frame } = shown;
  const { cannotTell, allDated, byMonth, byDay } = site.texts.period;
  return layout(site, shown, (link, texts) => ({
    main: period(
      view,
      {
        clock: "published",
        title: frame.title,
        count: count(view, texts),
        byMonth,
        byDay,
        counted: texts.chart.articles,
        address: permalink.date,
        rows: (items, heading, anchorsOf) =>
          html`${view.scale === "undated" && html`<p class="note">${items.length ? cannotTell : allDated}</p>`}${rows(items, link, texts, heading, anchorsOf)}`,
      },
      link,
      texts,
    ),
  }));
}

function count({ scale, counts }: PeriodView, texts: Texts): string {
  const articles = countIn(texts, counts.sure, "article");
  if (scale === "undated" || !counts.possible) return articles;
  const { count: both, possible: forms, onlyPossible } = texts.period;
  if (!counts.sure) return fill(onlyPossible[scale], { counted: countIn(texts, counts.possible, "article") });
  return fill(both, { articles, possible: plural(texts, forms[scale], counts.possible) });
}
