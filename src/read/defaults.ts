import { readFile } from "node:fs/promises";
import { isMap, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { isTooDeep, TOO_DEEP } from "../text/yaml-depth.ts";
import { readAccess } from "../model/access.ts";
import type { Declared } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { normalizeLanguage } from "./declared.ts";
import type { SeedFile } from "./folder.ts";
import { decodeText } from "./encoding.ts";
import { makeProblem, quoteShort, wordError, type Problem } from "./reading.ts";

/** Names the file that declares values for every article of its folder and of those below it. */
export const DEFAULTS_FILE = "_defaults.yml";

type Defaults = Pick<
  Declared,
  "outlet" | "agency" | "distributor" | "republisher" | "language" | "rights" | "access"
>;

/** Holds what each folder declares, by the path of the folder ("" for the seeds folder itself). */
export type FolderDefaults = ReadonlyMap<string, Defaults>;

// `source` is how most people say outlet.
const KEYS: Readonly<Record<string, keyof Defaults>> = {
  source: "outlet",
  outlet: "outlet",
  agency: "agency",
  distributor: "distributor",
  republisher: "republisher",
  language: "language",
  rights: "rights",
  access: "access",
};
const LARGEST = 64 * 1024;

/** Reads the `_defaults.yml` files of a tree; what they hold wrong is reported with its line and left out. */
export async function readDefaults(
  files: readonly SeedFile[],
): Promise<{ readonly folders: FolderDefaults; readonly diagnostics: readonly Diagnostic[] }> {
  const folders = new Map<string, Defaults>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const { defaults, problems } = await readFolderDefaults(file);
    folders.set(file.path.slice(0, -DEFAULTS_FILE.length), defaults);
    diagnostics.push(...problems.map((problem) => ({ path: file.path, ...problem })));
  }
  return { folders, diagnostics };
}

/** Adds to what a file declares what its folders declare: the file first, then the nearer folder. */
export function declareDefaults(declared: Declared, path: string, folders: FolderDefaults): Declared {
  const result: Record<string, unknown> = {};
  const origin: Record<string, string> = {};
  for (const folder of listFoldersOf(path)) {
    for (const [field, value] of Object.entries(folders.get(folder) ?? {})) {
      result[field] = value;
      origin[field] = `${folder}${DEFAULTS_FILE}`;
    }
  }
  if (Object.keys(result).length === 0) return declared;
  return { ...result, ...declared, origin: { ...origin, ...declared.origin } };
}

/** Lists the folders of "a/b/c.txt", the farthest first: "", "a/", "a/b/". */
function listFoldersOf(path: string): string[] {
  const folders = [""];
  for (const slash of path.matchAll(/\//g)) folders.push(path.slice(0, slash.index + 1));
  return folders;
}

async function readFolderDefaults(file: SeedFile): Promise<{ defaults: Defaults; problems: Problem[] }> {
  if (file.size > LARGEST) {
    const problem = makeProblem(
      "error",
      "defaults-unreadable",
      "is too large for a list of defaults; it was not used",
    );
    return { defaults: {}, problems: [problem] };
  }
  try {
    return parseDefaults(decodeText(await readFile(file.location)).text);
  } catch (error) {
    return refuse(wordError(error));
  }
}

/** Parses the text of a `_defaults.yml`. */
export function parseDefaults(text: string): { defaults: Defaults; problems: Problem[] } {
  if (isTooDeep(text)) return refuse(TOO_DEEP, 1);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) return refuse(wordError(fault), lines.linePos(fault.pos[0]).line);
  if (document.contents === null) return { defaults: {}, problems: [] };
  if (!isMap(document.contents)) return refuse("its lines are not of the form `key: value`", 1);
  return collectDefaults(document, lines);
}

function collectDefaults(
  document: Document.Parsed,
  lines: LineCounter,
): { defaults: Defaults; problems: Problem[] } {
  const defaults: Record<string, string> = {};
  const problems: Problem[] = [];
  if (!isMap(document.contents)) return { defaults, problems };
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "?";
    const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1;
    const found = isScalar(value) && value.value !== null ? String(value.value).trim() : "";
    const problem = storeDefault(defaults, name, found);
    if (problem) problems.push(makeProblem("warning", problem.rule, problem.message, line));
  }
  return { defaults, problems };
}

function storeDefault(
  defaults: Record<string, string>,
  name: string,
  value: string,
): { rule: string; message: string } | null {
  const field = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  if (!field) {
    const message = `"${quoteShort(name)}" is not a default; it was not used (known: ${Object.keys(KEYS).join(", ")})`;
    return { rule: "defaults-unknown-key", message };
  }
  const level = readAccess(value);
  if (field === "access" || (field === "rights" && level !== null)) return storeAccess(defaults, name, value);
  const stored = field === "language" ? normalizeLanguage(value) : value || null;
  if (stored === null) {
    const expected = field === "language" ? 'a language tag such as "en" or "pt-BR"' : "a text";
    return {
      rule: "defaults-wrong-value",
      message: `"${name}" needs ${expected}, not "${quoteShort(value)}"; it was not used`,
    };
  }
  defaults[field] = stored;
  return null;
}

/** Stores a level; a word that is none holds the text back, since it was meant to. */
function storeAccess(
  defaults: Record<string, string>,
  name: string,
  value: string,
): { rule: string; message: string } | null {
  const level = readAccess(value);
  defaults["access"] = level ?? "metadata";
  if (level !== null) return null;
  const message = `"${name}" needs full, excerpt or metadata, not "${quoteShort(value)}"; no text of this folder is published`;
  return { rule: "defaults-wrong-value", message };
}

function refuse(reason: string, line?: number): { defaults: Defaults; problems: Problem[] } {
  const message = `cannot be read (${reason}); its folder has no defaults`;
  return { defaults: {}, problems: [makeProblem("error", "defaults-unreadable", message, line)] };
}
