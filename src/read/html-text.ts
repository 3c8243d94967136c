import type { LineMarkup } from "../model/article.ts";
import {
  getAttribute,
  isElement,
  isText,
  parsePiece,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from "./html-tree.ts";

/** Is one block of a page as it shows, with what its markup says of it. */
export interface PageLine {
  readonly text: string;
  readonly markup?: LineMarkup;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Lists the elements that begin and end a line of their own. */
const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul",
);
/** Lists the elements whose text is nobody's to read, or which run. */
export const SILENT: ReadonlySet<string> = words(
  "applet area audio base button canvas datalist embed frame frameset head iframe input link map math meta noembed noframes noscript object option param picture progress rp script select source style svg template textarea track video",
);
// Most of a line must lie in an element for the element to speak for it.
const MOST_OF_LINE = 0.9;

/** Renders the text that a page or a piece of it shows: one block a line, no blank lines, white space as browsers fold it. */
export function renderVisibleText(root: HtmlParent): string {
  return renderLines(root)
    .map(({ text }) => text)
    .join("\n");
}

/** Renders a piece of HTML, e.g. out of a feed, as plain text. */
export function renderHtmlFragment(html: string): string {
  return renderVisibleText(parsePiece(html));
}

/** Renders what {@link renderVisibleText} does, line by line, without recursion. */
export function renderLines(root: HtmlParent): PageLine[] {
  const writer = new LineWriter();
  const stack: (HtmlNode | { readonly leave: HtmlElement })[] = root.childNodes.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ("leave" in next) writer.leave(next.leave);
    else if (isText(next)) writer.write(next.value);
    else if (isElement(next) && isVisible(next)) {
      writer.enter(next);
      stack.push({ leave: next });
      for (let i = next.childNodes.length - 1; i >= 0; i--) stack.push(next.childNodes[i] as HtmlNode);
    }
  }
  writer.breakLine();
  return writer.lines;
}

/** Tells whether an element shows: no script, not hidden by an attribute or its own style. */
function isVisible(element: HtmlElement): boolean {
  if (SILENT.has(element.tagName) || getAttribute(element, "hidden") !== null) return false;
  const style = getAttribute(element, "style")?.slice(0, 2_000) ?? "";
  return !/(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style);
}

/** Gathers text into lines and counts how much of each line lies in captions, headings and links. */
class LineWriter {
  readonly lines: PageLine[] = [];
  #line = "";
  #depth: Record<LineMarkup, number> = { caption: 0, heading: 0, link: 0 };
  #inside: Record<LineMarkup, number> = { caption: 0, heading: 0, link: 0 };

  write(value: string): void {
    // Soft hyphens and zero width spaces show as nothing and would cut words in two for every search.
    const text = value.replace(/[\u00ad\u200b\ufeff]/g, "");
    this.#line += text;
    const printed = countPrinted(text);
    for (const kind of KINDS) if (this.#depth[kind] > 0) this.#inside[kind] += printed;
  }

  enter(element: HtmlElement): void {
    if (element.tagName === "br" || BLOCKS.has(element.tagName)) this.breakLine();
    if (element.tagName === "td" || element.tagName === "th") this.#line += " ";
    const kind = findKind(element);
    if (kind) this.#depth[kind]++;
  }

  leave(element: HtmlElement): void {
    if (BLOCKS.has(element.tagName)) this.breakLine();
    const kind = findKind(element);
    if (kind) this.#depth[kind]--;
  }

  breakLine(): void {
    const text = this.#line.replace(/\s+/g, " ").trim();
    const printed = countPrinted(text);
    const markup = KINDS.find((kind) => printed > 0 && this.#inside[kind] >= printed * MOST_OF_LINE);
    if (text) this.lines.push(markup ? { text, markup } : { text });
    this.#line = "";
    this.#inside = { caption: 0, heading: 0, link: 0 };
  }
}

const KINDS: readonly LineMarkup[] = ["caption", "heading", "link"];

function findKind({ tagName, attrs }: HtmlElement): LineMarkup | null {
  if (tagName === "a") return "link";
  if (/^h[1-6]$/.test(tagName)) return "heading";
  if (tagName === "figcaption") return "caption";
  return attrs.some(({ name, value }) => name === "class" && /(?:^|[\s_-])caption/i.test(value))
    ? "caption"
    : null;
}

function countPrinted(text: string): number {
  return text.replace(/\s+/g, "").length;
}
