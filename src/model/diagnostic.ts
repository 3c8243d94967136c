/** Says how bad a problem in the material is: the article is left out, doubtful, or just worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Reports a problem in the material; the build goes on. Printed as `path:line severity message [rule]`. */
export interface Diagnostic {
  readonly path: string;
  /** 1-based line in the file, where one is to blame. */
  readonly line?: number;
  readonly severity: Severity;
  /** What came, and what follows from it. */
  readonly message: string;
  /** e.g. `read/unknown-format`. */
  readonly rule: string;
}

/** Reports wrong use of the program: what came, what was expected, what to type. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

// What could move the cursor of a terminal or turn the order of what it shows: file names may hold anything.
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Words a diagnostic as one line of plain text, safe to print whatever the file is called. */
export function formatDiagnostic(d: Diagnostic): string {
  const where = d.line === undefined ? d.path : `${d.path}:${d.line}`;
  return `${where} ${d.severity} ${d.message} [${d.rule}]`.replace(UNPRINTABLE, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
