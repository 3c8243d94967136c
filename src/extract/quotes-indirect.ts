import { REPORT_VERBS } from "../lexicon/speech-verbs.ts";
import type { Span } from "../model/span.ts";
import { findAccording, type Clause, type Cue } from "./quotes-cues.ts";
import { findSubject } from "./quotes-phrases.ts";

/** Is what somebody said without quotation marks: the clause and who said it, offsets into the paragraph. */
export interface IndirectSpeech extends Span {
  readonly cue: Cue;
}

const FEWEST_WORDS = 4;
// after "said": "on Monday", "Thursday", "in a statement", "earlier this week", "last week", "that"
const TIME =
  /^(?:,? ?(?:(?:on|late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night|afternoon))?\b| (?:earlier|later) (?:this|that|in the) \w+| (?:last|this) (?:week|month|year)| (?:in|at|on|by) (?:a|an|the|his|her|its) [^,.]{1,60}?(?= that\b|,)| (?:yesterday|today|again|also))/;

/** Finds the indirect speech of a masked sentence: "Doe said (that) …", "…, Doe said", "According to Doe, …". */
export function findIndirect(masked: string, clause: Clause): IndirectSpeech | null {
  const { words, verbs, end } = clause;
  for (const verb of verbs) {
    const word = words[verb];
    if (!word || !REPORT_VERBS.has(word.lower)) continue;
    const speaker = findSubject(words, verb);
    if (!speaker) continue;
    const cue: Cue = { speaker, verb, inverted: false };
    const span =
      readBefore(masked, clause, speaker, word.end) ?? readAfter(masked, word.lower, word.end, end);
    return span && { ...span, cue };
  }
  const according = findAccording(clause);
  return according && readAccording(masked, clause, according);
}

function readAfter(masked: string, verb: string, from: number, end: number): Span | null {
  let start = from;
  const told = verb === "told" || verb === "tells";
  const rest = masked.slice(from, end);
  const that = /^[^.;:]{0,90}?\bthat[\s,]/.exec(rest)?.[0];
  if (that !== undefined) start += that.length;
  else if (told || !/^(?:said|says|say)$/.test(verb)) return null;
  else {
    for (let round = 0; round < 3; round++) start += TIME.exec(masked.slice(start, end))?.[0].length ?? 0;
    const clause = masked.slice(start, end);
    if (
      !/^[, ]*[\p{L}\p{N}]/u.test(clause) ||
      /^[, ]*(?:to|of|for|with|about|so|yes|no|goodbye)\b/u.test(clause)
    )
      return null;
  }
  return tidy(masked, start, end);
}

// "The port will close, Doe said Thursday.": the clause stands first
function readBefore(masked: string, clause: Clause, speaker: Span, from: number): Span | null {
  const rest = masked.slice(from, clause.end).replace(TIME, "");
  const head = masked.slice(clause.start, speaker.start);
  if (
    !/^[\s.]*$|^,|^ (?:in|on|at|by|after|during|to|when|while|as) (?!.*\bthat\b)/u.test(rest) ||
    !/,\s*(?:as\s)?$/.test(head)
  )
    return null;
  return tidy(masked, clause.start, clause.start + head.replace(/,\s*(?:as\s)?$/, "").length);
}

function readAccording(masked: string, clause: Clause, cue: Cue): IndirectSpeech | null {
  const first = clause.words[cue.verb - 1];
  if (!first) return null;
  const rest = masked.slice(cue.speaker.end, clause.end);
  const comma = /^[^,]{0,80},\s*/.exec(rest)?.[0];
  const leads = first.start - clause.start < 20;
  const span = leads
    ? comma === undefined
      ? null
      : tidy(masked, cue.speaker.end + comma.length, clause.end)
    : tidy(masked, clause.start, first.start);
  return span && { ...span, cue };
}

function tidy(masked: string, from: number, to: number): Span | null {
  const whole = masked.slice(from, to);
  const start = from + whole.length - whole.replace(/^[\s,:]+/, "").length;
  const end = from + whole.replace(/(?<![\s,])[\s,]+$/, "").length;
  return end > start && masked.slice(start, end).split(/\s+/).length >= FEWEST_WORDS ? { start, end } : null;
}
