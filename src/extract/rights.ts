import type { CleanArticle } from "../model/article.ts";
import type { Found } from "../model/findings.ts";
import { citeDeclared, citeText } from "./evidence.ts";
import { listPrintedLines } from "./printed-lines.ts";
import { isCopyrightLine } from "./source-copyright.ts";

/** Reads who holds the rights: declared, else the copyright line as printed. */
export function readRights(article: CleanArticle): Found<string> | null {
  const { rights, origin } = article.raw.declared;
  const declared = rights?.trim();
  if (declared)
    return { value: declared, evidence: citeDeclared("rights", "rights/declared", origin?.rights) };
  const line = listPrintedLines(article).find((line) => isCopyrightLine(line));
  if (!line) return null;
  const statement = { rule: "rights/copyright-line", basis: "stated", confidence: "certain" } as const;
  return {
    value: line.text.replace(/\s+/g, " "),
    evidence: citeText(article.raw.text, "rights", line, statement),
  };
}
