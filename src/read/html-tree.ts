import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** Is anything that stands in a page: an element, a text, a comment. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** Is an element of a page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** Is whatever nodes stand in: an element, a page, a piece of one. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
/** Is a whole page. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** Parses a whole page as browsers do; any text gives a tree. */
export function parsePage(html: string): HtmlDocument {
  return parse(html, { scriptingEnabled: true });
}

/** Parses a piece of HTML. */
export function parsePiece(html: string): HtmlParent {
  return parseFragment(html, { scriptingEnabled: true });
}

/** Tells whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** Tells whether a node is text. */
export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

/** Lists all nodes below a node in document order, without recursion, so that no depth is too deep; `enter` may leave branches out. */
export function* listNodes(
  root: HtmlParent,
  enter: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlNode> {
  const stack: HtmlNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (isElement(node) && enter(node)) pushReversed(stack, node.childNodes);
  }
}

/** Lists all elements below a node in document order. */
export function* listElements(root: HtmlParent): Generator<HtmlElement> {
  for (const node of listNodes(root)) if (isElement(node)) yield node;
}

/** Gets an attribute's value; null where the element has none of that name. */
export function getAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Gets all text below an element, white space as it is. */
export function getRawText(element: HtmlParent): string {
  let text = "";
  for (const node of listNodes(element)) if (isText(node)) text += node.value;
  return text;
}

/** Replaces what stands below an element. */
export function setChildren(element: HtmlParent, children: readonly HtmlNode[]): void {
  element.childNodes = [...children];
  for (const child of children) child.parentNode = element;
}

function pushReversed(stack: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node) stack.push(node);
  }
}
