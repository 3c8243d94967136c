import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { countIn, weave, weavePlural } from "../../src/publish/wording.ts";
import type { OriginalLine } from "../../src/publish/views/original.ts";
import type { Link } from "../page.ts";
import { fileNote } from "./withheld.ts";

/** Prints the original line by line: removed lines struck through with their reason, evidence marked. */
export function original(
  { article, original: all, removed, direction, withheld }: ArticleView,
  link: Link,
  texts: Texts,
): Html {
  const { language, original: file } = article.record;
  const { path, sha256, encoding } = file;
  const words = texts.original;
  const struck = html`<del>${words.struck}</del>`;
  const instead = withheld && fileNote(withheld, texts);
  const note = withheld?.file
    ? instead
    : weave(words.asReceived, {
        lines: countIn(texts, all.length, "line"),
        removals: removed ? weavePlural(texts, words.removals, removed, { struck }) : words.allKept,
        download: html`<a href="${link(permalink.original(article.id))}" download>${words.download}</a>`,
      });
  return html`<section class="view original" id="original" aria-label="${texts.article.original}">
    <p class="note">${note}${!withheld?.file && instead && html` ${instead}`}</p>
    <ol class="source" dir="${direction}" ${language !== "und" && html` lang="${language}"`}>
      ${all.map((line) => printLine(line, texts))}
    </ol>
    <p class="note">
      ${weave(words.file, { path: html`<code><bdi>${path}</bdi></code>`, encoding, hash: html`<code class="hash">${sha256}</code>` })}
    </p>
  </section>`;
}

function printLine({ number, pieces, removed, gap }: OriginalLine, texts: Texts): Html {
  const text = pieces.map(({ text: piece, mark }) =>
    mark === null ? html`${piece}` : html`<mark id="${mark}">${piece}</mark>`,
  );
  const shown = removed
    ? html`<del>${text}</del>
        <span
          class="reason"
          title="${removed.rule}"
          lang="${texts.language.code}"
          dir="${texts.language.direction}"
          >${removed.words}</span
        >`
    : html`${text}`;
  return html`<li id="L${number}" value="${number}" ${gap && html` class="gap"`}>${shown}</li> `;
}
