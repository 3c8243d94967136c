import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import { countOf } from "../../src/publish/views/counts.ts";
import type { OriginalLine } from "../../src/publish/views/original.ts";
import type { Link } from "../page.ts";

/** Prints the original line by line: removed lines struck through with their reason, evidence marked. */
export function original({ article, original: all, removed, direction }: ArticleView, link: Link): Html {
  const { path, sha256, encoding } = article.record.original;
  return html`<section class="view original" id="original" aria-label="Original">
    <p class="note">
      The file as received, ${countOf(all.length, "line")};
      ${removed ? html`${countOf(removed, "line")} <del>struck through</del> ${removed === 1 ? "is" : "are"} not part of the story` : "every line is part of the story"}.
      <a href="${link(permalink.original(article.id))}" download>Download it</a>
    </p>
    <ol class="source" dir="${direction}">
      ${all.map(printLine)}
    </ol>
    <p class="note"><code>${path}</code>, ${encoding}, SHA-256 <code class="hash">${sha256}</code></p>
  </section>`;
}

function printLine({ number, pieces, removed, gap }: OriginalLine): Html {
  const text = pieces.map(({ text: piece, mark }) =>
    mark === null ? html`${piece}` : html`<mark id="${mark}">${piece}</mark>`,
  );
  const shown = removed
    ? html`<del>${text}</del> <span class="reason" title="${removed.rule}" dir="ltr">${removed.words}</span>`
    : html`${text}`;
  return html`<li id="L${number}" value="${number}" ${gap && html` class="gap"`}>${shown}</li> `;
}
