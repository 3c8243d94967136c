import type { ChartView } from "../../src/publish/chart.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { HoleText, Texts } from "../../src/publish/texts.ts";
import type { TimeChart } from "../../src/publish/views/time-chart.ts";
import { fill } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";

// On a phone few bars fit with larger letters; more of them are moved under the finger.
const WIDE = 800;
const FEW = 12;

function formOf({ width, bars }: ChartView): "wide" | "few" | "many" {
  return width > WIDE ? "wide" : bars.length <= FEW ? "few" : "many";
}

/** Prints a bar chart with its table twin; `caption` says what is counted, `counted` heads its column (articles, where left out). */
export function chart(
  view: ChartView,
  caption: string,
  link: Link,
  { chart: words }: Texts,
  counted: string = words.articles,
): Html {
  const { width, height, baseline, bars, lines } = view;
  const unsure = bars.some(({ datum }) => datum.unsure);
  return html`<figure class="chart ${formOf(view)}">
    <div class="scroll">
      <svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${caption}">
        ${lines.map(({ y, label }) => html`<line x1="36" x2="${width}" y1="${y}" y2="${y}" /><text class="tick" x="30" y="${y + 4}" text-anchor="end">${label}</text>`)}
        ${bars.map((bar) => drawBar(bar, baseline, link, words))} ${bars.map((bar) => tickOf(bar, view))}
        ${formOf(view) !== "few" && farTicks(view)}
      </svg>
    </div>
    <figcaption>
      ${fill(unsure ? words.unsure : words.sure, { caption })}
      ${table(view, { caption, counted }, link, words)}
    </figcaption>
  </figure>`;
}

/** Prints a bar chart over time of the articles that name or come from something; nothing where there is none. */
export function overTime(
  time: TimeChart | null,
  words: { readonly byMonth: HoleText<"name">; readonly byYear: HoleText<"name"> },
  name: string,
  link: Link,
  texts: Texts,
): Html | null {
  if (!time) return null;
  return chart(time.chart, fill(time.unit === "month" ? words.byMonth : words.byYear, { name }), link, texts);
}

const HALF_LETTER = 3.2;

// A label that would reach over the edge ends at it.
function tickOf({ tick, x, width }: ChartView["bars"][number], chart: ChartView): Html | null {
  if (tick === null) return null;
  const middle = Math.round(x + width / 2);
  const isOver = middle + tick.length * HALF_LETTER > chart.width;
  const [at, anchor] = isOver ? [chart.width, "end"] : [middle, "middle"];
  return html`<text class="x" x="${at}" y="${chart.baseline + 15}" text-anchor="${anchor}">${tick}</text>`;
}

// A phone shows the newer end of a long chart, where the numbers of its axis would be out of sight.
function farTicks({ width, lines }: ChartView): Html {
  const above = lines.filter(({ label }) => label !== "0");
  return html`<g class="far" aria-hidden="true">
    ${above.map(({ y, label }) => html`<text x="${width}" y="${y - 3}" text-anchor="end">${label}</text>`)}
  </g>`;
}

function drawBar(
  { datum, x, y, width, height, sure }: ChartView["bars"][number],
  baseline: number,
  link: Link,
  texts: Texts["chart"],
) {
  if (!datum.value) return null;
  const { label, value: count, unsure } = datum;
  const words = unsure ? fill(texts.unsureBar, { label, count, unsure }) : fill(texts.bar, { label, count });
  const bar = html`${sure < height && html`<rect class="unsure" x="${x}" y="${y}" width="${width}" height="${height}" />`}<rect
      x="${x}"
      y="${Math.round((baseline - sure) * 10) / 10}"
      width="${width}"
      height="${sure}"
    />`;
  return datum.url ? html`<a href="${link(datum.url)}" aria-label="${words}">${bar}</a>` : bar;
}

function table(
  { bars }: ChartView,
  { caption, counted }: { readonly caption: string; readonly counted: string },
  link: Link,
  words: Texts["chart"],
): Html {
  return html`<details class="twin">
    <summary>${words.asTable}</summary>
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col">${counted}</th>
          <th scope="col">${words.uncertain}</th>
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
