import {
  KEPT_ROLES,
  type CleanArticle,
  type Declared,
  type KeptRole,
  type RemovalKind,
} from "../../src/model/article.ts";
import { makeRaw } from "../article.ts";

/** Is one line of an article in a test: what it is and what it says. */
export type Row = readonly [is: KeptRole | RemovalKind, text: string];

/** Builds a cleaned article from rows, one line each, a blank line between. */
export function buildArticle(rows: readonly Row[], declared: Declared = {}): CleanArticle {
  const text = rows.map(([, line]) => line).join("\n\n");
  const raw = makeRaw(text, { path: "invented.txt", declared });
  let start = 0;
  const lines = rows.map(([is, line], at) => {
    const row = { is, start, end: start + line.length, line: 2 * at + 1, text: line };
    start += line.length + 2;
    return row;
  });
  const kept = (is: string): is is KeptRole => (KEPT_ROLES as readonly string[]).includes(is);
  return {
    raw,
    blocks: lines.flatMap(({ is, ...line }) => (kept(is) ? [{ ...line, role: is }] : [])),
    removals: lines.flatMap(({ is, ...line }) =>
      kept(is) ? [] : [{ ...line, kind: is, rule: `furniture/${is}` }],
    ),
  };
}
