import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { AliasView } from "../../src/publish/views/named.ts";
import type { Link } from "../page.ts";
import { table } from "./table.ts";
import { recordWords } from "./words.ts";

/** Prints the forms of a name with how often, why, and one example each. */
export function aliases(items: readonly AliasView[], link: Link, texts: Texts): Html {
  const { aliases: words } = texts;
  if (!items.length) return html`<p class="empty">${words.none}</p>`;
  const rows = items.map(({ form, kind, count, reason, example }) => [
    html`<span dir="auto">${form}</span> ${why(kind, reason, texts)}`,
    count,
    example && showExample(example, link),
  ]);
  return table([words.form, { count: words.count }, words.example], rows);
}

/** Prints why a form belongs to a name; a name needs no word for its kind. */
export function why(kind: string, reason: string, texts: Texts): Html {
  const kinds: Readonly<Record<string, string>> = texts.aliases.kinds;
  return html`<small class="under"
    >${kind !== "name" && html`${kinds[kind] ?? kind}${texts.frame.comma}`}<span ${recordWords(texts)}
      >${reason}</span
    ></small
  >`;
}

/** Prints a form of a name among the words around it, as the way to them. */
export function showExample(
  { before, form, after, in: where }: NonNullable<AliasView["example"]>,
  link: Link,
) {
  return html`<a class="example" href="${link(where.url)}" title="${where.text}" dir="auto"
    >${before}<mark>${form}</mark>${after}</a
  >`;
}
