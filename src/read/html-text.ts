import {
  getAttribute,
  isElement,
  isText,
  parsePiece,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
} from "./html-tree.ts";

const words = (text: string) => new Set(text.split(" "));

/** Lists the elements that begin and end a line of their own. */
const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul",
);
const CELLS = words("td th");
/** Lists the elements whose text is nobody's to read, or which run. */
export const SILENT: ReadonlySet<string> = words(
  "applet area audio base button canvas datalist embed frame frameset head iframe input link map math meta noembed noframes noscript object option param picture progress rp script select source style svg template textarea track video",
);

/** Renders the text that a page or a piece of it shows: one block a line, no blank lines, white space as browsers fold it. */
export function renderVisibleText(root: HtmlParent): string {
  const lines: string[] = [];
  let line = "";
  const stack: (HtmlNode | "break")[] = root.childNodes.toReversed();
  const breakLine = () => {
    const folded = line.replace(/\s+/g, " ").trim();
    if (folded) lines.push(folded);
    line = "";
  };
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === "break") breakLine();
    else if (isText(node)) line += foldText(node.value, node.parentNode);
    else if (isElement(node) && isVisible(node)) {
      if (node.tagName === "br" || BLOCKS.has(node.tagName)) breakLine();
      if (CELLS.has(node.tagName) && line) line += " ";
      if (BLOCKS.has(node.tagName)) stack.push("break");
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as HtmlNode);
    }
  }
  breakLine();
  return lines.join("\n");
}

/** Renders a piece of HTML, e.g. out of a feed, as plain text. */
export function renderHtmlFragment(html: string): string {
  return renderVisibleText(parsePiece(html));
}

// Soft hyphens and zero width spaces show as nothing and would cut words in two for every search.
function foldText(value: string, parent: HtmlParent | null): string {
  const text = value.replace(/[\u00ad\u200b\ufeff]/g, "");
  return parent?.nodeName === "pre" ? text : text;
}

/** Tells whether an element shows: no script, not hidden by an attribute or its own style. */
export function isVisible(element: HtmlElement): boolean {
  if (SILENT.has(element.tagName)) return false;
  if (getAttribute(element, "hidden") !== null) return false;
  const style = getAttribute(element, "style");
  return (
    style === null ||
    !/(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(style.slice(0, 2_000))
  );
}
