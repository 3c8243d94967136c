import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { isDay, wordDate } from "../src/publish/date-words.ts";
import { html } from "../src/publish/html.ts";
import { countIn, fill, weave } from "../src/publish/wording.ts";
import type { WithdrawnView } from "../src/publish/views/withdrawn.ts";
import { layout } from "./layout.ts";
import type { Shown } from "./page.ts";

export const data = printEach("withdrawn");

/** Prints what stays in the place of an article that was withdrawn. */
export function render({ site, shown }: Shown<WithdrawnView>): string {
  return layout(site, shown, (link, texts) => {
    const { withdrawal, articles } = shown.view;
    const { title, why, date } = withdrawal;
    const { withdrawn: words } = texts;
    return {
      head: html`<meta name="robots" content="noindex" />`,
      main: html`<div class="prose withdrawn">
        <h1>${words.heading}</h1>
        ${title !== null && html`<p class="dek" dir="auto">${title}</p>`}
        <p>${weave(texts.access.why, { why: html`<bdi>${why.replace(/\.$/, "")}</bdi>` })}</p>
        ${date !== null && html`<p>${fill(words.on, { date: isDay(date) ? wordDate(date, false, texts) : date })}</p>`}
        <p class="note">${words.stays}</p>
        <nav aria-label="${words.ways}">
          <p>
            <a href="${link(permalink.articles)}"
              >${fill(words.all, { articles: countIn(texts, articles, "article") })}</a
            >
          </p>
        </nav>
      </div>`,
    };
  });
}
