import type { Noun, Texts } from "../texts.ts";
import { countIn, fill, writeNumber } from "../wording.ts";
import type { PeriodView } from "./period-pages.ts";

/** Is how a clock describes its periods: what its rows are called, and the words for sure ones, without and with possible ones. */
interface PeriodWords {
  readonly noun: Noun;
  readonly sure: string;
  readonly both: string;
}

/** Describes a period by what is surely and what is possibly of it, for search engines and shared links. */
export function describePeriod(
  period: string,
  { sure, possible }: PeriodView["counts"],
  words: PeriodWords,
  texts: Texts,
): string {
  const counted = countIn(texts, sure || possible, words.noun);
  if (!sure) return fill(texts.period.describePossible, { counted, period });
  return fill(possible ? words.both : words.sure, { counted, period, possible: writeNumber(possible) });
}
