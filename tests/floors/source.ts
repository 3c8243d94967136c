import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { parseAst } from "vite";

/** Lists the TypeScript files below some paths, sorted, without data and declarations. */
export function listSources(roots: readonly string[]): string[] {
  return roots
    .flatMap(walk)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .sort();
}

function walk(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name)));
}

/** Finds the project files that a file imports, as paths from the project's root. */
export function findImports(path: string): string[] {
  const code = readFileSync(path, "utf8");
  const found = code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g);
  return Array.from(found, (m) => join(dirname(path), m[1] ?? ""));
}

/** Is one function of a file, for the floors test. */
export interface FunctionSize {
  readonly where: string;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Measures every named function, method and arrow function with a block body; lines from its head to its end. */
export function findFunctions(path: string): FunctionSize[] {
  const code = readFileSync(path, "utf8");
  const found: FunctionSize[] = [];
  visit(parseAst(code, { lang: "ts" }) as unknown, (node) => {
    if (!isFunction(node)) return;
    const lines = code.slice(node.start, node.end).split("\n").length;
    const line = code.slice(0, node.start).split("\n").length;
    found.push({ where: `${path}:${line}`, lines });
  });
  return found;
}

function isFunction(node: Node): boolean {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(node.type);
}

function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, each));
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && "start" in value) each(value as Node);
  for (const child of Object.values(value)) visit(child, each);
}
