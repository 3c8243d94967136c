import { readFileSync } from "node:fs";
import { parseAst } from "vite";
import { listSources } from "../../floors/source.ts";

/** Is one regular expression of the project. */
export interface Pattern {
  /** `src/a.ts:3`, or what built it. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Lists every regular expression that stands as a literal in the sources, each once. */
export function listLiterals(roots: readonly string[]): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of listSources(roots)) {
    const code = readFileSync(path, "utf8");
    visit(parseAst(code, { lang: "ts" }) as unknown, (node) => {
      const { pattern, flags } = node.regex;
      const where = `${path}:${code.slice(0, node.start).split("\n").length}`;
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { where, source: pattern, flags });
    });
  }
  return [...found.values()];
}

interface Literal {
  readonly start: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

function visit(value: unknown, each: (node: Literal) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, each));
  if (typeof value !== "object" || value === null) return;
  if ("regex" in value && "start" in value && value.regex) each(value as Literal);
  for (const child of Object.values(value)) visit(child, each);
}
