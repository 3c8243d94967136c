import type { Span } from "../model/span.ts";
import type { Clause, Cue } from "./quotes-cues.ts";

const SMALL = /^(?:a|an|and|as|at|by|de|for|in|la|le|of|on|or|the|to|with)$/i;

/** Tells whether quotation marks hold a name or a title ("Axis of Harbours"), not an utterance. */
export function isTitleQuote(text: string): boolean {
  if (/[.!?…,]$/.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => !SMALL.test(word));
  return (
    words.length > 0 && words.length <= 8 && words.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
  );
}

/** Tells whether one or two words in quotation marks are only held at arm's length: the “heroes” left. */
export function isScareQuote(text: string, clause: Clause, quote: Span, cue: Cue | null): boolean {
  if (text.split(/\s+/).length > 2) return false;
  if (!cue) return true;
  const verb = clause.words[cue.verb];
  if (!verb) return true;
  // “Nonsense,” Doe said; Doe called it “untrue.”
  const between = clause.words.filter(({ start }) => start >= verb.end && start < quote.start).length;
  return verb.start < quote.start ? between > 6 && !/[.!?…]$/.test(text) : !/[,.!?…]$/.test(text);
}
