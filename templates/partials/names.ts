import { html, type Html } from "../../src/publish/html.ts";
import { writeNumber } from "../../src/publish/views/counts.ts";
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
  readonly type: string;
  readonly count: number;
  /** Mentions by a people's word ("Iranian"), shown apart. */
  readonly apart?: number;
}

/** Prints names with their marks and counts; `counted` says what is counted. */
export function names(items: readonly NameLine[], link: Link, counted: string): Html {
  return html`<ul class="names">
    ${items.map((item) => nameLine(item, link, counted))}
  </ul>`;
}

const SHOWN = 10;

/** Prints the first ten names, the others folded away. */
export function foldedNames(items: readonly NameLine[], link: Link, counted: string): Html {
  const rest = items.slice(SHOWN);
  return html`${names(items.slice(0, SHOWN), link, counted)}${
    rest.length > 0 &&
    html`<details>
      <summary>${rest.length} more</summary>
      ${names(rest, link, counted)}
    </details>`
  }`;
}

function nameLine({ name, url, group, type, count, apart = 0 }: NameLine, link: Link, counted: string): Html {
  const more = apart > 0 && html` <small title="by a people’s word, such as an adjective">+${apart}</small>`;
  return html`<li>
    <a href="${link(url)}" title="${type}">
      ${mark(group)}<span><span dir="auto">${name}</span><span class="unseen">, ${type}</span></span>
    </a>
    <span class="num" title="${counted}">${writeNumber(count)}${more}</span>
  </li> `;
}

/** Turns entries into lines that count the articles shared with something. */
export function together(entries: readonly (EntryView & { readonly together: number })[]): NameLine[] {
  return entries.map((entry) => ({ ...entry, count: entry.together }));
}

/** Prints the key to marks and colours. */
export function key(groups: readonly Group[] = Object.keys(GROUPS) as Group[]): Html {
  return html`<p class="key">
    ${groups.map((group) => html`<span>${mark(group)}${GROUPS[group]}</span> `)}
  </p>`;
}
