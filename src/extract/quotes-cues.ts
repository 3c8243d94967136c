import { CALL_VERBS, SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Span } from "../model/span.ts";
import { kindOf, LETTER } from "../text/letters.ts";
import { findSubjectAfter } from "./quotes-phrases-after.ts";
import { findSubject } from "./quotes-phrases.ts";
import { findWords, isMark, type Word } from "./quotes-words.ts";

/** Is a masked sentence in words, offsets into its paragraph. */
export interface Clause extends Span {
  readonly words: readonly Word[];
  /** Whether it is nothing but quotation: “It sank.” */
  readonly alone: boolean;
  /** Indices of the words that are verbs of speech. */
  readonly verbs: readonly number[];
}

/** Is who speaks, as a stretch of the paragraph, and the verb that says so. */
export interface Cue {
  readonly speaker: Span;
  /** Index of the verb in the clause's words; of "to" in "according to". */
  readonly verb: number;
  /** Whether the speaker stands before the verb. */
  readonly inverted: boolean;
}

const LONGEST = 3000;
const LONGEST_VERB = Math.max(...[...SPEECH_VERBS].map(({ length }) => length));

// Most sentences have no verb of speech: those need not be parted into words.
function speaks(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at++) {
    const start = at;
    while (at < sentence.length && kindOf(sentence.charCodeAt(at)) & LETTER) at++;
    if (at === start || at - start > LONGEST_VERB) continue;
    const word = sentence.slice(start, at).toLowerCase();
    if (SPEECH_VERBS.has(word) || word === "according") return true;
  }
  return false;
}

/** Parts a masked sentence into words and finds its verbs of speech. */
export function parseClause(masked: string, { start, end }: Span): Clause {
  // what runs on for pages is no sentence, and nobody's speech can be told in it
  const sentence = masked.slice(start, end);
  const words = end - start > LONGEST || !speaks(sentence) ? [] : findWords(sentence, start);
  const verbs = words.flatMap(({ text, lower }, at) =>
    SPEECH_VERBS.has(lower) && /^\p{L}/u.test(text) ? [at] : [],
  );
  return { start, end, words, verbs, alone: !/\p{L}/u.test(masked.slice(start, end)) };
}

/** Finds who utters a quotation by the words around it in its sentence. */
export function findCue(clause: Clause, quote: Span, endsOpen: boolean): Cue | null {
  const after = () => findCueAfter(clause, quote);
  const before = () => findCueBefore(clause, quote.start);
  return (endsOpen ? (after() ?? before()) : (before() ?? after())) ?? findAccording(clause);
}

function findCueAfter(clause: Clause, quote: Span): Cue | null {
  const { words, verbs } = clause;
  const first = words.findIndex(({ start, text }) => start >= quote.end && /[\p{L}]/u.test(text));
  for (const verb of verbs) {
    if (first < 0 || verb < first || words[verb]?.lower.endsWith("ing")) continue;
    if (verb - first > 40) return null;
    const cue = readAfter(words, first, verb);
    if (cue && cue.speaker.start >= quote.end) return cue;
  }
  return null;
}

// "said Doe", "in October, said Doe", "Jane Doe, a fellow of the institute at Port Ellery, said", "Doe later said"
function readAfter(words: readonly Word[], first: number, verb: number): Cue | null {
  const before = words[verb - 1];
  // « … », a déclaré Jean Dupont; “…”, ha detto Gianni Rossi
  const compound = verb === first + 1 && /^(?:a|ont|avait|ha|hanno|hat)$/.test(before?.text ?? "");
  const follows = verb === first || compound || before?.text === "," ? findSubjectAfter(words, verb) : null;
  if (follows) return { speaker: follows, verb, inverted: true };
  const leads = verb > first && before && isMark(before) ? findSubjectAfter(words, first - 1) : null;
  const speaker = leads ?? (verb > first ? findSubject(words, verb) : null);
  return speaker && { speaker, verb, inverted: false };
}

function findCueBefore(clause: Clause, position: number): Cue | null {
  const { words, verbs } = clause;
  for (const verb of verbs.toReversed()) {
    const word = words[verb];
    if (!word || word.start >= position) continue;
    const speaker =
      findQuotedSpeaker(words, verb) ?? (word.lower.endsWith("ing") ? null : findSubject(words, verb));
    if (speaker) return { speaker, verb, inverted: false };
  }
  return null;
}

// "SANA quoted Doe as saying", "Doe was quoted by SANA as saying"
function findQuotedSpeaker(words: readonly Word[], verb: number): Span | null {
  if (words[verb]?.lower !== "saying" || words[verb - 1]?.lower !== "as") return null;
  const quoted = words.findLastIndex(
    ({ lower }, at) => at < verb && (lower === "quoted" || lower === "cited"),
  );
  if (quoted < 0) return null;
  const passive = /^(?:was|were|is|are|been)$/.test(words[quoted - 1]?.lower ?? "");
  return passive ? findSubject(words, quoted - 1) : findSubjectAfter(words, quoted);
}

/** Finds "according to Doe" anywhere in a sentence. */
export function findAccording({ words }: Clause): Cue | null {
  const to = words.findIndex(({ lower }, at) => lower === "to" && words[at - 1]?.lower === "according");
  const speaker = to < 0 ? null : findSubjectAfter(words, to);
  return speaker && { speaker, verb: to, inverted: true };
}

/** Finds the last who speaks or calls for something in a sentence without quotation marks. */
export function findMainCue(clause: Clause): Cue | null {
  const { words, verbs } = clause;
  for (const verb of verbs) {
    if (words[verb]?.lower.endsWith("ing")) continue;
    const speaker = findSubject(words, verb);
    if (speaker) return { speaker, verb, inverted: false };
  }
  return findAccording(clause);
}

/** Tells whether a verb only calls for something ("called for"), so that no indirect speech follows it. */
export function isCall(clause: Clause, verb: number): boolean {
  return CALL_VERBS.has(clause.words[verb]?.lower ?? "");
}
