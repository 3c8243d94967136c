import type { Span } from "../model/span.ts";

/** Is where one object of a JSON text stands. */
export interface JsonObject extends Span {
  /** Objects and lists around it. */
  readonly depth: number;
}

/** Finds the objects of a valid JSON text down to some depth, in the order of their beginnings. */
export function findJsonObjects(text: string, deepest: number): JsonObject[] {
  const found: (JsonObject & { end: number })[] = [];
  const open: ((JsonObject & { end: number }) | null)[] = [];
  // A string as a whole, so that brackets in it do not count; or one bracket.
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs;
  for (const { 0: part, index } of text.matchAll(token)) {
    if (part === "{" || part === "[") {
      const object =
        part === "{" && open.length <= deepest ? { start: index, end: index, depth: open.length } : null;
      if (object) found.push(object);
      open.push(object);
    } else if (part === "}" || part === "]") {
      const object = open.pop();
      if (object) object.end = index + 1;
    }
  }
  return found;
}
