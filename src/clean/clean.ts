import type { Block, CleanArticle, KeptRole, RawArticle, Removal } from "../model/article.ts";
import { parseLines } from "../text/lines.ts";
import { countRepeats } from "./collection-features.ts";
import { decideLines, type Decision } from "./decision.ts";
import { findHeadline, type Headline } from "./headline.ts";
import { measureLine, type LineForm } from "./line-form.ts";
import { nameReasons, type Reason } from "./reasons.ts";
import { findSource, type Survey } from "./survey.ts";
import { keepRecordText } from "./taken-back.ts";

/** Parts an article into its story and what is not the story; every line ends up in one of the two. */
export function cleanArticle(raw: RawArticle, survey: Survey): CleanArticle {
  if (raw.record) return keepRecordText(raw, raw.record.title);
  const forms = parseLines(raw.text).map((line) => measureLine(line, raw.markup?.[line.line] ?? null));
  const { alone, inCollection } = decideLines(forms, countRepeats(forms, survey, findSource(raw)));
  // An article's address is made of its title: what else is in the collection must not change it.
  const headline = findHeadline({
    forms,
    kept: keepSome(forms, alone).map((decision) => decision.kept),
    declaredTitle: raw.declared.title ?? null,
    declaredDek: raw.declared.dek ?? null,
  });
  const decisions = headline.title === null ? holdLede(alone, inCollection) : inCollection;
  const keptAll = !holdsStory(forms, decisions);
  const judged = keepSome(forms, decisions);
  const reasons = nameReasons({
    forms,
    decisions: keptAll ? judged : leaveOutTitleRepeats(forms, judged, headline),
    title: headline.title,
    repeated: (form) => form.length >= 2 && (survey.articlesWithLine.get(form.key) ?? 0) > 1,
  });
  return {
    raw,
    ...sortLines(forms, headline, reasons),
    ...(keptAll && forms.length ? { keptAll } : {}),
  };
}

// The address of an article without a headline is made of its first sentence: that must stay the same too.
function holdLede(alone: readonly Decision[], inCollection: readonly Decision[]): readonly Decision[] {
  const lede = alone.findIndex(({ kept }) => kept);
  return inCollection.map((decision, i) => (i <= lede ? (alone[i] ?? decision) : decision));
}

// Where nothing looks like a story all stays.
function keepSome(forms: readonly LineForm[], decisions: readonly Decision[]): readonly Decision[] {
  return holdsStory(forms, decisions)
    ? decisions
    : decisions.map((decision) => ({ ...decision, kept: true }));
}

// Less than this much text is a rest, not a story: a lone date or button.
function holdsStory(forms: readonly LineForm[], decisions: readonly Decision[]): boolean {
  return forms.some((form, i) => decisions[i]?.kept && form.length >= 4);
}

function leaveOutTitleRepeats(
  forms: readonly LineForm[],
  decisions: readonly Decision[],
  { title }: Headline,
): readonly Decision[] {
  const key = title === null ? null : forms[title]?.key;
  return decisions.map((decision, i) =>
    key && i !== title && forms[i]?.key === key ? { ...decision, kept: false } : decision,
  );
}

function sortLines(
  forms: readonly LineForm[],
  headline: Headline,
  reasons: readonly (Reason | null)[],
): { blocks: Block[]; removals: Removal[] } {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  for (const [i, { line }] of forms.entries()) {
    const role = findRole(headline, i);
    const reason = reasons[i];
    if (role) blocks.push({ ...line, role });
    else if (reason) removals.push({ ...line, ...reason });
    else blocks.push({ ...line, role: "body" });
  }
  return { blocks, removals };
}

function findRole(headline: Headline, i: number): KeptRole | null {
  if (i === headline.title) return "title";
  if (i === headline.kicker) return "kicker";
  return i === headline.dek ? "dek" : null;
}
