import type { ActorType, PlaceType } from "../../src/model/record.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { plural, writeNumber } from "../../src/publish/wording.ts";
import { type Group, GROUPS } from "../../src/publish/views/groups.ts";
import type { EntryView } from "../../src/publish/views/named.ts";
import type { Link } from "../page.ts";

/** Prints the mark of a family: its shape tells it apart without colour. */
export function mark(group: Group): Html {
  return html`<i class="dot t-${group}" aria-hidden="true"></i>`;
}

/** Is a line in a list of names with a count. */
export interface NameLine {
  readonly name: string;
  readonly url: string;
  readonly group: Group;
  readonly type: ActorType | PlaceType;
  readonly count: number;
  /** Mentions by a people's word ("Iranian"), shown apart. */
  readonly apart?: number;
}

/** Prints the heading of a list of names, and over its numbers what they count. */
export function countedHeading(heading: string, unit: string | false): Html {
  return html`<div class="head">
    <h2>${heading}</h2>
    ${unit !== false && html`<span>${unit}</span>`}
  </div>`;
}

/** Prints names with their marks and counts; `counted` says what is counted. */
export function names(items: readonly NameLine[], link: Link, counted: string, texts: Texts): Html {
  return html`<ul class="names">
    ${items.map((item) => nameLine(item, link, counted, texts))}
  </ul>`;
}

const SHOWN = 10;

/** Prints the first ten names, the others folded away. */
export function foldedNames(items: readonly NameLine[], link: Link, counted: string, texts: Texts): Html {
  const rest = items.slice(SHOWN);
  return html`${names(items.slice(0, SHOWN), link, counted, texts)}${
    rest.length > 0 &&
    html`<details>
      <summary>${plural(texts, texts.names.more, rest.length)}</summary>
      ${names(rest, link, counted, texts)}
    </details>`
  }`;
}

function nameLine(
  { name, url, group, type, count, apart = 0 }: NameLine,
  link: Link,
  counted: string,
  texts: Texts,
): Html {
  const kind = texts.types[type];
  const only = count === 0 && apart > 0;
  const more = apart > 0 && html` <small dir="ltr" title="${texts.names.byPeople}">+${apart}</small>`;
  return html`<li>
    <a href="${link(url)}" title="${kind}">
      ${mark(group)}<span><bdi>${name}</bdi><span class="unseen">${texts.frame.comma}${kind}</span></span>
    </a>
    ${
      only
        ? html`<span class="num" title="${texts.names.onlyByPeople}"
            ><small>${texts.names.adjective}</small> ${writeNumber(apart)}</span
          >`
        : html`<span class="num" title="${counted}">${writeNumber(count)}${more}</span>`
    }
  </li> `;
}

/** Turns entries into lines that count the articles shared with something. */
export function together(entries: readonly (EntryView & { readonly together: number })[]): NameLine[] {
  return entries.map((entry) => ({ ...entry, count: entry.together }));
}

/** Prints the key to marks and colours. */
export function key(texts: Texts, groups: readonly Group[] = GROUPS): Html {
  return html`<p class="key">
    ${groups.map((group) => html`<span>${mark(group)}${texts.groups[group]}</span> `)}
  </p>`;
}
