import * as v from "valibot";
import { RecordSchema, type NewsRecord } from "../model/record.ts";
import { makeProblem, quoteShort, type Problem } from "./reading.ts";

/** Is what data that may be a record of ours turned out to be. */
export type RecordReading =
  | { readonly is: "record"; readonly record: NewsRecord }
  | { readonly is: "broken"; readonly problem: Problem }
  | { readonly is: "other" };

/** Parses data as a record of ours; data that only look like one give a problem that names the field. */
export function parseRecord(data: Readonly<Record<string, unknown>>, text: string): RecordReading {
  if (!looksLikeRecord(data)) return { is: "other" };
  const result = v.safeParse(RecordSchema, data);
  if (result.success) return { is: "record", record: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? "?";
  const more = result.issues.length > 1 ? ` (and ${result.issues.length - 1} more)` : "";
  const message = `looks like a record of this program, but ${quoteShort(path, 120)} is wrong${more}: ${quoteShort(issue.message, 160)}; read as an ordinary article`;
  return {
    is: "broken",
    problem: makeProblem("warning", "invalid-record", message, findKeyLine(text, path)),
  };
}

// What no front matter but ours has together.
function looksLikeRecord(data: Readonly<Record<string, unknown>>): boolean {
  return ["id", "original", "evidence"].every((key) => Object.hasOwn(data, key));
}

/** Finds the line of the field's outermost key; the first line where the key itself is missing. */
function findKeyLine(text: string, path: string): number {
  const key = path.split(".", 1)[0] ?? "";
  const line = text.split("\n").findIndex((found) => found.startsWith(`${key}:`));
  return line < 0 ? 1 : line + 1;
}
