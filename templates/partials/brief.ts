import { html, type Html, type Printable } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { BriefEntry } from "../../src/publish/views/brief-entries.ts";
import type { AliasView } from "../../src/publish/views/named.ts";
import { countIn, writeNumber } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";
import { showExample, why } from "./aliases.ts";
import { mark } from "./names.ts";
import { when } from "./rows.ts";

/** Prints an actor or place as a dictionary does; `facts` stand behind its kind, `under` below the words that name it. */
export function briefEntry(
  { anchor, name, group, type, mentions, aliases, row }: BriefEntry,
  { facts, under }: { readonly facts: Printable; readonly under: Html },
  link: Link,
  texts: Texts,
): Html {
  const isOnly = aliases.length === 1 && aliases[0]?.form === name;
  return html`<section class="brief" id="${anchor}">
    <div>
      <h2>${mark(group)}<bdi>${name}</bdi></h2>
      <p class="small">${texts.types[type]}${facts}; ${countIn(texts, mentions, "mention")}</p>
    </div>
    <div>
      <ul>
        ${aliases.map((alias) => form(alias, { isOnly, isCounted: aliases.length > 1 }, link, texts))}
      </ul>
      ${row && html`<p><a href="${link(row.url)}" dir="auto">${row.title}</a> ${when(row.date)}</p>`} ${under}
    </div>
  </section> `;
}

function form(
  alias: AliasView,
  { isOnly, isCounted }: { readonly isOnly: boolean; readonly isCounted: boolean },
  link: Link,
  texts: Texts,
): Html {
  const { form: words, kind, reason, count, example } = alias;
  const shown = example ? showExample(example, link) : html`<bdi>${words}</bdi>`;
  return html`<li>
    ${shown}
    ${!isOnly && html`${why(kind, reason, texts)} <span class="num">${isCounted && writeNumber(count)}</span>`}
  </li> `;
}
