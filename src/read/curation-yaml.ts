import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { isNode, LineCounter, parseDocument, visit } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isTooDeep, TOO_DEEP } from "../text/yaml-depth.ts";

/** Is a checked value with what in its file could not be used. */
export interface YamlReading<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

type Schema<Value> = v.GenericSchema<unknown, Value>;

/** Reads one YAML file against its schema; what does not fit is reported with its line, and the fallback is used. */
export async function readYaml<Value>(
  folder: string,
  name: string,
  schema: Schema<Value>,
  fallback: Value,
): Promise<YamlReading<Value>> {
  const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null
    ? { value: fallback, diagnostics: [] }
    : parseYaml(text, `curation/${name}`, schema, fallback);
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
  const complain = (problem: string, offset: number | undefined): Diagnostic => ({
    path,
    ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
    severity: "error",
    message: `${problem}; the file is left out of this build`,
    rule: "curation/schema",
  });
  const broken = refused ? { problem: TOO_DEEP, offset: 0 } : findFault(document);
  if (broken) return { value: fallback, diagnostics: [complain(broken.problem, broken.offset)] };
  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) return { value: result.output, diagnostics: [] };
  const diagnostics = result.issues.map((issue) => {
    const keys = issue.path?.map((step) => step.key) ?? [];
    return complain(`${keys.join(".") || "the file"}: ${issue.message}`, findOffset(document, keys));
  });
  return { value: fallback, diagnostics };
}

interface Fault {
  readonly problem: string;
  readonly offset: number | undefined;
}

/** Finds what makes a document unreadable: broken YAML, or an alias, by which a small file can grow without bounds. */
function findFault(document: YamlDocument): Fault | null {
  const [broken] = document.errors;
  if (broken) return { problem: broken.message.split("\n", 1)[0] ?? "", offset: broken.pos[0] };
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
