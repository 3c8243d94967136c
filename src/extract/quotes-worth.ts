import type { Span } from "../model/span.ts";
import type { Clause, Cue } from "./quotes-cues.ts";

const SMALL = /^(?:a|an|and|as|at|by|de|for|in|la|le|of|on|or|the|to|with)$/i;

/** Tells whether quotation marks hold a name or a title ("Axis of Harbours"), not an utterance; `before` stands before them. */
export function isTitleQuote(text: string, before: string): boolean {
  const words = text
    .replace(/[.,]$/, "")
    .split(/\s+/)
    .filter((word) => !SMALL.test(word));
  const capitals = words.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  if (!words.length || words.length > 8 || !capitals || /[!?…]$/.test(text)) return false;
  // American papers put comma and stop inside: the song “Over the Bar,” but: Doe said, “Never.”
  return !/[.,]$/.test(text) || (words.length < 6 && /[\p{L}\p{N}]\s*$/u.test(before) && !SAYS.test(before));
}

const SAYS =
  /\b(?:said|says|say|added|asked|replied|told \S+|wrote|answered|saying|adding|shouted|yelled|that|is|was)\s*$/;

/** Tells whether one or two words in quotation marks are only held at arm's length: the “heroes” left. */
export function isScareQuote(text: string, clause: Clause, quote: Span, cue: Cue | null): boolean {
  if (text.split(/\s+/).length > 2) return false;
  if (!cue) return true;
  const before = clause.words.findLast(({ end }) => end <= quote.start)?.text;
  if (cue && (before === ":" || before === ",")) return false;
  const said = clause.verbs.findLast((at) => (clause.words[at]?.start ?? Infinity) < quote.start);
  const verb = said === undefined ? undefined : clause.words[said];
  // “Nonsense,” Doe said; Doe called it “untrue.”
  if (!verb) return !/[,.!?…]$/.test(text);
  return clause.words.filter(({ start }) => start >= verb.end && start < quote.start).length > 3;
}
