import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import { printProblems } from "./outcome.ts";
import { counted, type Terminal } from "./terminal.ts";

/** Holds how findings are to be told and judged, as it was typed. */
export interface FindingOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Warnings are problems too. */
  readonly strict: boolean;
}

/** Is what a look at a folder gave. */
export interface Findings {
  readonly findings: readonly Diagnostic[];
  /** What was looked at, e.g. `{ files: 389 }`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The same in words, e.g. "389 files". */
  readonly looked: string;
  /** More for programs. */
  readonly facts?: Readonly<Record<string, string>>;
}

// Of the form below; another number where programs that read it must change.
const FORM = 1;

/** Prints findings, worst first, with a summary as the last line or all as one JSON object; gives the exit code. */
export function printFindings(
  { findings, counts, looked, facts }: Findings,
  { json, quiet, strict }: FindingOptions,
  terminal: Terminal,
): number {
  const found = countBySeverity(findings);
  if (json) {
    const report = { version: FORM, ...facts, counts: { ...counts, ...found }, findings };
    terminal.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    printProblems({ diagnostics: findings }, terminal);
    if (!quiet) terminal.stdout.write(`${looked}: ${wordCounts(found)}.\n`);
  }
  return hasProblems(findings, { strict }) ? EXIT.problems : EXIT.clean;
}

/** Says whether findings end a command with exit code 1. */
export function hasProblems(
  findings: readonly Diagnostic[],
  { strict }: Pick<FindingOptions, "strict">,
): boolean {
  return findings.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
}

function countBySeverity(findings: readonly Diagnostic[]): Record<Severity, number> {
  const found = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

function wordCounts({ error, warning, info }: Record<Severity, number>): string {
  if (error + warning + info === 0) return "nothing to complain of";
  return `${counted(error, "error")}, ${counted(warning, "warning")}, ${counted(info, "note")}`;
}
