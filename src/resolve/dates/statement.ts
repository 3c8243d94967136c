import type { Block, CleanArticle } from "../../model/article.ts";
import type { TimeExpression } from "../../model/time.ts";
import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import { WEEKDAYS } from "../../lexicon/calendar.ts";
import { rememberLast } from "../../text/memory.ts";
import { findSentences } from "../../text/sentences.ts";
import { findAround } from "../../text/spans.ts";
import { findTokens } from "../../text/tokens.ts";
import { contentStems } from "./words.ts";

/** Is what a sentence says happened at a time: who said it, and the stems of its words. */
export interface Statement {
  /** Last word of the speaker's name in small letters, "lavrov"; null where nobody named speaks. */
  readonly speaker: string | null;
  /** The speaker's name as printed there. */
  readonly speakerName: string | null;
  /** Stems of the sentence without its speaker. */
  readonly said: ReadonlySet<string>;
  /** Stems of the whole line; of the sentence alone where the line is a whole text. */
  readonly told: ReadonlySet<string>;
}

// What is longer tells of no one event, and reading it again for each day that it names would take too long.
const LONGEST = 8_000;

/** Reads the statement around a time expression; null where it stands in no sentence, or in one without an end. */
export function readStatement({ blocks }: CleanArticle, time: TimeExpression): Statement | null {
  const line = findAround(blocks, time);
  if (!line) return null;
  const { sentences, told } = readLine(line);
  const at = time.start - line.start;
  const span = findAround(sentences, { start: at, end: at + 1 });
  const sentence = line.text.slice(span?.start, span?.end);
  if (sentence.length > LONGEST) return null;
  const speaker = findSpeaker(sentence);
  const said = speaker ? sentence.slice(0, speaker.start) + sentence.slice(speaker.end) : sentence;
  const stems = new Set(contentStems(said));
  return {
    speaker: speaker?.key ?? null,
    speakerName: speaker?.name ?? null,
    said: stems,
    told: told ?? stems,
  };
}

// The days of a line are asked for one after the other.
const REMEMBERED = 8;

const readLine = rememberLast(
  ({ text }: Block) => ({
    sentences: findSentences(text),
    told: text.length > LONGEST ? null : new Set(contentStems(text)),
  }),
  REMEMBERED,
);

interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const DAYS = new Set(WEEKDAYS.flat());
// A name with its title before it, e.g. "Russian Foreign Minister Sergei Lavrov".
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u;
const INSIDE_NAME = new Set(["al", "bin", "ibn", "de", "da", "van", "von", "der", "of", "the"]);
const LONGEST_NAME = 10;

/** Finds who speaks in a sentence: the run of capitalised words right before its first verb of speaking. */
function findSpeaker(sentence: string): Speaker | null {
  const tokens = findTokens(sentence);
  const verb = tokens.findIndex(({ text }) => SPEECH_VERBS.has(text));
  let last = verb - 1;
  while (
    last >= 0 &&
    (tokens[last]!.text === "," ||
      /^(?:has|had|have|also|later|then)$/.test(tokens[last]!.text) ||
      DAYS.has(tokens[last]!.text))
  )
    last--;
  if (last < 0 || !NAME_WORD.test(tokens[last]!.text)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME && isNamePart(tokens[first - 1]!.text)) first--;
  while (first < last && !NAME_WORD.test(tokens[first]!.text)) first++;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return { key: tokens[last]!.text.toLowerCase(), name: tokens[last]!.text, start, end };
}

function isNamePart(word: string): boolean {
  return NAME_WORD.test(word) || INSIDE_NAME.has(word);
}
