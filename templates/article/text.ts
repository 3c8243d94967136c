import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { plural } from "../../src/publish/wording.ts";
import type { Group } from "../../src/publish/views/groups.ts";
import { key } from "../partials/names.ts";
import type { Link } from "../page.ts";
import { cite } from "./cite.ts";
import { withheld } from "./withheld.ts";

/** Prints the way between an article's three views; they are shown by their addresses, without a script. */
export function tabs({ removed }: ArticleView, texts: Texts): Html {
  const words = texts.article;
  return html`<nav class="tabs" aria-label="${words.views}">
    <a href="#text">${words.clean}</a
    ><a href="#original"
      >${words.original}${removed > 0 && html`<span class="count">${plural(texts, words.removed, removed)}</span>`}</a
    ><a href="#record">${words.record}</a>
  </nav>`;
}

/** Prints the clean text with its numbered paragraphs, how to cite it, and the way to the neighbours. */
export function clean(view: ArticleView, link: Link, texts: Texts): Html {
  const words = texts.article;
  const { article, body, direction, paragraphs } = view;
  const { language } = article.record;
  return html`<section class="view clean" id="text" aria-label="${words.cleanText}">
    ${withheld(view.withheld, texts)} ${legend(view, texts)}
    ${article.clean.keptAll && html`<p class="note">${words.keptAll}</p>`}
    ${
      paragraphs === 0
        ? !view.withheld?.access && html`<p class="empty">${words.noStory}</p>`
        : html`<div
            class="body"
            dir="${direction}"
            ${language !== "und" && html` lang="${language}"`}
            data-pagefind-body
          >
            ${body}
          </div>`
    }
    ${cite(view, link, texts)} ${neighbours(view, link, words)}
  </section>`;
}

function legend({ actors, places, paragraphs }: ArticleView, texts: Texts): Html | null {
  if (paragraphs === 0) return null;
  const named = [...new Set<Group>([...actors, ...places].map(({ group }) => group))];
  if (!named.length) return null;
  return html`<div class="legend">
    <label><input type="checkbox" class="plain" /> ${texts.article.plain}</label>${key(texts, named)}
  </div>`;
}

function neighbours({ previous, next }: ArticleView, link: Link, words: Texts["article"]): Html | null {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="${words.byDate}">
    ${
      previous &&
      html`<a href="${link(previous.url)}" rel="prev"
        ><span class="label">${words.earlier}</span> <span dir="auto">${previous.text}</span></a
      >`
    }${next && html`<a href="${link(next.url)}" rel="next"><span class="label">${words.later}</span> <span dir="auto">${next.text}</span></a>`}
  </nav>`;
}
