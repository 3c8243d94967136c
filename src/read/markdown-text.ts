// Inline markup, one form per line. Every part in brackets ends at the next delimiter, so that no text makes it slow.
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    "`(?<code>[^`\n]+)`",
    // ![The pier](pier.jpg "Photo: A. Writer")
    String.raw`!\[(?<alt>[^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)`,
    // [![The pier](pier.jpg)](pier.html)
    String.raw`\[!\[(?<linked>[^[\]\n]{0,1000})\]\([^()\n]{0,2000}\)\]\([^()\n]{0,2000}\)`,
    // [the port](https://example.org/port_(city))
    String.raw`\[(?<link>[^[\]\n]{0,1000})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)`,
    // [[Jane Doe]], [[jane-doe|Jane Doe]]
    String.raw`\[\[(?:[^[\]|\n]{0,200}\|)?(?<wiki>[^[\]|\n]{1,200})\]\]`,
    String.raw`<(?<address>https?:[^\s<>]{1,2000})>`,
    String.raw`(?<entity>&(?:amp|lt|gt|quot|nbsp|#x?[\da-fA-F]{1,6});)`,
    String.raw`\*\*(?<strong>[^*\n]+)\*\*`,
    String.raw`(?<![\p{L}\p{N}_])__(?<underlined>[^_\n]+)__(?![\p{L}\p{N}_])`,
    String.raw`\*(?<emphasis>[^*\s](?:[^*\n]*[^*\s])?)\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?<slanted>[^_\s](?:[^_\n]*[^_\s])?)_(?![\p{L}\p{N}_])`,
  ].join("|"),
  "gu",
);

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": "\u00a0",
};
/** Is the longest line whose inline markup is read; longer ones are no one's Markdown. */
const LONGEST_LINE = 20_000;

/** Is a Markdown text as people see it. */
export interface MarkdownText {
  /** One paragraph a line. */
  readonly text: string;
  /** The first heading of the first level, if nothing stands above it. */
  readonly heading: string | null;
}

/** Renders Markdown as plain text, line by line: markup goes, every printed word stays. Line ends become "\n". */
export function renderMarkdownText(markdown: string): MarkdownText {
  const lines = markdown.split(/\r\n|[\n\r]/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const heading = /^#[ \t]+(?<heading>\S.*)$/.exec(first)?.groups?.["heading"];
  return {
    text: joinWrapped(lines.map(renderLine)).join("\n"),
    heading: heading === undefined ? null : renderLine(first),
  };
}

function renderLine(line: string): string {
  // A rule or the underline of a heading: ---, ***, ======.
  if (/^ {0,3}(?:[-*_=][ \t]*){3,}$/.test(line.slice(0, 500)) && line.length <= 500) return "";
  const block = line
    .replace(/^[ \t]*(?:>[ \t]?){1,20}/, "")
    .replace(/^[ \t]{0,12}#{1,6}[ \t]+/, "")
    .replace(/^[ \t]{0,12}[-*+][ \t]+(?=\S)/, "");
  const unbroken = block.endsWith("\\") && !block.endsWith("\\\\") ? block.slice(0, -1) : block;
  return unbroken.length > LONGEST_LINE ? unbroken : renderInline(unbroken, 3);
}

function renderInline(text: string, depth: number): string {
  if (depth === 0 || !/[\\`*_[\]<&]/.test(text)) return text;
  return text.replace(INLINE, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups["escaped"] !== undefined) return groups["escaped"];
    if (groups["code"] !== undefined) return groups["code"];
    if (groups["entity"] !== undefined) return decodeEntity(groups["entity"]);
    const inner = Object.values(groups).find((value) => value !== undefined);
    return inner === undefined ? whole : renderInline(inner, depth - 1);
  });
}

function decodeEntity(entity: string): string {
  const known = ENTITIES[entity];
  if (known !== undefined) return known;
  const [, hexadecimal, digits = ""] = /^&#(x?)([\da-fA-F]+);$/.exec(entity) ?? [];
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : entity;
}

/** Joins the lines of paragraphs that an editor wrapped; a line that had room for the next word ends its paragraph. */
function joinWrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && isProse(lines[end - 1] ?? "") && isProse(lines[end] ?? "")) end++;
    const paragraph = lines.slice(start, end);
    if (isWrapped(paragraph)) joined.push(paragraph.map((line) => line.trim()).join(" "));
    else for (const line of paragraph) joined.push(line);
    start = end;
  }
  return joined;
}

function isProse(line: string): boolean {
  return line.trim() !== "";
}

function isWrapped(paragraph: readonly string[]): boolean {
  if (paragraph.length < 2) return false;
  const width = paragraph.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < 50 || width > 120) return false;
  return paragraph.every((line, index) => {
    const next = paragraph[index + 1];
    return next === undefined || line.length + 1 + (next.trimStart().split(/\s/, 1)[0]?.length ?? 0) > width;
  });
}
