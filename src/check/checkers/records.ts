import * as v from "valibot";
import { permalink } from "../../model/permalink.ts";
import { type NewsRecord, RecordSchema } from "../../model/record.ts";
import { readFrontMatter } from "../../text/frontmatter.ts";
import { type Checker, type Fault, REPORT_IT } from "../checker.ts";
import type { TextFile } from "../text-file.ts";

const FOLDER = permalink.record("").replace(/\.md$/, "");

/** Checks that every record file fits the schema and, read again, says the same as its line among all records. */
export const checkRecords: Checker = ({ files }) => {
  const read = new Map<string, string>();
  const listed = new Map<string, string>();
  return {
    *look(file) {
      if (file.path.startsWith(FOLDER)) yield* readRecord(file, read);
      if (file.path === permalink.recordLines) yield* readLines(file, listed);
    },
    *end() {
      // Where the lines were too long to be read, there is nothing to compare.
      if (listed.size === 0 && files.has(permalink.recordLines) && read.size > 0) return;
      for (const [id, record] of read)
        if (listed.get(id) !== record)
          yield report(
            permalink.record(id),
            "records/differs",
            `does not say the same as its line in ${permalink.recordLines}`,
          );
      for (const id of listed.keys())
        if (!files.has(permalink.record(id)))
          yield report(
            permalink.recordLines,
            "records/missing",
            `has a line for ${id}, which has no file of its own`,
          );
    },
  };
};

function* readRecord(file: TextFile, read: Map<string, string>): Generator<Fault> {
  const { data, problem } = readFrontMatter(file.text);
  const result = v.safeParse(RecordSchema, data);
  if (result.success) return void read.set(result.output.id, JSON.stringify(result.output));
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? "";
  const line = problem?.line ?? findKeyLine(file.text, field);
  const what = problem?.message ?? `${field || "the record"}: ${issue.message}`;
  yield { ...report(file.path, "records/schema", `does not fit the schema (${what})`), line };
}

function* readLines({ path, text }: TextFile, listed: Map<string, string>): Generator<Fault> {
  for (const [i, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const result = v.safeParse(RecordSchema, parseLine(line));
    if (result.success) listed.set(result.output.id, JSON.stringify(result.output satisfies NewsRecord));
    else {
      const [issue] = result.issues;
      const what = `${v.getDotPath(issue) ?? "the line"}: ${issue.message}`;
      yield { ...report(path, "records/schema", `does not fit the schema (${what})`), line: i + 1 };
    }
  }
}

function parseLine(line: string): unknown {
  try {
    const { body: _, ...record } = JSON.parse(line) as Record<string, unknown>;
    return record;
  } catch {
    return null;
  }
}

function report(path: string, rule: string, problem: string): Fault {
  return {
    path,
    severity: "error",
    rule,
    message: `${problem}: programs that read it are misled; ${REPORT_IT}`,
  };
}

function findKeyLine(text: string, field: string): number {
  const key = `${field.split(".", 1)[0]}:`;
  return Math.max(1, text.split("\n").findIndex((line) => line.startsWith(key)) + 1);
}
