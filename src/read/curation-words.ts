import type * as v from "valibot";
import type { YAMLParseError } from "yaml";

type Issue = v.BaseIssue<unknown>;
type Schema = v.GenericSchema;

/** Is a fault of a curation file in words for those who write it, with the keys that lead to it. */
export interface WordedIssue {
  readonly keys: readonly unknown[];
  readonly problem: string;
}

/** Words what does not fit a schema: where, what is wrong, and what to write. */
export function wordIssue(issue: Issue, schema: Schema): WordedIssue {
  const { keys, fault } = findDeepest(issue);
  const held = keys.slice(0, -1);
  if (isListForKeys(issue)) return { keys: held, problem: `${wordWhere(held)}${wordForm("Object", [])}` };
  const key = JSON.stringify(keys.at(-1));
  if (fault.type === "strict_object" && fault.received === "undefined" && keys.length > 0)
    return { keys, problem: `${wordPlace(held)}${key} is missing` };
  if (fault.expected === "never") {
    const known = listKeys(schema, held).join(", ");
    return { keys, problem: `${wordPlace(held)}${key} is not known here; the keys are ${known}` };
  }
  return { keys, problem: `${wordWhere(keys)}${wordFault(fault)}` };
}

/** Finds the fault that is meant where a value may have one of several forms: in the form that fits best. */
function findDeepest(issue: Issue): { keys: unknown[]; fault: Issue } {
  const keys = issue.path?.map((step) => step.key) ?? [];
  const inner = (issue.issues ?? []).map(findDeepest).filter((one) => one.keys.length > 0);
  const [deepest] = inner.toSorted((a, b) => b.keys.length - a.keys.length);
  return deepest ? { keys: [...keys, ...deepest.keys], fault: deepest.fault } : { keys, fault: issue };
}

// To a schema a list is an object with the keys 0, 1 …
function isListForKeys({ path }: Issue): boolean {
  const last = path?.at(-1);
  return last?.type === "object" && Array.isArray(last.input);
}

function wordWhere(keys: readonly unknown[]): string {
  return wordPlace(keys) || "the file: ";
}

/** Words where: "entry 2, add 1, type: ". */
function wordPlace(keys: readonly unknown[]): string {
  let place = "";
  for (const key of keys)
    if (typeof key === "number") place += `${place === "" ? "entry" : ""} ${key + 1}`;
    else place += `${place === "" ? "" : ", "}${String(key)}`;
  return place === "" ? "" : `${place.trim()}: `;
}

function wordFault({ type, expected, input, message, kind }: Issue): string {
  const value = JSON.stringify(input);
  const wanted = expected ?? "";
  if (type === "picklist") return `${value} is not known here; write ${listChoices(wanted)}`;
  if (type === "max_value" && !isYear(wanted)) return `${value} is too large; at most ${wanted.slice(2)}`;
  if (type === "min_value" && !isYear(wanted)) return `${value} is too small; at least ${wanted.slice(2)}`;
  if (type === "min_length" || input === null) return "is empty; write something, or take it out";
  if (kind === "validation" && !NUMERIC.has(type)) return message;
  if (NUMERIC.has(type) || (/string/.test(wanted) && /^(?:number|boolean)$/.test(typeof input)))
    return `${value} is a ${typeof input} here; write it in quotation marks: "…"`;
  return wordForm(wanted, input);
}

const NUMERIC = new Set(["integer", "min_value", "max_value"]);

function isYear(bound: string): boolean {
  return /^[<>]=(?:1000|9999)$/.test(bound);
}

function listChoices(expected: string): string {
  const choices = [...expected.matchAll(/"(?<choice>[^"]*)"/g)].map(({ groups }) => groups?.["choice"] ?? "");
  return choices.length < 2
    ? choices.join("")
    : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}

/** Words that a list, keys or one value stand where another of these should. */
function wordForm(expected: string, input: unknown): string {
  const found = Array.isArray(input)
    ? "is a list"
    : typeof input === "object"
      ? "has keys"
      : `${JSON.stringify(input)} stands`;
  if (expected === "Array") return `${found} where a list should be; begin each entry with "- "`;
  if (expected === "Object") return `${found} where keys should be; write them without "- ", as title: …`;
  if (expected === "number") return `${found} where a number should be`;
  return `${found} where ${expected.includes("Array") ? "one value or a list of values" : "one value"} should be`;
}

interface Holder {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}

/** Lists the keys that a schema knows at a place. */
function listKeys(schema: Schema, path: readonly unknown[]): string[] {
  const { entries, item, value, wrapped, options } = schema as Holder;
  if (wrapped) return listKeys(wrapped, path);
  const [key, ...rest] = path;
  if (schema.type === "union") return ((options ?? []) as Schema[]).flatMap((one) => listKeys(one, path));
  if (key === undefined) return Object.keys(entries ?? {});
  const next = item ?? value ?? entries?.[String(key)];
  return next ? listKeys(next, rest) : [];
}

const YAML_FAULTS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'has a second "---"; put all under the first',
  DUPLICATE_KEY: "names this key for the second time; keep one of them",
  TAB_AS_INDENT: "is indented with a tab; use spaces",
};

/** Words what makes a file no YAML, and what to do. */
export function wordYamlError({ code, message, pos }: YAMLParseError, text: string): string {
  const line = text.slice(text.lastIndexOf("\n", pos[0] - 1) + 1);
  const known = /^[^\S\n]*\t/.test(line) ? YAML_FAULTS["TAB_AS_INDENT"] : YAML_FAULTS[code];
  if (known !== undefined) return known;
  const [said = ""] = message.split("\n", 1);
  const short = said.replace(/ at line \d+, column \d+:?$/, "");
  return `is no YAML here (${short}); look at indentation and brackets; words with ": " or " #" in them, or a sign at their beginning, go into quotation marks`;
}
