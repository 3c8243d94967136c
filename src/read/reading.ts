import type { RawArticle } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Is a problem with a file whose path the caller knows. */
export type Problem = Omit<Diagnostic, "path">;

/** Is one article as its format read it; the walk adds path, digest and what the folder declares. */
export interface FoundArticle extends Omit<RawArticle, "path" | "sha256" | "format" | "bytes"> {
  /** The file's own bytes, or those of this article's part of a file that holds many. */
  readonly bytes: Uint8Array;
  /** 1-based place in a file that can hold many; it does not change when others are added behind. */
  readonly position?: number;
  /** Where it is another than the file's, e.g. `html` inside a web archive. */
  readonly format?: string;
}

/** Is what one file gave: articles, and what went wrong with it. */
export interface Reading {
  readonly articles: readonly FoundArticle[];
  readonly problems: readonly Problem[];
}

/** Makes the reading of a file that gave nothing, with the reason. */
export function giveNothing(rule: string, message: string, line?: number): Reading {
  return { articles: [], problems: [makeProblem("error", rule, message, line)] };
}

/** Makes a problem; `rule` without the room's name in front. */
export function makeProblem(
  severity: Problem["severity"],
  rule: string,
  message: string,
  line?: number,
): Problem {
  return { ...(line === undefined ? {} : { line }), severity, message, rule: `read/${rule}` };
}

/** Cuts a text of unknown origin to what fits into a message, control characters shown as �. */
export function quoteShort(text: string, length = 60): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
  return line.length <= length ? line : `${line.slice(0, length).toWellFormed()}…`;
}

/** Words an error of a library in one short line; errors of the system by their code, which names no path of this machine. */
export function wordError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(?:E[A-Z0-9]+|ERR_\w+|Z_\w+)$/.test(code)) return code;
  const message = error instanceof Error ? error.message : String(error);
  return quoteShort(message.split("\n", 1)[0] ?? "", 160);
}
