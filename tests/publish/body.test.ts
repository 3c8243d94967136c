import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type BodyBlock, renderBody } from "../../src/publish/body.ts";
import { toMarkdown } from "../../src/publish/markdown.ts";
import { tidyText } from "../../src/publish/tidy.ts";
import { parseLines } from "../../src/text/lines.ts";

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { name: string; value: string }[];
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join("");
}

function elementsOf(node: Node): Node[] {
  return [...(node.childNodes ?? [])]
    .flatMap((child) => [child, ...elementsOf(child)])
    .filter((n) => n.attrs);
}

function render(text: string): Node {
  return parseFragment(renderBody(parseLines(text), []).markup) as Node;
}

const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "{{ 7 * 7 }} {% include 'x' %} ${process.exit(1)} <%= 1 %>",
  "# Not a heading",
  "    indented code",
  "```js",
  "2013. It began",
  "- item",
  "* * *",
  "---",
  "[1]: http://x.example",
  "[text](javascript:alert(1)) ![x](y)",
  "*em* _em_ **strong** `code` ~~del~~",
  "&amp; &lt; &#60; &copy;",
  "\\* backslash \\",
  "> quote",
  "| a | b |",
  "http://a.example/b_c_d <http://x.example> a@b.example",
  "trailing  ",
  "a<!-- b --> ]]> <style>*{}</style>",
];

describe("renderBody", () => {
  test.each(HOSTILE)("prints %s as text", (line) => {
    const fragment = render(`before\n${line}\nafter`);
    expect(textOf(fragment).trimEnd().split("\n")).toEqual(["before", line.trim(), "after"]);
    const names = new Set(elementsOf(fragment).map(({ nodeName }) => nodeName));
    expect([...names].sort()).toEqual(["a", "p"]);
  });

  test("numbers and anchors paragraphs", () => {
    expect(renderBody(parseLines("One.\n\nTwo."), []).markup.trim()).toBe(
      '<p id="p1"><a href="#p1" class="no" aria-label="Paragraph 1"></a>One.</p>\n' +
        '<p id="p2"><a href="#p2" class="no" aria-label="Paragraph 2"></a>Two.</p>',
    );
  });

  test("puts links where the offsets say, and only whole ones", () => {
    const raw = "x\nThe *Port* said <no> to Havenbond.\ny";
    const blocks = parseLines(raw).slice(1, 2);
    const at = (word: string) => ({ start: raw.indexOf(word), end: raw.indexOf(word) + word.length });
    const link = { href: "../actors/port.html", classes: ["m", "t-organisation"] };
    const links = [
      { ...at("x\nThe"), ...link },
      { ...at("*Port*"), ...link },
      { ...at("Havenbond"), ...link, title: 'a "reason"' },
    ];
    expect(renderBody(blocks, links).markup).toContain(
      'The <a href="../actors/port.html" class="m t-organisation">*Port*</a> said &#x3C;no> to ' +
        '<a href="../actors/port.html" title="a &#x22;reason&#x22;" class="m t-organisation">Havenbond</a>.',
    );
  });

  test("lets no address but http(s) and relative ones through", () => {
    const link = { start: 0, end: 4, href: "javascript:alert(1)", classes: [] };
    expect(renderBody([{ text: "text", start: 0 }], [link]).markup).not.toContain("javascript");
  });

  test("gives every text back, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const blocks: BodyBlock[] = parseLines(texts.join("\n"));
        const shown = textOf(parseFragment(renderBody(blocks, []).markup) as Node);
        const expected = blocks.map(({ text }) => tidyText(text)).join("\n");
        expect(shown.trimEnd()).toBe(expected.trimEnd());
      }),
      { numRuns: 50 },
    );
  });

  test.each([" ", "a", "*_", "[", ">", "<", "&", "`", "!["])(
    "stays quick on 20,000 and 500,000 × %j",
    (piece) => {
      const texts = [20_000, 500_000].map((length) => `x${piece.repeat((length - 2) / piece.length)}x`);
      const began = performance.now();
      for (const text of texts) renderBody([{ text, start: 0 }], []);
      expect(performance.now() - began).toBeLessThan(6_000);
    },
  );
});

describe("toMarkdown", () => {
  test("parts paragraphs by blank lines and escapes what would be Markdown", () => {
    expect(toMarkdown([{ text: "# One" }, { text: "Two *three*" }])).toBe("\\# One\n\nTwo \\*three\\*\n");
    expect(toMarkdown([])).toBe("");
  });
});
