import { isScalar, visit, type Document } from "yaml";

/** Is a key that stands twice in one mapping; `offset` is that of the second. */
export interface DoubleKey {
  readonly key: string;
  readonly offset: number;
}

/**
 * Finds the first key that stands twice in one mapping; null where there is none. Documents are parsed with
 * `uniqueKeys: false` for it: the parser compares each key with all before it, which thirty thousand keys make seconds of.
 */
export function findDoubleKey(document: Document.Parsed): DoubleKey | null {
  let found: DoubleKey | null = null;
  visit(document, {
    Map(_, { items }) {
      found = findInMapping(items.map(({ key }) => key));
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

function findInMapping(keys: readonly unknown[]): DoubleKey | null {
  const seen = new Set<unknown>();
  for (const node of keys) {
    if (!isScalar(node)) continue;
    if (seen.has(node.value)) return { key: String(node.value), offset: node.range?.[0] ?? 0 };
    seen.add(node.value);
  }
  return null;
}
