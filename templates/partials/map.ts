import { html, type Html, trustMarkup } from "../../src/publish/html.ts";
import type { MapMark, MapView } from "../../src/publish/map.ts";
import type { Link } from "../page.ts";

/** Prints a drawn map; `label` says what it shows, and a list or table beside it holds the same places. */
export function map({ width, height, land, countries, marks }: MapView, label: string, link: Link): Html {
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
    <rect class="sea" width="${width}" height="${height}" />
    <path class="land" d="${trustMarkup(land)}" />
    ${marks.filter(({ shape }) => shape === "area").map((mark) => shape(mark, link))}
    <g class="countries" aria-hidden="true">
      ${countries.map(({ name, x, y }) => html`<text x="${x}" y="${y}">${name}</text>`)}
    </g>
    ${marks.filter(({ shape }) => shape !== "area").map((mark) => shape(mark, link))}
    <g class="labels" aria-hidden="true">${marks.map(nameOf)}</g>
  </svg>`;
}

/** Prints a small map, and under it which places lie beyond its edge. */
export function mapWithRest(drawn: MapView, label: string, link: Link): Html {
  const far = drawn.outside.map(({ name }) => name).join(", ");
  return html`${map(drawn, label, link)}${far && html`<p class="small">Beyond the edge: ${far}</p>`}`;
}

function shape(mark: MapMark, link: Link): Html {
  const drawn = mark.path
    ? html`<path class="area" d="${trustMarkup(mark.path)}"><title>${mark.name}</title></path>`
    : html`<circle class="${mark.shape}" cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"
        ><title>${mark.name}</title></circle
      >`;
  return mark.url === null ? drawn : html`<a href="${link(mark.url)}" aria-label="${mark.name}">${drawn}</a>`;
}

function nameOf({ label, name }: MapMark): Html | null {
  if (!label) return null;
  return html`<text x="${label.x}" y="${label.y}" ${label.end && html` text-anchor="end"`}>${name}</text>`;
}
