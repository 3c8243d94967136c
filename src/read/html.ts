import { renderMainText } from "./html-body.ts";
import { collectFacts } from "./html-facts.ts";
import { readPageMetadata } from "./html-metadata.ts";
import { renderVisibleText } from "./html-text.ts";
import { parsePage } from "./html-tree.ts";
import { giveNothing, type Reading } from "./reading.ts";
import { openText } from "./text.ts";

/** Holds what is known about a page from outside: the encoding that its carrier declared, the address it came from. */
export interface PageOrigin {
  readonly charset?: string | undefined;
  readonly url?: string | undefined;
}

/** Reads a saved page: its main text, one block a line, the headline first; and what it declares. */
export async function parseHtmlFile(bytes: Uint8Array, origin: PageOrigin = {}): Promise<Reading> {
  const opened = openText(bytes, origin.charset ?? findCharset(bytes));
  if ("refused" in opened) return opened.refused;
  const { text: html, encoding, problems } = opened.decoded;
  const page = parsePage(html);
  const facts = collectFacts(page);
  const visible = renderVisibleText(page);
  const declared = readPageMetadata({ facts, text: visible, url: origin.url ?? findSavedFrom(html) });
  const main = await renderMainText(page);
  if (main.trim() === "")
    return giveNothing("no-article", "shows no text without its scripts; no article was made of it");
  const text = addHeadline(
    main,
    declared.title,
    facts.headings.map((heading) => heading.text),
  );
  return { articles: [{ bytes, encoding, text, declared }], problems };
}

/** Finds the encoding that a page declares: `<meta charset=…>` or `<?xml encoding=…?>` among its first bytes. */
function findCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /(?:charset|<\?xml[^>]{0,100}encoding)\s{0,3}=\s{0,3}["']?\s{0,3}(?<label>[a-z0-9_:-]{2,40})/i.exec(
    head,
  )?.groups?.["label"];
}

/** Finds the address in the comment that browsers put on top: `<!-- saved from url=(0021)https://… -->`. */
function findSavedFrom(html: string): string | null {
  const comment =
    /saved from url=\(\d{4}\)(?<url>https?:[^\s<>]{3,2000})|Page saved with SingleFile\s{1,5}url:\s(?<single>https?:[^\s<>]{3,2000})/.exec(
      html.slice(0, 4000),
    );
  return comment?.groups?.["url"] ?? comment?.groups?.["single"] ?? null;
}

/** Puts the headline first, as the page shows it, where the main text lacks it. */
function addHeadline(main: string, title: string | undefined, headings: readonly string[]): string {
  const shown =
    headings.find((heading) => title !== undefined && isSame(heading, title)) ??
    (headings.length === 1 ? headings[0] : undefined);
  if (shown === undefined || main.split("\n", 8).some((line) => isSame(line, shown))) return main;
  return `${shown}\n${main}`;
}

function isSame(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
