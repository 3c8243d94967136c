import { html, type Html, type Printable } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { AliasView } from "../../src/publish/views/named.ts";
import { writeNumber } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";
import { aliases } from "./aliases.ts";

/** Says whose forms are printed, under which heading, and what else belongs to them. */
export interface FormsOf {
  readonly name: string;
  readonly heading: string;
  readonly rest?: Printable;
}

/** Prints the forms of a name in a line, with examples and reasons folded away; nothing where the name is its only form. */
export function forms(items: readonly AliasView[], of: FormsOf, link: Link, texts: Texts): Html | null {
  if (items.length === 1 && items[0]?.form === of.name) return null;
  return html`<section>
    <h2>${of.heading}</h2>
    ${
      items.length > 0 &&
      html`<ul class="forms">
        ${items.map(({ form, count }) => html`<li><bdi>${form}</bdi> <span class="num">${writeNumber(count)}</span></li> `)}
      </ul>`
    }
    ${
      items.length
        ? html`<details class="merges">
            <summary>${texts.aliases.more}</summary>
            ${aliases(items, link, texts)}${of.rest}
          </details>`
        : aliases(items, link, texts)
    }
  </section>`;
}
