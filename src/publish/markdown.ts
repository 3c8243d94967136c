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

/** Writes blocks as Markdown, one paragraph each; whatever looks like Markdown or HTML is escaped. */
export function toMarkdown(blocks: readonly { readonly text: string }[]): string {
  return blocks.length ? writer.stringify(buildTree(blocks)) : "";
}
