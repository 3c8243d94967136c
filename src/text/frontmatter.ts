import matter from "gray-matter";
import { LineCounter, parseDocument } from "yaml";
import { isTooDeep, TOO_DEEP } from "./yaml-depth.ts";
import { findDoubleKey } from "./yaml-keys.ts";
import { writeYaml } from "./yaml-writer.ts";

/** Is a text parted into its front matter and what follows it. */
export interface FrontMatter {
  /** Values by key; empty where there is no front matter, or none that can be read. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text behind the front matter: the whole text where there is none. */
  readonly body: string;
  /** Offset of the body in the text. */
  readonly bodyStart: number;
  /** Why what looks like front matter was not read as such; `line` is 1-based in the text. */
  readonly problem?: { readonly message: string; readonly line: number };
}

// "---", then lines, then "---" alone on its line. Any word behind the first "---" names a language, e.g. "---js".
const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const NAMED_OPENING = /^\ufeff?---[ \t]*(?<language>[^\s-][^\r\n]{0,80})\r?\n/;
const CLOSING = /^---.*$/gm;
/** Is the most front matter that is read, in UTF-16 units. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Parts a text into YAML front matter and body. Nothing is ever evaluated: other languages than YAML are refused,
 * aliases are not expanded, and what cannot be read stays in the body with a `problem`.
 */
export function readFrontMatter(text: string): FrontMatter {
  const whole = { data: {}, body: text, bodyStart: 0 };
  const named = NAMED_OPENING.exec(text)?.groups?.["language"];
  if (named !== undefined && findClosing(text, 3) !== null) {
    const message = `front matter in another language than YAML ("${named.trim().slice(0, 20)}") is not read`;
    return { ...whole, problem: { message, line: 1 } };
  }
  const opening = OPENING.exec(text)?.[0];
  const bodyStart = opening === undefined ? null : findClosing(text, opening.length);
  if (opening === undefined || bodyStart === null || bodyStart > LONGEST) return whole;
  const reading = parseHead(text.slice(0, bodyStart));
  if ("problem" in reading) return { ...whole, ...reading };
  return reading.data === null ? whole : { data: reading.data, body: text.slice(bodyStart), bodyStart };
}

/** Writes front matter and body so that {@link readFrontMatter} gives both back unchanged. */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const head = matter.stringify("", { ...data }, { language: "yaml", engines: ENGINES });
  return head === "\n" ? `---\n{}\n---\n${body}` : `${head.replace(/(?<!\n)\n+$/, "\n")}${body}`;
}

/** Finds where the body begins: behind the first line that starts with "---", if nothing else stands on it. */
function findClosing(text: string, from: number): number | null {
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(text);
  if (!closing || closing[0].trimEnd() !== "---") return null;
  const end = closing.index + closing[0].length;
  return text.startsWith("\r\n", end) ? end + 2 : text.startsWith("\n", end) ? end + 1 : end;
}

type Head = { data: Record<string, unknown> | null } | { problem: { message: string; line: number } };

function parseHead(head: string): Head {
  try {
    // gray-matter would leave the carriage return before the closing line in the last value.
    const { data } = matter(head.replaceAll("\r\n", "\n"), { language: "yaml", engines: ENGINES });
    return { data: isPlainObject(data) ? data : null };
  } catch (error) {
    if (error instanceof UnreadableYaml) return { problem: { message: error.message, line: error.line + 1 } };
    throw error;
  }
}

class UnreadableYaml extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

function parseYaml(text: string): object {
  if (isTooDeep(text)) throw new UnreadableYaml(TOO_DEEP, 1);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const fault = document.errors[0];
  if (fault) throw new UnreadableYaml(fault.message, lines.linePos(fault.pos[0]).line);
  const double = findDoubleKey(document);
  if (double) throw new UnreadableYaml("Map keys must be unique", lines.linePos(double.offset).line);
  try {
    return document.toJS({ maxAliasCount: 0 }) as object;
  } catch {
    throw new UnreadableYaml("aliases (*name) are not followed", 1);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// gray-matter evaluates "---js" by itself; with these engines it knows nothing but YAML, and `options` keep its cache off.
const refuse = () => {
  throw new UnreadableYaml("only YAML front matter is read", 0);
};
const ENGINES = {
  yaml: { parse: parseYaml, stringify: writeYaml },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
};
