import { countRepeats, describeRepetition } from "../../src/clean/collection-features.ts";
import { decideByOdds } from "../../src/clean/decision.ts";
import { describePage } from "../../src/clean/features.ts";
import { findHeadline } from "../../src/clean/headline.ts";
import type { Features } from "../../src/clean/line-features.ts";
import { measureLine, type LineForm } from "../../src/clean/line-form.ts";
import { measureWholeness } from "../../src/clean/page-features.ts";
import { weighLine, type LinearModel } from "../../src/clean/model.ts";
import { describeFirstLook } from "../../src/clean/second-look.ts";
import { findSource, surveyCollection } from "../../src/clean/survey.ts";
import { parseLines } from "../../src/text/lines.ts";
import { fitModel, type Example, type FitOptions } from "./clean-logistic.ts";
import { foldOf, type MarkedPage } from "./clean-pages.ts";

/** Is a marked page, described. */
export interface Lesson {
  readonly page: MarkedPage;
  readonly forms: readonly LineForm[];
  readonly story: readonly boolean[];
  readonly features: readonly Features[];
  readonly weights: readonly number[];
  readonly whole: number;
}

/** Is the pair of models that judge a line one after the other. */
export interface Models {
  readonly first: LinearModel;
  readonly second: LinearModel;
}

export const FOLDS = 5;
const FIRST: FitOptions = { penalty: 4e-3, steps: 120 };
const SECOND: FitOptions = { penalty: 5e-3, steps: 200 };
// Far from the story a page repeats itself: every fourth line stands for four.
const NEAR_STORY = 25;
const FAR_STEP = 4;

/** Describes marked pages; `collection` says which of them may see what the collection knows. */
export function prepareLessons(
  pages: readonly MarkedPage[],
  collection: (page: MarkedPage) => boolean,
): Lesson[] {
  const survey = surveyCollection(pages.map(({ raw }) => raw));
  return pages.map((page) => {
    const forms = parseLines(page.raw.text).map((line) =>
      measureLine(line, page.raw.markup?.[line.line] ?? null),
    );
    const repeats = collection(page) ? countRepeats(forms, survey, findSource(page.raw)) : [];
    const story = forms.map(({ line }) => page.keep.has(line.line));
    return {
      page,
      forms,
      story,
      features: describePage(forms).map(
        (parts, i) => Object.assign({}, ...parts, describeRepetition(forms, repeats, i)) as Features,
      ),
      weights: weighLines(forms, story),
      whole: measureWholeness(forms),
    };
  });
}

// A line counts by its words, as the measure counts it, but a long page no more than a short one.
function weighLines(forms: readonly LineForm[], story: readonly boolean[]): number[] {
  const words = forms.reduce((sum, { length }, i) => sum + (story[i] ? length : 0), 0);
  return forms.map(({ length }) =>
    Math.sqrt((4 + Math.min(length, 120)) / Math.min(1500, Math.max(60, words))),
  );
}

/**
 * Trains both models. The second learns from what the first says of pages that it has not seen.
 */
export function trainModels(lessons: readonly Lesson[]): Models {
  const unseen = new Map<Lesson, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const [seen, left] = partByFold(lessons, fold);
    if (left.length === 0 || seen.length === 0) continue;
    const model = fitModel(
      toExamples(seen, (lesson) => lesson.features),
      FIRST,
    );
    for (const lesson of left) unseen.set(lesson, weighAll(model, lesson, lesson.features));
  }
  const first = fitModel(
    toExamples(lessons, (lesson) => lesson.features),
    FIRST,
  );
  const second = fitModel(
    toExamples(lessons, (lesson) => lookAgain(lesson, unseen.get(lesson) ?? [])),
    SECOND,
  );
  return { first, second };
}

/** Judges a described page with both models: log odds of each line. */
export function judgeLesson(models: Models, lesson: Lesson): number[] {
  const first = weighAll(models.first, lesson, lesson.features);
  return weighAll(models.second, lesson, lookAgain(lesson, first));
}

/** Judges every lesson by models that were trained on other sites only: log odds of each line. */
export function judgeUnseen(lessons: readonly Lesson[]): ReadonlyMap<Lesson, readonly number[]> {
  const odds = new Map<Lesson, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const [seen, left] = partByFold(lessons, fold);
    const models = trainModels(seen);
    for (const lesson of left) odds.set(lesson, judgeLesson(models, lesson));
  }
  return odds;
}

/** Chooses the numbers of the lines that are the body, as cleaning would by these log odds: without headline and dek. */
export function chooseBody({ page, forms }: Lesson, odds: readonly number[]): ReadonlySet<number> {
  const decided = decideByOdds(forms, odds);
  const kept = forms.some((form, i) => decided[i] && form.length >= 4) ? decided : decided.map(() => true);
  const { title, dek } = page.raw.declared;
  const head = findHeadline({ forms, kept, declaredTitle: title ?? null, declaredDek: dek ?? null });
  const key = head.title === null ? null : forms[head.title]?.key;
  const body = forms.filter(
    (form, i) =>
      kept[i] && i !== head.title && i !== head.kicker && i !== head.dek && form.key !== (key || null),
  );
  return new Set(body.map(({ line }) => line.line));
}

/** Parts lessons into those outside and those inside one fold. */
export function partByFold(lessons: readonly Lesson[], fold: number): [Lesson[], Lesson[]] {
  const isIn = (lesson: Lesson) => foldOf(lesson.page, FOLDS) === fold;
  return [lessons.filter((lesson) => !isIn(lesson)), lessons.filter(isIn)];
}

function lookAgain({ forms, features }: Lesson, odds: readonly number[]): Features[] {
  const look = describeFirstLook(forms, odds);
  return features.map((feature, i) => ({ ...feature, ...look[i] }));
}

function weighAll(model: LinearModel, { whole }: Lesson, features: readonly Features[]): number[] {
  return features.map((feature) => weighLine(model, [feature], whole));
}

function toExamples(
  lessons: readonly Lesson[],
  describe: (lesson: Lesson) => readonly Features[],
): Example[] {
  return lessons.flatMap((lesson) => {
    const distance = measureDistances(lesson.story);
    return describe(lesson).flatMap((features, i) => {
      const far = (distance[i] ?? 0) > NEAR_STORY;
      if (far && i % FAR_STEP !== 0) return [];
      const weight = (lesson.weights[i] ?? 0) * (far ? FAR_STEP : 1);
      return [{ features, whole: lesson.whole, story: lesson.story[i] ?? false, weight }];
    });
  });
}

// How many lines away the nearest line of the story is.
function measureDistances(story: readonly boolean[]): number[] {
  const distances = story.map((is) => (is ? 0 : Infinity));
  for (let i = 1; i < distances.length; i++)
    distances[i] = Math.min(distances[i] as number, (distances[i - 1] as number) + 1);
  for (let i = distances.length - 2; i >= 0; i--)
    distances[i] = Math.min(distances[i] as number, (distances[i + 1] as number) + 1);
  return distances;
}
