import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { ProofStep } from "../../model/record.ts";
import { fill } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { anchorOf, hasOriginal } from "./original.ts";
import type { PageLink } from "./page.ts";

/** Is one step of the proof of a date. */
export interface ProofView {
  readonly says: string;
  /** Null where the sentence itself quotes it. */
  readonly quote: string | null;
  /** Null where the sentence itself names it. */
  readonly line: number | null;
  /** Fragment in this article's original view, where the quote stands there. */
  readonly anchor: string | null;
  /** The other article that the step rests on. */
  readonly other: PageLink | null;
  readonly rule: string;
}

/** Lists the steps by which a date was found. */
export function viewProof(article: ArchivedArticle, catalogue: Catalogue): ProofView[] {
  return article.record.date.proof.map((step) => ({
    says: step.says,
    // Many a sentence holds its quotation already.
    quote: step.quote && !step.says.includes(step.quote) ? step.quote : null,
    line:
      step.line !== undefined && !step.says.toLowerCase().includes(`line ${step.line}`) ? step.line : null,
    anchor: anchorFor(step, article),
    other: linkOther(step, article, catalogue),
    rule: step.rule,
  }));
}

function anchorFor({ article: id, start, end, line }: ProofStep, article: ArchivedArticle): string | null {
  if ((id !== undefined && id !== article.id) || !hasOriginal(article)) return null;
  if (start !== undefined && end !== undefined && end > start) return anchorOf(article, { start, end });
  return line === undefined ? null : `#L${line}`;
}

function linkOther(step: ProofStep, article: ArchivedArticle, catalogue: Catalogue): PageLink | null {
  const other = step.article && step.article !== article.id ? catalogue.article(step.article) : null;
  if (!other) return null;
  const line = step.line === undefined || !hasOriginal(other) ? "" : `#L${step.line}`;
  const { title } = other.record;
  // Most sentences name the other article, cut short.
  const named = step.says.includes(title.slice(0, 20));
  const { show, inArticle } = catalogue.texts.article;
  return { text: named ? show : fill(inArticle, { title }), url: permalink.article(other.id) + line };
}
