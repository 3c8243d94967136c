import { permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { Link } from "../page.ts";

const CLOCKS = [
  { clock: "published", text: "Published", url: permalink.timeline },
  { clock: "events", text: "Spoken of", url: permalink.events },
] as const;

/** Prints the choice between the timeline's two clocks: days of publication, days that articles speak of. */
export function clocks(here: (typeof CLOCKS)[number]["clock"], link: Link): Html {
  return html`<nav class="tabs" aria-label="Clock">
    ${CLOCKS.map(
      ({ clock, text, url }) =>
        html`<a href="${link(url)}" ${clock === here && html` aria-current="page"`}>${text}</a>`,
    )}
  </nav>`;
}
