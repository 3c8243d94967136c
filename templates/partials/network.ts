import { html, type Html } from "../../src/publish/html.ts";
import type { Spot, Stroke } from "../../src/publish/network.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { Group } from "../../src/publish/views/groups.ts";
import type { ActorNetwork, ActorNode, PairEdge } from "../../src/publish/views/network.ts";
import { fill } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";

/** Prints a drawn network of actors; `label` says what it shows, and a table beside it holds the same pairs. */
export function network(
  { width, height, spots, strokes }: ActorNetwork,
  label: string,
  link: Link,
  texts: Texts,
): Html {
  return html`<svg class="network" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
    <g class="edges">${strokes.map((stroke) => edge(stroke, link))}</g>
    ${spots.map((spot) => node(spot, link, texts))}
  </svg>`;
}

// The table has the same links one after another: who moves by keys need not pass through every line of the drawing.
function edge({ edge: { url, words }, x1, y1, x2, y2, breadth }: Stroke<PairEdge>, link: Link): Html {
  const line = html`x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
  return html`<a href="${link(url)}" tabindex="-1" aria-label="${words}"
    ><line class="near" ${line} /><line ${line} stroke-width="${breadth}"><title>${words}</title></line></a
  > `;
}

function node(
  { node: { name, url, group, type }, x, y, radius, lines, anchor }: Spot<ActorNode>,
  link: Link,
  texts: Texts,
): Html {
  const words = fill(texts.network.node, { name, type: texts.types[type] });
  return html`<a class="t-${group}" href="${link(url)}"
    ><title>${words}</title>${glyph(group, x, y, radius)}<text text-anchor="${anchor}"
      >${lines.map((line) => html`<tspan x="${line.x}" y="${line.y}">${line.text}</tspan>`)}</text
    ></a
  > `;
}

/** Draws the mark of a family, as lists show it: its shape tells it apart without colour. */
function glyph(group: Group, x: number, y: number, radius: number): Html {
  const box = (half: number, tall = half, up = tall) =>
    html`x="${tenth(x - half)}" y="${tenth(y - up)}" width="${tenth(2 * half)}" height="${tenth(2 * tall)}"`;
  if (group === "government") return html`<rect ${box(radius * 0.89)} />`;
  if (group === "organisation")
    return html`<rect class="hollow" ${box(radius * 0.8)} stroke-width="${tenth(radius * 0.42)}" />`;
  if (group === "media")
    return html`<rect ${box(radius, radius * 0.32, radius * 0.8)} /><rect
        ${box(radius, radius * 0.32, -radius * 0.16)}
      />`;
  if (group === "armed") return html`<path d="${triangle(x, y, radius * 1.2)}" />`;
  return html`<circle cx="${x}" cy="${y}" r="${radius}" />`;
}

function triangle(x: number, y: number, size: number): string {
  const [half, down] = [tenth(size * 0.87), tenth(size * 0.5)];
  return `M${x} ${tenth(y - size)}L${tenth(x + half)} ${tenth(y + down)}H${tenth(x - half)}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
