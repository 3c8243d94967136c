import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import { Declaration } from "./declared.ts";
import { giveNothing, makeProblem, wordError, type Problem, type Reading } from "./reading.ts";

const MOST_PAGES = 200;

/** Reads a PDF file that holds text: lines joined to paragraphs where their distance tells them. */
export async function parsePdfFile(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length === 0) return giveNothing("empty", "is empty; no article was made of it");
  try {
    return await readPdf(bytes);
  } catch (error) {
    return giveNothing("invalid-pdf", `cannot be read as PDF (${wordError(error)}); it was left out`);
  }
}

async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The library takes the buffer away from its owner, so it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const problems: Problem[] = [];
    if (document.numPages > MOST_PAGES) {
      const message = `has ${document.numPages} pages; only the first ${MOST_PAGES} were read`;
      problems.push(makeProblem("warning", "too-long", message));
    }
    const paragraphs: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      paragraphs.push(...joinParagraphs(joinLines(items)));
    }
    const { info } = await document.getMetadata().catch(() => ({ info: {} }));
    return makeReading(bytes, paragraphs, info, problems);
  } finally {
    await task.destroy();
  }
}

function makeReading(
  bytes: Uint8Array,
  paragraphs: readonly string[],
  info: object,
  problems: readonly Problem[],
): Reading {
  const text = paragraphs.join("\n");
  if (text.trim() === "")
    return giveNothing("no-text", "holds pictures of pages but no text; no article was made of it");
  const declaration = new Declaration();
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  // Programs put file names there; a title counts if the page shows it.
  if (title.length > 8 && text.slice(0, 2_000).includes(title))
    declaration.declare("title", title, "PDF Title");
  return { articles: [{ bytes, encoding: "pdf", text, declared: declaration.declared }], problems };
}

/** Is one printed line with its place on the page, in points from the bottom. */
interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

function joinLines(items: readonly (TextItem | TextMarkedContent)[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let text = "";
  for (const item of items) {
    if (!("str" in item)) continue;
    text += item.str;
    if (!item.hasEOL) continue;
    if (text.trim())
      lines.push({ text: text.trim(), y: Number(item.transform[5] ?? 0), height: item.height || 10 });
    text = "";
  }
  if (text.trim()) lines.push({ text: text.trim(), y: 0, height: 10 });
  return lines;
}

/** Joins lines that stand close below each other; a word cut by a hyphen at the line's end is put together. */
function joinParagraphs(lines: readonly PrintedLine[]): string[] {
  const paragraphs: string[] = [];
  let above: PrintedLine | null = null;
  for (const line of lines) {
    const gap: number = above === null ? Infinity : above.y - line.y;
    const last = paragraphs.at(-1);
    const follows = last !== undefined && gap > 0 && gap < 1.6 * Math.max(line.height, above?.height ?? 0, 6);
    if (!follows) paragraphs.push(line.text);
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line.text))
      paragraphs[paragraphs.length - 1] = last.slice(0, -1) + line.text;
    else paragraphs[paragraphs.length - 1] = `${last} ${line.text}`;
    above = line;
  }
  return paragraphs;
}
