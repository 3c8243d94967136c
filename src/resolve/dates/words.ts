import { FUTURE_CUES, MONTHS, NUMBER_WORDS, WEEKDAYS } from "../../lexicon/calendar.ts";
import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import { rememberByText } from "../../text/memory.ts";
import { findTokens } from "../../text/tokens.ts";

// Words that say nothing about what an event was.
const EMPTY = new Set([
  ...(
    "the a an and or but nor of to in on at by for from with without into onto over under about after before between during against " +
    "as is are was were be been being am do does did done has have had having will would shall should can could may might must not no " +
    "it its he him his she her hers they them their theirs we us our you your i me my this that these those there here who whom whose " +
    "which what when where why how than then so such if while because since until although though however also too very more most much " +
    "many some any all both each every other another same own up down out off again still just only even yet already later earlier last " +
    "next new first two three according amid near among around across through within via per one time day week month year today " +
    "yesterday tomorrow morning afternoon evening night people says told called made make take took come came go went get got"
  ).split(" "),
  ...FUTURE_CUES,
  ...SPEECH_VERBS,
  ...Object.keys(NUMBER_WORDS),
  ...[...MONTHS, ...WEEKDAYS].flat().map((word) => word.toLowerCase()),
]);
// "only" and "no" carry the point of a statement: "only government troops".
EMPTY.delete("only");

const ENDINGS = /(?:(?:['’]s?)|ments?|ings?|ans?|ed|es|s|al|ly)$/;

/** Cuts a word to a stem, so that "Syrian", "Syria’s" and "troop", "troops" meet: rough, for comparing sentences only. */
export function stemOf(word: string): string {
  let stem = word.normalize("NFC").toLowerCase();
  for (let cut = stem.replace(ENDINGS, ""); cut.length >= 4 && cut !== stem; cut = stem.replace(ENDINGS, ""))
    stem = cut;
  while (stem.length > 4 && /[aeiy]$/.test(stem)) stem = stem.slice(0, -1);
  return stem.slice(0, 9);
}

/** Lists the stems of the words that carry a text's content, in text order, repeats included. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const { text: word } of findTokens(text)) {
    const stem = word.length > 2 ? contentStem(word) : "";
    if (stem) stems.push(stem);
  }
  return stems;
}

// Empty for words without content.
const contentStem = rememberByText((word) =>
  /^\p{L}/u.test(word) && !EMPTY.has(word.toLowerCase()) ? stemOf(word) : "",
);

/** Counts what two sets have in common. */
export function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const entry of a) if (b.has(entry)) count++;
  return count;
}
