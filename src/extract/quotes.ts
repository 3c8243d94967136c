import type { CleanArticle } from "../model/article.ts";
import type { Quotation } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { findCue, findMainCue, type Clause } from "./quotes-cues.ts";
import { findIndirect } from "./quotes-indirect.ts";
import type { QuotedSpan } from "./quotes-marks.ts";
import { parseParagraph, type Paragraph } from "./quotes-paragraph.ts";
import { endParagraph, hear, openHearing, type Hearing } from "./quotes-hearing.ts";
import { collectFullNames, type Speaker } from "./quotes-speakers.ts";
import { isScareQuote, isTitleQuote } from "./quotes-worth.ts";

/** Finds who said what: quotations with their speakers, and what sentences report without quotation marks. */
export function findQuotes(article: CleanArticle): Quotation[] {
  const blocks = article.blocks.filter(({ role }) => role === "body" || role === "dek");
  const fullNames = collectFullNames(article.blocks.map(({ text }) => text).join("\n"));
  const hearing = openHearing(fullNames);
  return blocks.flatMap((block) => {
    const found = readParagraph(parseParagraph(block), hearing);
    endParagraph(hearing);
    return found;
  });
}

function readParagraph(paragraph: Paragraph, hearing: Hearing): Quotation[] {
  const { quoted, clauses, block } = paragraph;
  const found: Quotation[] = [];
  let next = 0;
  for (const [at, clause] of clauses.entries()) {
    while (next < quoted.length && quoted[next]!.start < clause.start) next++;
    const first = next;
    while (next < quoted.length && quoted[next]!.start < clause.end) next++;
    if (next > first)
      for (const quote of quoted.slice(first, next)) found.push(...readQuote(paragraph, at, quote, hearing));
    else found.push(...readIndirect(paragraph, clause, hearing));
  }
  hearing.open = quoted.at(-1)?.open ? hearing.here : undefined;
  return found.map((quote) => ({ ...quote, start: quote.start + block.start, end: quote.end + block.start }));
}

function readQuote(paragraph: Paragraph, at: number, quote: QuotedSpan, hearing: Hearing): Quotation[] {
  const { block, masked, clauses } = paragraph;
  const clause = clauses[at]!;
  const text = block.text.slice(quote.inner.start, quote.inner.end);
  if (!text) return [];
  const goesOn = hearing.open !== undefined && quote.start === 0;
  const cue = goesOn
    ? null
    : findCue(clause, quote, /[,?!—–-]$/.test(text) || masked.charAt(quote.end) === ",");
  if (
    isTitleQuote(text, block.text.slice(Math.max(clause.start, quote.start - 40), quote.start)) ||
    (cue && overlaps(cue.speaker, quote)) ||
    (!clause.alone && isScareQuote(text, clause, quote, cue))
  )
    return [];
  const speaker = cue ? hear(cue, block.text, hearing) : carry(goesOn, paragraph, at, hearing);
  if (speaker) hearing.here = speaker;
  else if (!clause.alone && text.split(/\s+/).length < 5) return [];
  return [makeQuotation(text, speaker, "direct", quote.inner)];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gives a quotation without a cue of its own to whoever is speaking: in this paragraph, or in the one before. */
function carry(goesOn: boolean, { clauses, block }: Paragraph, at: number, hearing: Hearing): Speaker | null {
  if (goesOn) return hearing.open ?? null;
  if (!clauses[at]!.alone) return null;
  if (hearing.here) return hearing.here;
  const next = clauses[at + 1];
  const cue = next ? findMainCue(next) : null;
  return (cue && hear(cue, block.text, hearing)) ?? hearing.before;
}

function readIndirect({ block, masked }: Paragraph, clause: Clause, hearing: Hearing): Quotation[] {
  const indirect = findIndirect(masked, clause);
  const cue = indirect?.cue ?? findMainCue(clause);
  const speaker = cue && hear(cue, block.text, hearing);
  if (speaker) hearing.here = speaker;
  if (!indirect || !speaker) return [];
  return [makeQuotation(block.text.slice(indirect.start, indirect.end), speaker, "indirect", indirect)];
}

function makeQuotation(
  text: string,
  speaker: Speaker | null,
  kind: Quotation["kind"],
  { start, end }: Span,
): Quotation {
  return { text, speaker: speaker?.name ?? null, kind, anonymous: speaker?.anonymous ?? false, start, end };
}
