import { html, type Html } from "../../src/publish/html.ts";
import type { AliasView } from "../../src/publish/views/named.ts";
import type { Link } from "../page.ts";
import { table } from "./table.ts";

const KINDS: Record<string, string> = { name: "name", demonym: "people’s word", description: "description" };

/** Prints the forms of a name with how often, why, and one example each. */
export function aliases(items: readonly AliasView[], link: Link): Html {
  if (!items.length) return html`<p class="empty">No form of the name is on record.</p>`;
  const rows = items.map(({ form, kind, count, reason, example }) => [
    html`<span dir="auto">${form}</span>`,
    KINDS[kind] ?? kind,
    count,
    reason,
    example && showExample(example, link),
  ]);
  return table(["Form", "Kind", { count: "Count" }, "Why", "For example"], rows);
}

function showExample({ before, form, after, in: where }: NonNullable<AliasView["example"]>, link: Link) {
  return html`<a class="example" href="${link(where.url)}" title="${where.text}" dir="auto"
    >${before}<mark>${form}</mark>${after}</a
  >`;
}
