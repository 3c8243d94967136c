import { html, type Html } from "../../src/publish/html.ts";
import type { EventRow } from "../../src/publish/views/event-rows.ts";
import type { Link } from "../page.ts";
import { anchors, type AnchorsOf } from "./rows.ts";

/** Prints sentences that speak of a day, each with that day and its article. */
export function events(items: readonly EventRow[], link: Link, anchorsOf: AnchorsOf = () => []): Html {
  return html`<ul class="rows">
    ${items.map((item, i) => row(item, link, anchors(anchorsOf(i))))}
  </ul>`;
}

function row({ words, text, language, article }: EventRow, link: Link, begin: Html[]): Html {
  const lang = language !== "und" && html` lang="${language}"`;
  return html`<li>
    <span class="when">${words}</span>
    <div dir="auto">
      ${begin}
      <p class="said" ${lang}>${text}</p>
      <p>
        ${article.source !== null && html`<bdi>${article.source}</bdi> <span class="sep">·</span> `}<a
          href="${link(article.url)}"
          ${lang}
          dir="auto"
          >${article.title}</a
        >
      </p>
    </div>
  </li> `;
}
