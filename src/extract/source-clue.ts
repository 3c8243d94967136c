import type { Basis, Confidence } from "../model/certainty.ts";
import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import type { SourceRole } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { citeText } from "./evidence.ts";

/** Is what an expert has to say of a printed clue. */
export interface ClueStatement {
  readonly role: SourceRole;
  readonly name: string;
  readonly rule: string;
  readonly weight: number;
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Makes a clue of a printed stretch of the article. */
export function makeClue(article: CleanArticle, span: Span, statement: ClueStatement): SourceClue {
  const { role, name, weight, rule, basis, confidence, note } = statement;
  const words = note === undefined ? {} : { note };
  const evidence = citeText(article.raw.text, `source.${role}`, span, {
    rule,
    basis,
    confidence,
    value: name,
    ...words,
  });
  return { role, value: name, weight, evidence };
}
