import type { CleanArticle } from "./article.ts";
import type { Evidence } from "./evidence.ts";
import type { Mention, UnnamedSource } from "./mention.ts";
import type { Quotation, SourceRole } from "./record.ts";
import type { PublicationClue, TimeExpression } from "./time.ts";

/** Is a candidate for a field with its evidence. */
export interface Found<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** Is a clue that a name holds one of the four source roles. */
export interface SourceClue extends Found<string> {
  readonly role: SourceRole;
  /** How much it weighs against other clues for the same role, 0 to 1. */
  readonly weight: number;
}

/** Is all that the experts found in one article: generous, undecided. */
export interface Findings {
  readonly article: CleanArticle;
  readonly titles: readonly Found<string>[];
  readonly kicker: Found<string> | null;
  readonly dek: Found<string> | null;
  readonly language: Found<string> | null;
  readonly sources: readonly SourceClue[];
  readonly byline: readonly Found<string>[];
  readonly dateline: Found<string> | null;
  readonly rights: Found<string> | null;
  readonly mentions: readonly Mention[];
  readonly unnamed: readonly UnnamedSource[];
  readonly quotes: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly published: readonly PublicationClue[];
}
