import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countIn } from "../src/publish/wording.ts";
import type { PeriodView } from "../src/publish/views/period-pages.ts";
import { layout } from "./layout.ts";
import type { Shown } from "./page.ts";
import { clocks } from "./partials/clocks.ts";
import { pager, rows } from "./partials/rows.ts";

export const data = printEach("silent");

/** Prints the articles that speak of no day. */
export function render({ site, shown }: Shown<PeriodView>): string {
  const { counts, sure, list } = shown.view;
  const { silentTitle, silentNote, noneSilentNote } = site.texts.events;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${silentTitle}</h1>
      <p class="count">${countIn(texts, counts.sure, "article")}</p>
      ${clocks("events", link, texts)}
      <p class="note">${counts.sure ? silentNote : noneSilentNote}</p>
      ${rows(sure, link, texts, "h2")} ${pager(list, link, texts)}`,
  }));
}
