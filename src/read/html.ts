import type { RawArticle } from "../model/article.ts";
import { renderMainLines } from "./html-body.ts";
import { collectFacts } from "./html-facts.ts";
import { readPageMetadata } from "./html-metadata.ts";
import { renderVisibleText, type PageLine } from "./html-text.ts";
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
  const main = await renderMainLines(page);
  if (main.length === 0)
    return giveNothing("no-article", "shows no text without its scripts; no article was made of it");
  const lines = addHeadline(main, declared.title, facts.headings);
  const text = lines.map((line) => line.text).join("\n");
  return { articles: [{ bytes, encoding, text, declared, ...listMarkup(lines) }], problems };
}

function listMarkup(lines: readonly PageLine[]): Pick<RawArticle, "markup"> {
  const marked = lines.flatMap(({ markup }, index) => (markup ? [[index + 1, markup] as const] : []));
  return marked.length > 0 ? { markup: Object.fromEntries(marked) } : {};
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
function addHeadline(
  main: readonly PageLine[],
  title: string | undefined,
  headings: readonly { readonly text: string }[],
): readonly PageLine[] {
  const [only, second] = headings;
  const shown =
    headings.find(({ text }) => title !== undefined && isSame(text, title)) ?? (second ? undefined : only);
  if (shown === undefined || main.slice(0, 8).some(({ text }) => isSame(text, shown.text))) return main;
  return [{ text: shown.text, markup: "heading" }, ...main];
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
