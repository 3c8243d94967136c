import * as v from "valibot";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isTooDeep, TOO_DEEP } from "../text/yaml-depth.ts";
import { keepEntries } from "./curation-entries.ts";
import { readCurationText } from "./curation-text.ts";
import { wordIssue, wordYamlError } from "./curation-words.ts";
import { quoteShort } from "./reading.ts";

/** Is a checked value with what in its file could not be used. */
export interface YamlReading<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
  /** 1-based line of each item, where the file is a list. */
  readonly lines?: readonly number[];
  /** 1-based line of each key, where the file is a map: `texts.footer.rights` is the key `footer.rights` in `texts`. */
  readonly keyLines?: Readonly<Record<string, number>>;
  /** What of the file could not be used, as it stands there. */
  readonly unread?: string;
}

type Schema<Value> = v.GenericSchema<unknown, Value>;

/** Reads one YAML file against its schema; what does not fit is reported with its line, and the fallback is used. */
export async function readYaml<Value>(
  folder: string,
  name: string,
  schema: Schema<Value>,
  fallback: Value,
): Promise<YamlReading<Value>> {
  const read = await readCurationText(folder, name);
  if (read === null) return { value: fallback, diagnostics: [] };
  const path = `curation/${name}`;
  const { text, fault } = read;
  if (fault === null && text !== null) return parseYaml(text, path, schema, fallback);
  const diagnostic = makeFault(path, fault?.problem ?? "", fault?.line);
  return { value: fallback, diagnostics: [diagnostic], unread: text ?? UNKNOWN };
}

// What stands in a file that cannot be opened may hold back an article.
const UNKNOWN = "access";

function makeFault(path: string, problem: string, line: number | undefined, lost = "file"): Diagnostic {
  return {
    path,
    ...(line === undefined ? {} : { line }),
    severity: "error",
    message: `${problem}; the ${lost} is left out of this build`,
    rule: "curation/schema",
  };
}

type YamlDocument = ReturnType<typeof parseDocument>;

function parseYaml<Value>(
  text: string,
  path: string,
  schema: Schema<Value>,
  fallback: Value,
): YamlReading<Value> {
  const lines = new LineCounter();
  const refused = isTooDeep(text);
  const document = parseDocument(refused ? "" : text, {
    schema: "core",
    uniqueKeys: true,
    lineCounter: lines,
  });
  const broken = refused ? { problem: TOO_DEEP, offset: 0 } : findFault(document, text);
  if (broken) {
    const line = broken.offset === undefined ? undefined : lines.linePos(broken.offset).line;
    return { value: fallback, diagnostics: [makeFault(path, broken.problem, line)], unread: text };
  }
  const input: unknown = document.toJS() ?? fallback;
  const result = v.safeParse(schema, input);
  if (!result.success)
    return readRest({ text, path, document, lines, input }, schema, result.issues, fallback);
  const keyLines = Object.fromEntries(listKeyLines(document.contents, lines));
  return { value: result.output, diagnostics: [], lines: listLines(document, lines), keyLines };
}

interface ParsedFile {
  readonly text: string;
  readonly path: string;
  readonly document: YamlDocument;
  readonly lines: LineCounter;
  readonly input: unknown;
}

/** Reads what is left of a file with faults: of a list the other entries, of all else nothing. */
function readRest<Value>(
  { text, path, document, lines, input }: ParsedFile,
  schema: Schema<Value>,
  issues: readonly v.BaseIssue<unknown>[],
  fallback: Value,
): YamlReading<Value> {
  const usable = keepEntries(schema, input, issues);
  const diagnostics = issues.map((issue) => {
    const { keys, problem } = wordIssue(issue, schema);
    const { line } = lines.linePos(findOffset(document, keys) ?? 0);
    return makeFault(path, quoteShort(problem, 400), line, usable ? "entry" : "file");
  });
  const told = { diagnostics: dropRepeated(diagnostics) };
  if (!usable) return { value: fallback, ...told, unread: text };
  const { value, kept } = usable;
  const used = new Set(kept);
  const unread = listTexts(document, text).filter((_, i) => !used.has(i));
  const all = listLines(document, lines);
  return { value, ...told, lines: kept.map((i) => all[i] ?? 1), unread: unread.join("\n") };
}

function dropRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [`${one.line} ${one.message}`, one])).values()];
}

function listLines(document: YamlDocument, lines: LineCounter): number[] {
  if (!isSeq(document.contents)) return [];
  return document.contents.items.map((item) => lines.linePos((isNode(item) && item.range?.[0]) || 0).line);
}

function listTexts({ contents }: YamlDocument, text: string): string[] {
  if (!isSeq(contents)) return [];
  return contents.items.map((item) =>
    isNode(item) && item.range ? text.slice(item.range[0], item.range[1]) : "",
  );
}

function listKeyLines(node: unknown, lines: LineCounter, path: readonly string[] = []): [string, number][] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const keys = [...path, String(key.value)];
    const { line } = lines.linePos(key.range?.[0] ?? 0);
    return [[keys.join("."), line], ...listKeyLines(value, lines, keys)];
  });
}

interface Fault {
  readonly problem: string;
  readonly offset: number | undefined;
}

/** Finds what makes a document unreadable: broken YAML, or an alias, by which a small file can grow without bounds. */
function findFault(document: YamlDocument, text: string): Fault | null {
  const [broken] = document.errors;
  if (broken) return { problem: wordYamlError(broken, text), offset: broken.pos[0] };
  let fault: Fault | null = null;
  visit(document, {
    Alias: (_, { source, range }) => {
      fault = { problem: `aliases (*${source}) are not read, write the value again`, offset: range?.[0] };
      return visit.BREAK;
    },
  });
  return fault;
}

function findOffset(document: YamlDocument, keys: readonly unknown[]): number | undefined {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node)) return node.range?.[0];
  }
  return undefined;
}
