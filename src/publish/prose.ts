import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { html, type Html, trustMarkup } from "./html.ts";
import { tidyText } from "./tidy.ts";

// Pictures would be loaded from elsewhere, and markup written by hand is left out with all that is not listed here.
const SCHEMA = {
  tagNames: [..."p h2 h3 h4 h5 h6 ul ol li blockquote a strong em code pre br hr".split(" ")],
  attributes: { a: ["href", "title"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
};

interface Node {
  readonly type: string;
  depth?: number;
  readonly children?: readonly Node[];
}

const renderer = unified().use(remarkParse).use(lowerHeadings).use(remarkHtml, { sanitize: SCHEMA }).freeze();
// Markdown's time grows faster than a paragraph of nothing but "[".
const LONGEST = 20_000;

/** Renders Markdown of an archive's editors: paragraphs, headings below those of the page, lists, links, quotations. */
export function renderProse(markdown: string): Html {
  const text = tidyText(markdown.slice(0, LONGEST));
  try {
    return trustMarkup(renderer.processSync(text).toString());
  } catch (error) {
    // Ten thousand quotations within each other are deeper than the renderer can go.
    if (error instanceof RangeError) return html`<p>${text}</p>`;
    throw error;
  }
}

/** Puts headings below the page's own, none more than one rank below the one before: `### Funding` may become a heading of the second. */
function lowerHeadings() {
  return (tree: Node) => {
    let [meant, last] = [0, 1];
    for (const node of listHeadings(tree)) {
      const depth = node.depth ?? 1;
      // One that stood below the last stays below it, one on a level with it on that level.
      last = Math.max(2, Math.min(6, depth > meant ? last + 1 : last - (meant - depth)));
      [meant, node.depth] = [depth, last];
    }
  };
}

function* listHeadings(node: Node): Generator<Node> {
  if (node.type === "heading") yield node;
  for (const child of node.children ?? []) yield* listHeadings(child);
}
