import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import type { Survey } from "./survey.ts";

/** Tells how often other articles hold a line. */
export interface Repeats {
  /** Other articles of the same source. */
  readonly inSource: number;
  readonly inCollection: number;
}

/** Counts, for each line, the other articles that hold it; copies of the same text do not count. */
export function countRepeats(forms: readonly LineForm[], survey: Survey, source: string | null): Repeats[] {
  return forms.map(({ key }) => ({
    inSource: source ? others(survey.articlesOfSourceWithLine.get(`${source}\n${key}`)) : 0,
    inCollection: others(survey.articlesWithLine.get(key)),
  }));
}

const others = (articles: number | undefined) => (articles ?? 1) - 1;

/** Describes what the collection knows of a line and of the two on either side. */
export function describeRepetition(
  forms: readonly LineForm[],
  repeats: readonly Repeats[],
  i: number,
): Features {
  const here = repeats[i];
  const near = [-2, -1, 1, 2].filter((step) => (repeats[i + step]?.inCollection ?? 0) > 0).length;
  if (!here || (here.inCollection === 0 && near === 0)) return {};
  const long = (forms[i]?.length ?? 0) > 6;
  return {
    inSource: +(here.inSource > 0),
    inSourceLong: +(here.inSource > 0 && long),
    inCollection: Math.min(3, Math.log1p(here.inCollection)),
    inCollectionLong: +(here.inCollection > 0 && long),
    repeatedNear: near / 4,
  };
}
