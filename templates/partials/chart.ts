import type { ChartView } from "../../src/publish/chart.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { Link } from "../page.ts";

/** Prints a bar chart with its table twin; `caption` says what is counted. */
export function chart(view: ChartView, caption: string, link: Link): Html {
  const { width, height, baseline, bars, lines } = view;
  const unsure = bars.some(({ datum }) => datum.unsure);
  return html`<figure class="chart">
    <svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${caption}">
      ${lines.map(({ y, label }) => html`<line x1="30" x2="${width}" y1="${y}" y2="${y}" /><text class="tick" x="24" y="${y + 4}" text-anchor="end">${label}</text>`)}
      ${bars.map((bar) => drawBar(bar, baseline, link))}
      ${bars.filter(({ labelled }) => labelled).map(({ datum, x, width: wide }) => html`<text x="${Math.round(x + wide / 2)}" y="${baseline + 15}" text-anchor="middle">${datum.label}</text>`)}
    </svg>
    <figcaption>
      ${caption}${unsure && html`; hollow: the date may fall outside`}. ${table(view, caption, link)}
    </figcaption>
  </figure>`;
}

function drawBar(
  { datum, x, y, width, height, sure }: ChartView["bars"][number],
  baseline: number,
  link: Link,
) {
  if (!datum.value) return null;
  const words = `${datum.label}: ${datum.value}${datum.unsure ? `, ${datum.unsure} of them uncertain` : ""}`;
  const bar = html`${sure < height && html`<rect class="unsure" x="${x}" y="${y}" width="${width}" height="${height}" />`}<rect
      x="${x}"
      y="${Math.round((baseline - sure) * 10) / 10}"
      width="${width}"
      height="${sure}"
    />`;
  return datum.url ? html`<a href="${link(datum.url)}" aria-label="${words}">${bar}</a>` : bar;
}

function table({ bars }: ChartView, caption: string, link: Link): Html {
  return html`<details class="twin">
    <summary>As a table</summary>
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Articles</th>
          <th scope="col">of them uncertain</th>
        </tr>
      </thead>
      <tbody>
        ${bars
          .filter(({ datum }) => datum.value > 0)
          .map(
            ({ datum: { label, url, value, unsure } }) =>
              html`<tr>
                <th scope="row">${url ? html`<a href="${link(url)}">${label}</a>` : label}</th>
                <td>${value}</td>
                <td>${unsure ?? 0}</td>
              </tr> `,
          )}
      </tbody>
    </table>
  </details>`;
}
