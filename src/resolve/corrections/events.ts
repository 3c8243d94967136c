import type { CleanArticle } from "../../model/article.ts";
import type { Correction } from "../../model/curation.ts";
import type { NewsRecord } from "../../model/record.ts";
import { findSentences } from "../../text/sentences.ts";
import { daysOfEdtf, isEdtf } from "../dates/edtf.ts";
import { type Edited, NEEDLESS, refuseEdit, reportGone } from "./edit.ts";
import { findWords, holdsWords } from "./wording.ts";

type NewsEvent = NewsRecord["events"][number];

/**
 * Corrects the days that an article speaks of: `remove` takes out those whose sentence holds the words, `where` and `set`
 * give the day of a sentence, `set: null` alone takes out all.
 */
export function editEvents(record: NewsRecord, correction: Correction, clean: CleanArticle): Edited {
  const { set, where, add = [], remove = [] } = correction;
  if (add.length) return refuseEdit("give words of the sentence in `where` and the day in `set`");
  if (where !== undefined) return editDay(record, where, set, clean);
  if (set !== undefined && set !== null) return refuseEdit("give words of the sentence in `where`");
  const base = set === null ? [] : record.events;
  const events = base.filter(({ text }) => !remove.some((words) => holdsWords(text, words)));
  const problems = reportGone(remove.filter((words) => !base.some(({ text }) => holdsWords(text, words))));
  if (events.length === record.events.length) return problems.length ? { record: null, problems } : NEEDLESS;
  return { record: { ...record, events }, problems };
}

function editDay(record: NewsRecord, where: string, set: Correction["set"], clean: CleanArticle): Edited {
  if (typeof set !== "string" || !isEdtf(set) || daysOfEdtf(set) === null)
    return refuseEdit("give the day in `set`, as EDTF: 2018-05-31, 2018-05");
  const meant = record.events.filter(({ text }) => holdsWords(text, where));
  if (meant.length && meant.every(({ edtf }) => edtf === set)) return NEEDLESS;
  const made = meant.length ? [] : makeEvent(where, set, clean);
  if (!meant.length && !made.length)
    return refuseEdit(`the text does not say ${JSON.stringify(where)} any more`);
  const events = record.events.map((event) => (meant.includes(event) ? { ...event, edtf: set } : event));
  const all = [...events, ...made].sort((a, b) => a.start - b.start);
  return { record: { ...record, events: all }, problems: [] };
}

function makeEvent(words: string, edtf: string, clean: CleanArticle): NewsEvent[] {
  const span = findWords(clean, words);
  const line = span && clean.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!line) return [];
  const sentence = findSentences(line.text, line.start).find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  const { start, end } = sentence ?? line;
  return [{ edtf, text: clean.raw.text.slice(start, end), start, end }];
}
