import type { Link, Paragraph, PhrasingContent, Root } from "mdast";
import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Span } from "../model/span.ts";
import { type Html, trustMarkup } from "./html.ts";
import { buildTree, toMarkdown } from "./markdown.ts";
import { ENGLISH, type Texts } from "./texts.ts";
import { tidyText } from "./tidy.ts";
import { fill } from "./wording.ts";

/** Is one paragraph of a story; `start` is its offset in the raw text. */
export interface BodyBlock {
  readonly text: string;
  readonly start: number;
}

/** Is a stretch of the raw text that leads somewhere. */
export interface BodyLink extends Span {
  readonly href: string;
  /** e.g. `["m", "t-person"]`. */
  readonly classes: readonly string[];
  readonly title?: string;
}

// What the tree may hold once the links are in; ids and classes are ours alone, since text never becomes an element.
const SCHEMA = {
  tagNames: ["p", "a", "br"],
  attributes: { p: ["id"], a: ["href", "className", "title", "ariaLabel"] },
  protocols: { href: ["http", "https"] },
  clobber: [],
};

const parser = unified().use(remarkParse).freeze();
const printer = unified().use(remarkHtml, { sanitize: SCHEMA }).freeze();

/**
 * Renders a story as numbered, anchored paragraphs (`id="p3"`), with links put in as tree nodes.
 * The text goes through the record's own Markdown; links must not overlap and be in order.
 */
export function renderBody(
  blocks: readonly BodyBlock[],
  links: readonly BodyLink[],
  texts: Texts = ENGLISH,
): Html {
  const tree = parseBlocks(blocks);
  let next = 0;
  tree.children.forEach((node, index) => {
    const block = blocks[index];
    if (node.type !== "paragraph" || !block) return;
    const end = block.start + block.text.length;
    const inside: BodyLink[] = [];
    while (next < links.length && (links[next]?.start ?? 0) < end) {
      const link = links[next++];
      if (link && link.start >= block.start && link.end <= end) inside.push(link);
    }
    node.children = [numberLink(index + 1, texts), ...linkText(block, inside)];
    node.data = { hProperties: { id: `p${index + 1}` } };
  });
  return trustMarkup(printer.stringify(tree));
}

// Markdown's time grows faster than a paragraph of nothing but "[": such a monster is taken as it is.
const LONGEST = 20_000;

/** Reads the record's Markdown back; where a paragraph came out otherwise than it went in, the text itself is taken. */
function parseBlocks(blocks: readonly BodyBlock[]): Root {
  if (blocks.some(({ text }) => text.length > LONGEST)) return buildTree(blocks);
  const tree = parser.parse(toMarkdown(blocks));
  const faithful =
    tree.children.length === blocks.length &&
    tree.children.every(
      (node, i) => node.type === "paragraph" && isText(node, tidyText(blocks[i]?.text ?? "")),
    );
  return faithful ? tree : buildTree(blocks);
}

function isText(paragraph: Paragraph, text: string): boolean {
  const [only, more] = paragraph.children;
  return only?.type === "text" && !more && only.value === text;
}

function numberLink(number: number, { article }: Texts): Link {
  return {
    type: "link",
    url: `#p${number}`,
    children: [],
    data: { hProperties: { className: ["no"], ariaLabel: fill(article.paragraph, { number }) } },
  };
}

function linkText(block: BodyBlock, links: readonly BodyLink[]): PhrasingContent[] {
  const text = tidyText(block.text);
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const link of links) {
    const start = link.start - block.start;
    const end = link.end - block.start;
    if (start < at) continue;
    if (start > at) nodes.push({ type: "text", value: text.slice(at, start) });
    nodes.push(linkNode(link, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) nodes.push({ type: "text", value: text.slice(at) });
  return nodes;
}

function linkNode(link: BodyLink, value: string): Link {
  return {
    type: "link",
    url: link.href,
    title: link.title ?? null,
    children: [{ type: "text", value }],
    data: { hProperties: { className: [...link.classes] } },
  };
}
