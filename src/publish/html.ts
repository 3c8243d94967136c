import { tidyText } from "./tidy.ts";

// A registered symbol and not `instanceof`: a template may have loaded this module a second time.
const SAFE: unique symbol = Symbol.for("pressmark.html");

/** Is a piece of markup that is known to be safe: only {@link html} and {@link trustMarkup} make it. */
export class Html {
  readonly [SAFE] = true;
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** Is what can stand in a template; `false`, `null` and `undefined` print nothing. */
export type Printable = Html | string | number | false | null | undefined | readonly Printable[];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes text safe to stand in markup and in quoted attributes; what could disturb the page's text is replaced. */
export function escapeText(text: string): string {
  return tidyText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** Writes markup with every inserted text escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  const outside = withoutIndents(parts);
  let markup = outside[0] ?? "";
  for (let i = 0; i < values.length; i++) markup += print(values[i]) + (outside[i + 1] ?? "");
  return new Html(markup);
}

const outsides = new WeakMap<TemplateStringsArray, readonly string[]>();

// The indents of a template are for its reader; a page need not carry them.
function withoutIndents(parts: TemplateStringsArray): readonly string[] {
  const known = outsides.get(parts);
  if (known) return known;
  const outside = parts.map((part) => part.replace(/\n\s+/g, "\n"));
  outsides.set(parts, outside);
  return outside;
}

/** Takes a string as markup without escaping it; for what a renderer of ours has made. */
export function trustMarkup(markup: string): Html {
  return new Html(markup);
}

function print(value: Printable): string {
  if (value === false || value === null || value === undefined) return "";
  if (typeof value !== "object") return escapeText(String(value));
  return isHtml(value) ? value.markup : value.map(print).join("");
}

function isHtml(value: object): value is Html {
  return SAFE in value;
}
