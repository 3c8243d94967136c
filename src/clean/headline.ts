import type { LineForm } from "./line-form.ts";

/** Says where headline, kicker and dek stand, by index into the lines; null where there is none. */
export interface Headline {
  readonly title: number | null;
  readonly kicker: number | null;
  readonly dek: number | null;
}

/** Is what the headline is looked for in. */
export interface HeadlineSearch {
  readonly forms: readonly LineForm[];
  /** Whether each line belongs to the story. */
  readonly kept: readonly boolean[];
  readonly declaredTitle: string | null;
  readonly declaredDek: string | null;
}

const LEAST_SCORE = 1.2;
const PROSE_WORDS = 12;
// A headline does not stand further above its story.
const REACH = 60;

/**
 * Finds the headline above the story, and the kicker and dek beside it.
 * A line inside or below the story is never taken: what looks like a headline there links to another article.
 */
export function findHeadline(search: HeadlineSearch): Headline {
  const start = findStoryStart(search);
  const title = findDeclared(search, search.declaredTitle, start) ?? findStated(search, start);
  if (title === null) return { title, kicker: null, dek: null };
  return { title, kicker: findKicker(search, title), dek: findDek(search, title) };
}

/** Finds the first line of the story that is prose; the number of lines where there is none. */
export function findStoryStart({ forms, kept }: HeadlineSearch): number {
  const prose = forms.findIndex((form, i) => kept[i] && isProse(form));
  return prose < 0 ? forms.length : prose;
}

function isProse(form: LineForm): boolean {
  return form.length >= (form.endsSentence ? 6 : PROSE_WORDS * 2) && form.functionWords > 0.1
    ? true
    : form.length >= PROSE_WORDS && form.endsSentence;
}

function findDeclared({ forms }: HeadlineSearch, declared: string | null, start: number): number | null {
  if (!declared) return null;
  const key = declared.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const at = forms.findIndex(
    (form, i) => i <= start && form.line.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") === key,
  );
  return at < 0 ? null : at;
}

function findStated({ forms, kept }: HeadlineSearch, start: number): number | null {
  const storyWords = new Set(forms.slice(start, start + 12).flatMap((form) => contentWords(form)));
  let best: number | null = null;
  let bestScore = LEAST_SCORE;
  for (let i = Math.max(0, start - REACH); i < start; i++) {
    const form = forms[i];
    if (!form || !couldBeTitle(form, i > 0 || (kept[i] ?? false))) continue;
    const score = scoreTitle(forms, i, start, storyWords);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

// A headline seldom ends in a full stop: only on top of the page, where the model took it for no sentence of the story.
function couldBeTitle(form: LineForm, inText: boolean): boolean {
  if (form.marks.some((mark) => mark.sure)) return false;
  if (form.length < 2 || form.length > 34) return false;
  return (
    !/[:;,]$/u.test(form.line.text) &&
    !(inText && /[^.…][.。]$/u.test(form.line.text)) &&
    !/^\p{Ll}/u.test(form.line.text.replace(/^[ei]\p{Lu}/u, ""))
  );
}

function scoreTitle(
  forms: readonly LineForm[],
  at: number,
  start: number,
  storyWords: ReadonlySet<string>,
): number {
  const form = forms[at] as LineForm;
  const content = contentWords(form);
  const shared = content.filter((word) => storyWords.has(word)).length;
  const repeated =
    forms.slice(Math.max(0, start - REACH), start).filter((other) => other.key.startsWith(form.key)).length >
    1;
  const under = forms
    .slice(at + 1, at + 4)
    .some((next) => next.marks.some((mark) => mark.sure && isUnderTitle(mark.kind)));
  return (
    (form.unspaced ? 1.5 : content.length ? (1.6 * shared) / content.length : 0) +
    Math.min(shared, 6) * 0.35 +
    (form.length >= 5 && form.length <= 20 ? 1 : form.length === 4 ? 0.5 : form.length < 4 ? -0.3 : 0.3) +
    (repeated ? 0.7 : 0) +
    (under ? 0.5 : 0) +
    (form.markup === "heading" ? 1 : 0) +
    (at === 0 ? 0.6 : 0) -
    (isQuotation(form.line.text) || forms[at - 1]?.marks[0]?.kind === "byline" ? 1.5 : 0) -
    Math.min(start - at, 12) * 0.07
  );
}

// A sentence lifted out of the story, set in quotation marks from end to end.
const isQuotation = (text: string) => /^["“«„]/u.test(text) && /["”»“]$/u.test(text);

const isUnderTitle = (kind: string) => kind === "byline" || kind === "date-line";

function contentWords(form: LineForm): string[] {
  return form.words.filter((word) => word.length > 3);
}

// The few words right above the headline: "update desk", "Letter from Nairobi".
function findKicker({ forms }: HeadlineSearch, title: number): number | null {
  const above = forms[title - 1];
  if (!above || title > 3 || above.length > 5 || above.endsSentence) return null;
  return above.length > 0 && !above.marks.some((mark) => mark.sure) ? title - 1 : null;
}

/** A dek stands between the headline and what parts it from the story: author, date or picture. */
function findDek(search: HeadlineSearch, title: number): number | null {
  const { forms, kept, declaredDek } = search;
  const at = forms.findIndex((form, i) => i > title && form.key !== forms[title]?.key);
  const line = forms[at];
  if (!line || at > title + 2 || line.length < 5 || line.marks.some((mark) => mark.sure)) return null;
  if (declaredDek && line.line.text.startsWith(declaredDek.slice(0, 60))) return at;
  if (line.length > 45 || DATELINE.test(line.line.text)) return null;
  const after = kept.findIndex((isKept, i) => i > at && isKept);
  const between = forms.slice(at + 1, after < 0 ? at + 1 : after);
  const parted = between.some((form) => form.marks.some((mark) => mark.sure && PARTS_DEK.has(mark.kind)));
  return parted ? at : null;
}

const PARTS_DEK: ReadonlySet<string> = new Set([
  "byline",
  "date-line",
  "caption",
  "credit",
  "share",
  "author-note",
]);

// "BEIRUT — …", "PARIS (AFP) – …", "Oslo, May 3 (Reuters) - …": the story has begun.
const DATELINE = /^\p{Lu}[\p{L} .,'’/0-9-]{1,50}(?:\([^)]{1,40}\) ?)?[—–-]{1,2} /u;
