import { renderHtmlFragment } from "./html-text.ts";
import { findJsonObjects } from "./json-objects.ts";
import { readJsonArticle, type JsonArticle } from "./json-article.ts";
import { isObject } from "./keys.ts";
import { giveNothing, makeProblem, type FoundArticle, type Problem, type Reading } from "./reading.ts";
import { parseRecord } from "./record-file.ts";
import { openText } from "./text.ts";

const DEEPEST = 5;
const encoder = new TextEncoder();

/** Reads a JSON file: one article, a list of them, or an object that holds such a list. */
export function parseJsonFile(bytes: Uint8Array): Reading {
  const opened = openText(bytes);
  if ("refused" in opened) return opened.refused;
  const { text, encoding, problems } = opened.decoded;
  try {
    JSON.parse(text);
  } catch {
    return giveNothing("invalid-json", "is not valid JSON; it was left out");
  }
  const found = findArticles(text, bytes, encoding);
  return { ...found, problems: [...problems, ...found.problems] };
}

/** Reads a file of JSON lines: each line that is not blank is an article. */
export function parseJsonLines(bytes: Uint8Array): Reading {
  const opened = openText(bytes);
  if ("refused" in opened) return opened.refused;
  const articles: FoundArticle[] = [];
  const problems: Problem[] = [...opened.decoded.problems];
  let position = 0;
  for (const [index, line] of opened.decoded.text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = parseJsonLine(line, ++position);
    if ("rule" in result) problems.push({ ...result, line: index + 1 });
    else articles.push(result);
  }
  return { articles, problems };
}

function parseJsonLine(line: string, position: number): FoundArticle | Problem {
  try {
    const value: unknown = JSON.parse(line);
    const article = makeFound(value, encoder.encode(line.trim()), "utf-8", position);
    return (
      article ??
      makeProblem(
        "error",
        "no-article",
        `holds no text of an article (looked for ${LOOKED_FOR}); it was left out`,
      )
    );
  } catch {
    return makeProblem("error", "invalid-json", "is not valid JSON; this line was left out");
  }
}

const LOOKED_FOR = "text, body, content, articleBody …";

function findArticles(text: string, bytes: Uint8Array, encoding: string): Reading {
  const articles: FoundArticle[] = [];
  const depths = new Map<number, number>();
  let end = 0;
  for (const span of findJsonObjects(text, DEEPEST)) {
    if (span.start < end) continue;
    const part = text.slice(span.start, span.end);
    const whole = span.depth === 0;
    const article = makeFound(
      JSON.parse(part),
      whole ? bytes : encoder.encode(part),
      whole ? encoding : "utf-8",
      articles.length + 1,
    );
    depths.set(span.depth, (depths.get(span.depth) ?? 0) + (article ? 0 : 1));
    if (!article) continue;
    articles.push(article);
    end = span.end;
  }
  if (articles.length === 0)
    return giveNothing(
      "no-article",
      `holds no text of an article (looked for ${LOOKED_FOR}); it was left out`,
    );
  return { articles, problems: [] };
}

function makeFound(
  value: unknown,
  bytes: Uint8Array,
  encoding: string,
  position: number,
): FoundArticle | null {
  const article = readJsonArticle(value);
  if (!article) return null;
  const found = { bytes, encoding, position, text: renderText(article), declared: article.declared };
  const record = readRecord(value);
  return record ? { ...found, text: article.body, record } : found;
}

/** Takes back a line of our own `records.jsonl`: a record with its text in `body`. */
function readRecord(value: unknown): FoundArticle["record"] | null {
  if (!isObject(value)) return null;
  const { body: _, ...data } = value;
  const reading = parseRecord(data, "");
  return reading.is === "record" ? reading.record : null;
}

function renderText({ title, body }: JsonArticle): string {
  const text = /<(?:p|div|br|h[1-6]|span|a)\b[^<>]{0,500}>/i.test(body) ? renderHtmlFragment(body) : body;
  if (title === null || text.trimStart().startsWith(title)) return text;
  return `${title}\n\n${text}`;
}
