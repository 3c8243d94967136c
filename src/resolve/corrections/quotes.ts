import type { CleanArticle } from "../../model/article.ts";
import type { Addition, Correction } from "../../model/curation.ts";
import type { NewsRecord, Quotation } from "../../model/record.ts";
import { type Edited, NEEDLESS, refuseEdit, reportGone } from "./edit.ts";
import { findWords, holdsWords } from "./wording.ts";

/**
 * Corrects quotations: `remove` takes out those that hold the words, `add` makes one of words of the text, `where` and `set`
 * say who spoke, `set: null` alone takes out all.
 */
export function editQuotes(record: NewsRecord, correction: Correction, clean: CleanArticle): Edited {
  const { set, where, add = [], remove = [] } = correction;
  if (where !== undefined) return editSpeaker(record, where, set);
  if (set !== undefined && set !== null)
    return refuseEdit("give the quote's words in `where` to set its speaker");
  const base = set === null ? [] : record.quotes;
  const kept = base.filter(({ text }) => !remove.some((words) => holdsWords(text, words)));
  const gone = remove.filter((words) => !base.some(({ text }) => holdsWords(text, words)));
  const made = add.map((one) => makeQuote(wordsOf(one), clean));
  const missing = add.map(wordsOf).filter((_, i) => made[i] === null);
  const quotes = [...kept, ...made.filter((quote) => quote !== null)].sort((a, b) => a.start - b.start);
  const lacking = missing.map((words) => `the text does not say ${JSON.stringify(words)}`);
  const problems = [
    ...reportGone(gone),
    ...lacking.map((message) => ({ severity: "warning", message }) as const),
  ];
  const changed = kept.length < record.quotes.length || quotes.length > kept.length;
  if (!changed) return problems.length ? { record: null, problems } : NEEDLESS;
  return { record: { ...record, quotes }, problems };
}

function editSpeaker(record: NewsRecord, where: string, set: Correction["set"]): Edited {
  if (set === undefined || Array.isArray(set)) return refuseEdit("give the speaker in `set`, or null");
  const meant = record.quotes.filter(({ text }) => holdsWords(text, where));
  if (meant.length === 0) return refuseEdit(`no quote holds ${JSON.stringify(where)} any more; take it out`);
  if (meant.every(({ speaker, anonymous }) => speaker === set && !anonymous)) return NEEDLESS;
  const quotes = record.quotes.map((quote) =>
    meant.includes(quote) ? nameSpeaker(quote, set, record) : quote,
  );
  return { record: { ...record, quotes }, problems: [] };
}

function nameSpeaker(
  { actor: _, ...quote }: Quotation,
  speaker: string | null,
  { actors }: NewsRecord,
): Quotation {
  const known = actors.find(({ name, id }) => name === speaker || id === speaker);
  const named = { ...quote, speaker: known?.name ?? speaker, anonymous: false };
  return known ? { ...named, actor: known.id } : named;
}

function wordsOf(addition: Addition): string {
  return typeof addition === "string" ? addition : addition.name;
}

function makeQuote(words: string, clean: CleanArticle): Quotation | null {
  const span = findWords(clean, words);
  if (!span) return null;
  const text = clean.raw.text.slice(span.start, span.end);
  return { text, speaker: null, kind: "direct", anonymous: false, ...span };
}
