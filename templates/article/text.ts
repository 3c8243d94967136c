import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import { countOf } from "../../src/publish/views/counts.ts";
import type { Group } from "../../src/publish/views/groups.ts";
import { key } from "../partials/names.ts";
import type { Link } from "../page.ts";

/** Prints the way between an article's three views; they are shown by their addresses, without a script. */
export function tabs({ removed }: ArticleView): Html {
  return html`<nav class="tabs" aria-label="Views of this article">
    <a href="#text">Clean</a
    ><a href="#original"
      >Original${removed > 0 && html`<span class="count">, ${countOf(removed, "line")} removed</span>`}</a
    ><a href="#record">Record and evidence</a>
  </nav>`;
}

/** Prints the clean text with its numbered paragraphs, and the way to the neighbours. */
export function clean(view: ArticleView, link: Link): Html {
  const { article, body, direction, paragraphs } = view;
  const { language } = article.record;
  return html`<section class="view clean" id="text" aria-label="Clean text">
    ${legend(view)}
    ${article.clean.keptAll && html`<p class="note">Nothing in this file looked like a story, so every line was kept.</p>`}
    ${
      paragraphs === 0
        ? html`<p class="empty">No line of this file was taken for the story; see the original.</p>`
        : html`<div
            class="body"
            dir="${direction}"
            ${language !== "und" && html` lang="${language}"`}
            data-pagefind-body
          >
            ${body}
          </div>`
    }
    ${neighbours(view, link)}
  </section>`;
}

function legend({ actors, places }: ArticleView): Html | null {
  const named = [...new Set<Group>([...actors, ...places].map(({ group }) => group))];
  if (!named.length) return null;
  return html`<div class="legend">
    <label><input type="checkbox" class="plain" /> Plain text</label>${key(named)}
  </div>`;
}

function neighbours({ previous, next }: ArticleView, link: Link): Html | null {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="By date">
    ${
      previous &&
      html`<a href="${link(previous.url)}" rel="prev"
        ><span class="label">Earlier</span> <span dir="auto">${previous.text}</span></a
      >`
    }${next && html`<a href="${link(next.url)}" rel="next"><span class="label">Later</span> <span dir="auto">${next.text}</span></a>`}
  </nav>`;
}
