import type { Root } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { tidyText } from "./tidy.ts";

const writer = unified().use(remarkStringify, { rule: "-", bullet: "*", emphasis: "_" }).freeze();

/** Builds a syntax tree in which every block is one paragraph of plain text: saved text is never Markdown. */
export function buildTree(blocks: readonly { readonly text: string }[]): Root {
  return {
    type: "root",
    children: blocks.map(({ text }) => ({
      type: "paragraph",
      children: [{ type: "text", value: tidyText(text) }],
    })),
  };
}

const written = new WeakMap<object, { readonly blocks: Blocks; readonly markdown: string }>();

type Blocks = readonly { readonly text: string }[];

/** Writes blocks as Markdown, one paragraph each; whatever looks like Markdown or HTML is escaped. */
export function toMarkdown(blocks: Blocks): string {
  const [first] = blocks;
  if (!first) return "";
  // The page, the record and the list of records all ask for the same story.
  const known = written.get(first);
  if (known && isSame(known.blocks, blocks)) return known.markdown;
  const markdown = writer.stringify(buildTree(blocks));
  written.set(first, { blocks, markdown });
  return markdown;
}

function isSame(a: Blocks, b: Blocks): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}
