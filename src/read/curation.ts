import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import { ArchiveSettingsSchema, NO_CURATION, type Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Is what people wrote into `curation/`, and what in it could not be used. */
export interface CurationReading {
  readonly curation: Curation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the folder of corrections; every file in it is optional, and so is the folder. */
export async function readCuration(folder: string): Promise<CurationReading> {
  const archive = await readYaml(folder, "archive.yml", ArchiveSettingsSchema, NO_CURATION.archive);
  return { curation: { ...NO_CURATION, archive: archive.value }, diagnostics: archive.diagnostics };
}

type Schema<Value> = v.GenericSchema<unknown, Value>;

/** Reads one YAML file against its schema; what does not fit is reported with its line, and the fallback is used. */
export async function readYaml<Value>(
  folder: string,
  name: string,
  schema: Schema<Value>,
  fallback: Value,
): Promise<{ value: Value; diagnostics: Diagnostic[] }> {
  const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null
    ? { value: fallback, diagnostics: [] }
    : parseYaml(text, `curation/${name}`, schema, fallback);
}

function parseYaml<Value>(text: string, path: string, schema: Schema<Value>, fallback: Value) {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", uniqueKeys: true, lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    return {
      value: fallback,
      diagnostics: [complain(path, lines.linePos(broken.pos[0]).line, firstLine(broken.message))],
    };
  const result = v.safeParse(schema, document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return { value: result.output, diagnostics: [] };
  const diagnostics = result.issues.map((issue) => {
    const keys = issue.path?.map((step) => step.key) ?? [];
    const offset = offsetOf(document, keys);
    return complain(
      path,
      offset === undefined ? undefined : lines.linePos(offset).line,
      `${keys.join(".") || "the file"}: ${issue.message}`,
    );
  });
  return { value: fallback, diagnostics };
}

function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly unknown[]): number | undefined {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (typeof node === "object" && node && "range" in node) return (node.range as number[] | null)?.[0];
  }
  return undefined;
}

function complain(path: string, line: number | undefined, problem: string): Diagnostic {
  const message = `${problem}; the file is left out of this build`;
  return {
    path,
    ...(line === undefined ? {} : { line }),
    severity: "error",
    message,
    rule: "curation/schema",
  };
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
