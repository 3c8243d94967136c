import { parse, type DefaultTreeAdapterMap } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** Is an element of a page, as parse5 gives it. */
export type Element = DefaultTreeAdapterMap["element"];

/** Is one text file of a site; markup is parsed when it is first asked for. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  #elements: readonly Element[] | null = null;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Its elements in order of the text; for XML too, as far as HTML's rules reach. */
  get elements(): readonly Element[] {
    return (this.#elements ??= listElements(parse(this.text)));
  }

  get isPage(): boolean {
    return this.path.endsWith(".html");
  }

  /** Finds the 1-based line that an element begins on; parses once more, which is why checkers name positions. */
  findLines(positions: readonly number[]): (number | undefined)[] {
    const located = listElements(parse(this.text, { sourceCodeLocationInfo: true }));
    return positions.map((position) => located[position]?.sourceCodeLocation?.startLine);
  }
}

function listElements(root: Node): Element[] {
  const elements: Element[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("tagName" in node) elements.push(node);
    const children =
      "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
  }
  return elements;
}

/** Gives the value of an element's attribute. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Gives the text within an element that holds nothing else, e.g. a script. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

/** Gives the text within an element and all that it holds. */
export function deepTextOf(element: Element): string {
  let text = "";
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    if ("childNodes" in node) waiting.push(...[...node.childNodes].reverse());
  }
  return text;
}
