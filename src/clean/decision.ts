import { FIRST_LOOK, SECOND_LOOK } from "../lexicon/furniture-weights.ts";
import { describeRepetition, type Repeats } from "./collection-features.ts";
import { describePage } from "./features.ts";
import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./marks.ts";
import {
  findStrongestObjection,
  joinModels,
  smoothDecisions,
  toProbability,
  weighJointly,
  type JointSum,
} from "./model.ts";
import { measureWholeness } from "./page-features.ts";
import { describeFirstLook } from "./second-look.ts";
import { measureFunctionWords } from "./segment.ts";
import { raiseLastHope, raiseUncertain } from "./threshold.ts";

/** Is the judgement on one line. */
export interface Decision {
  readonly kept: boolean;
  /** How sure that the line is, or is not, the story: 0.5 to 1. */
  readonly score: number;
  /** Feature that spoke most against a line that bears no plain mark; null where none did. */
  readonly objection: string | null;
}

// What a change between story and furniture costs, in log odds: chosen on unseen sites.
const CHANGE_PRICE = 0.5;
// A lost paragraph harms more than a kept button.
const STORY_BONUS = 0.5;
// What a plain sentence with the story on either side is given on top.
const SENTENCE_BONUS = 3;
const LONGEST_FORM = 15;

/** Is the judgement on every line of one page. */
export interface PageDecisions {
  /** As if there were no other article. */
  readonly alone: readonly Decision[];
  /** Knowing which lines other articles hold. */
  readonly inCollection: readonly Decision[];
}

const BOTH_LOOKS = joinModels(FIRST_LOOK, SECOND_LOOK);
const NO_SUM: JointSum = { first: 0, second: 0 };

/** Judges every line of one page: a first model looks at each line, a second also at what the first thought around it. */
export function decideLines(forms: readonly LineForm[], repeats: readonly Repeats[]): PageDecisions {
  const features = describePage(forms);
  const whole = measureWholeness(forms);
  const sums = features.map((parts) => weighJointly(BOTH_LOOKS, parts, whole));
  const page: WeighedPage = { forms, features, whole, sums };
  const alone = judgePage(page, []);
  if (repeats.every(({ inCollection }) => inCollection === 0)) return { alone, inCollection: alone };
  const repetition = forms.map((_, i) =>
    weighJointly(BOTH_LOOKS, [describeRepetition(forms, repeats, i)], whole),
  );
  return { alone, inCollection: judgePage(page, repetition) };
}

/** Is a page with what both models make of each line by itself. */
interface WeighedPage {
  readonly forms: readonly LineForm[];
  readonly features: readonly (readonly Features[])[];
  readonly whole: number;
  readonly sums: readonly JointSum[];
}

function judgePage(
  { forms, features, whole, sums }: WeighedPage,
  repetition: readonly JointSum[],
): Decision[] {
  const sumOf = (i: number, which: keyof JointSum) =>
    BOTH_LOOKS[which](whole) + (sums[i] ?? NO_SUM)[which] + (repetition[i] ?? NO_SUM)[which];
  const look = describeFirstLook(
    forms,
    forms.map((_, i) => sumOf(i, "first")),
  );
  const odds = look.map((part, i) => sumOf(i, "second") + weighJointly(BOTH_LOOKS, [part], whole).second);
  const kept = decideByOdds(forms, odds);
  return forms.map((form, i) => ({
    kept: kept[i] ?? true,
    score: Math.max(0.5, toProbability(Math.abs(odds[i] ?? 0))),
    objection:
      kept[i] || hasSureMark(form) ? null : findStrongestObjection(FIRST_LOOK, features[i] ?? [], whole),
  }));
}

/** Decides by log odds which lines stay: the likeliest sequence, but never a line that is plainly furniture. */
export function decideByOdds(forms: readonly LineForm[], odds: readonly number[]): boolean[] {
  const raised = raiseUncertain(forms, odds);
  const kept = decideByRaised(forms, raised);
  const hopeful = raiseLastHope(forms, raised, kept);
  return hopeful === raised ? kept : decideByRaised(forms, hopeful);
}

function decideByRaised(forms: readonly LineForm[], odds: readonly number[]): boolean[] {
  const generous = odds.map((odd) => odd + STORY_BONUS);
  const likeliest = smoothDecisions(generous, CHANGE_PRICE);
  const unmarked = likeliest.map((stays, i) => stays && !hasSureMark(forms[i]));
  return leaveOutStraggler(forms, bringBackSentences(forms, generous, unmarked));
}

// A newsletter form cut through a story casts doubt on the sentences beside it: plain ones come back.
function bringBackSentences(
  forms: readonly LineForm[],
  odds: readonly number[],
  kept: readonly boolean[],
): boolean[] {
  const usual = measureFunctionWords(forms);
  return kept.map((stays, i) => {
    if (stays || (odds[i] ?? 0) < -SENTENCE_BONUS || !isPlainSentence(forms[i], usual)) return stays;
    const above = kept[i - 1] || kept[i - 2];
    const below = kept[i + 1] || kept[i + 2];
    return (above && below) || isBelowForm(forms, kept, i);
  });
}

function isPlainSentence(form: LineForm | undefined, usual: number): boolean {
  if (!form || form.marks.length > 0 || form.markup !== null) return false;
  return form.length >= 10 && form.endsSentence && form.functionWords >= usual * 0.4;
}

// The story stops, a run of buttons follows, and right below them this line goes on with the story.
function isBelowForm(forms: readonly LineForm[], kept: readonly boolean[], i: number): boolean {
  let above = i - 1;
  while (above >= 0 && i - above <= LONGEST_FORM && hasSureMark(forms[above])) above--;
  return above < i - 1 && (kept[above] ?? false) && (kept[i + 1] ?? false);
}

// A plea for money between two buttons for money, below all else that stays, is not the end of the story.
function leaveOutStraggler(forms: readonly LineForm[], kept: readonly boolean[]): boolean[] {
  const last = kept.lastIndexOf(true);
  const [above, below] = [sureKindOf(forms[last - 1]), sureKindOf(forms[last + 1])];
  const enclosed =
    above !== null && below !== null && (above === below ? OFFERS.has(above) : isHinted(forms[last]));
  return kept.map((stays, i) => stays && !(i === last && enclosed));
}

const OFFERS: ReadonlySet<string> = new Set(["donation", "paywall", "newsletter", "cookie", "comments"]);
const isHinted = (form: LineForm | undefined) => (form?.marks.length ?? 0) > 0;
const sureKindOf = (form: LineForm | undefined) => form?.marks.find((mark) => mark.sure)?.kind ?? null;
