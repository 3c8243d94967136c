import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { fill, writeNumber } from "../../src/publish/wording.ts";
import type { ReachBar, ReachChart } from "../../src/publish/views/reaches.ts";
import type { Link } from "../page.ts";

/** Prints dates that are not one day as bars over the days that they allow. */
export function reaches(view: ReachChart, link: Link, texts: Texts): Html {
  const { bars, total, first, last } = view;
  return html`<figure class="reaches">
    <ol>
      ${bars.map((bar) => reach(bar, view, link))}
    </ol>
    <figcaption>
      <span>${first}</span
      ><span
        >${total > bars.length && fill(texts.chart.firstOf, { shown: bars.length, total: writeNumber(total) })}</span
      ><span>${last}</span>
    </figcaption>
  </figure>`;
}

function reach({ link: to, when, x, width, ticks, open }: ReachBar, chart: ReachChart, link: Link): Html {
  return html`<li>
    <a href="${link(to.url)}"><bdi>${to.text}</bdi></a> <span class="when">${when}</span>
    <svg viewBox="0 0 ${chart.width} 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="${open ? "open" : "bar"}" x="${x}" y="2" width="${width}" height="4" />
      ${ticks.map((tick) => html`<rect class="day" x="${tick}" width="3" height="8" />`)}
    </svg>
  </li> `;
}
