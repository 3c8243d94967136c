import { renderLines, SILENT, type PageLine } from "./html-text.ts";
import {
  isElement,
  isText,
  listNodes,
  parsePiece,
  setChildren,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from "./html-tree.ts";

// Deeper trees overflow the stack of the libraries that read them next.
const DEEPEST = 256;
// What the libraries take in reasonable time: they look at every child of an element for every child.
const MOST_ELEMENTS = 40_000;
const MOST_CHILDREN = 4_000;
const LONGEST_TEXT = 50_000;
// What Readability judges elements by; nothing that runs, and no more than it needs.
const ATTRIBUTES = new Set(
  "alt aria-hidden aria-modal class content data-src data-srcset dir hidden href id itemprop lang name property rel role src srcset style title".split(
    " ",
  ),
);
const SHORTEST_BODY = 200;

/**
 * Renders the main text of a page, block by block: what Readability takes for the article,
 * or all that the page shows where it finds nothing or next to nothing. Changes the tree.
 */
export async function renderMainLines(page: HtmlDocument): Promise<readonly PageLine[]> {
  const { elements, children, text } = tidyTree(page);
  const all = renderLines(page);
  if (elements > MOST_ELEMENTS || children > MOST_CHILDREN || text > LONGEST_TEXT) return all;
  const main = await readMain(page);
  return main !== null && measure(main) >= Math.min(SHORTEST_BODY, measure(all) / 2) ? main : all;
}

function measure(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

async function readMain(page: HtmlDocument): Promise<readonly PageLine[] | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom"),
    import("@mozilla/readability"),
  ]);
  try {
    const { document } = parseHTML("<!DOCTYPE html><html></html>");
    copyTree(page, document as unknown as Document);
    const article = new Readability(document as unknown as Document, {
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    return article?.content ? renderLines(parsePiece(article.content)) : null;
  } catch {
    return null;
  }
}

/**
 * Copies a tree into an empty document of another library: its own parser makes a node of every "&amp;",
 * and pages with many of them would take minutes.
 */
function copyTree(page: HtmlDocument, document: Document): void {
  const root = page.childNodes.find(isElement);
  const stack: { from: HtmlElement; to: Element }[] = root
    ? [{ from: root, to: document.documentElement }]
    : [];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const { from, to } = pair;
    for (const { name, value } of from.attrs) to.setAttribute(name, value);
    for (const child of from.childNodes) {
      if (isText(child)) to.appendChild(document.createTextNode(child.value));
      else if (isElement(child))
        stack.push({ from: child, to: to.appendChild(document.createElement(child.tagName)) });
    }
  }
}

interface TreeSize {
  readonly elements: number;
  /** Most children of one element. */
  readonly children: number;
  /** Longest stretch of text, in UTF-16 units. */
  readonly text: number;
}

/** Takes out what runs or shows nothing, flattens what lies too deep, and measures the rest. */
function tidyTree(page: HtmlDocument): TreeSize {
  let elements = 0;
  let children = 0;
  let text = 0;
  const stack: { node: HtmlElement; depth: number }[] = page.childNodes
    .filter(isElement)
    .map((node) => ({ node, depth: 1 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth >= DEEPEST) flatten(node);
    setChildren(
      node,
      node.childNodes.filter((child) => keeps(child)),
    );
    elements++;
    children = Math.max(children, node.childNodes.length);
    node.attrs = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
    for (const child of node.childNodes) {
      if (isElement(child)) stack.push({ node: child, depth: depth + 1 });
      else if (isText(child)) text = Math.max(text, child.value.length);
    }
  }
  return { elements, children, text };
}

function keeps(node: HtmlNode): boolean {
  if (isText(node)) return true;
  return (
    isElement(node) && (node.tagName === "head" || !SILENT.has(node.tagName) || node.tagName === "picture")
  );
}

/** Puts all text below an element directly into it. */
function flatten(element: HtmlElement): void {
  const enter = (inner: HtmlElement) => !SILENT.has(inner.tagName);
  setChildren(element, [...listNodes(element, enter)].filter(isText));
}
