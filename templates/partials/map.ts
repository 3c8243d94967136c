import { html, type Html, type Printable, trustMarkup } from "../../src/publish/html.ts";
import type { MapMark, MapView } from "../../src/publish/map.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { weave, weavePlural } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";
import { listNames } from "./words.ts";

/** Prints a drawn map; `label` says what it shows, and a list or table beside it holds the same places. */
export function map(
  { width, height, land, countries, marks, dots }: MapView,
  label: string,
  link: Link,
): Html {
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
    <rect class="sea" width="${width}" height="${height}" />
    <path class="land" d="${trustMarkup(land)}" />
    ${marks.filter(({ shape }) => shape === "area").map((mark) => shape(mark, link))}
    <g class="countries" aria-hidden="true">
      ${countries.map(({ name, x, y }) => html`<text x="${x}" y="${y}">${name}</text>`)}
    </g>
    ${dots !== "" && html`<path class="dots" aria-hidden="true" d="${trustMarkup(dots)}" />`}
    ${marks.filter(({ shape }) => shape !== "area").map((mark) => shape(mark, link))}
    <g class="labels" aria-hidden="true">${marks.map(nameOf)}</g>
  </svg>`;
}

/** Prints a small map, and under it which places lie beyond its edge. */
export function mapWithRest(drawn: MapView, label: string, link: Link, texts: Texts): Html {
  const far = drawn.outside.map(({ name }) => name);
  return html`${map(drawn, label, link)}${far.length > 0 && html`<p class="small">${weave(texts.map.beyond, { places: listSome(far, texts) })}</p>`}`;
}

const MOST_NAMED = 4;

/** Lists names, of many only the first two and how many more there are. */
export function listSome(names: readonly string[], texts: Texts): Printable {
  if (names.length <= MOST_NAMED) return listNames(names, texts);
  const [first, second] = names.map((name) => html`<bdi>${name}</bdi>`);
  return weavePlural(texts, texts.places.andMore, names.length - 2, { first, second });
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
  const anchor = label.anchor !== "start" && html` text-anchor="${label.anchor}"`;
  return html`<text x="${label.x}" y="${label.y}" ${anchor}>${name}</text>`;
}
