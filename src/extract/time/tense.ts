import { FUTURE_CUES, PAST_FORMS } from "../../lexicon/calendar.ts";

const FUTURE = new Set(FUTURE_CUES);
const PAST = new Set(PAST_FORMS);
// Words in -ed that are no past form.
const NOT_PAST = new Set(
  "need indeed speed feed seed breed exceed proceed succeed hundred sacred united".split(" "),
);
const WORD = /['’]?\p{L}+/gu;

// Directly before a time these decide: "by Friday", "until June 4", "ahead of Tuesday"; "since May 10", "last Monday".
const AHEAD =
  /\b(?:until|till|by|through|starting|beginning|from|before|ahead of|next|coming|effective|no later than) (?:the )?$/i;
const BACK = /\b(?:since|last|back in) (?:[\p{L}.]{1,20}['’]s )?(?:early |late |mid[- ])?$/iu;

// Neither: "compared to 2020", "moved to 2022", "the year 2025", "followed by 2017".
const NEITHER = /\b(?:to|year|every|each|(?<!be )\p{L}{3,15}ed by) (?:the )?$/iu;

type Tense = "past" | "future";

/**
 * Says which way a sentence looks at a time that it names, by the nearest verb or cue around it:
 * "was struck on May 25" looks back, "will meet on May 25" ahead; undefined where nothing tells.
 */
export function findTense(before: string, after: string): Tense | undefined {
  const near = before.slice(-160);
  if (NEITHER.test(near)) return undefined;
  if (AHEAD.test(near)) return "future";
  if (BACK.test(near)) return "past";
  const behind = findCue((near.match(WORD) ?? []).reverse());
  const ahead = findCue(after.slice(0, 90).match(WORD) ?? []);
  // What stands before a time governs it unless the verb comes right after: "On Monday the court ruled".
  if (behind && ahead) return ahead.distance * 2 < behind.distance ? ahead.tense : behind.tense;
  return (behind ?? ahead)?.tense;
}

function findCue(words: readonly string[]): { tense: Tense; distance: number } | null {
  for (const [distance, word] of words.entries()) {
    const tense = tenseOf(word.toLowerCase());
    // "could have been prevented" looks back.
    if (tense) return { tense: words[distance + 1] === "have" ? "past" : tense, distance };
  }
  return null;
}

function tenseOf(word: string): Tense | null {
  if (FUTURE.has(word)) return "future";
  if (PAST.has(word)) return "past";
  return word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word) ? "past" : null;
}
